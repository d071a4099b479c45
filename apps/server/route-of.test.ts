import { describe, expect, test } from 'vitest'
import { DistrictId } from '#kit/id.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { buildHouse } from '../house.ts'
import { pages } from './pages.ts'
import { routesOf } from './route-of.ts'

const routeOf = routesOf({ house: buildHouse({ signIn: testSignIn }), pages, roleName: (role) => role })
const districts = [DistrictId.parse('geumcheon')]

describe('the route of an address', () => {
  test.each([
    ['/', '/'],
    ['/health', '/health'],
    ['/ready', '/ready'],
    ['/assets/app-1a2b.css', '/assets/:name'],
    ['/geumcheon', '/:district'],
    ['/geumcheon/accounts', '/:district/accounts'],
    ['/geumcheon/sign-in/enrol/a-token', '/:district/sign-in/enrol/:token'],
    ['/geumcheon/projects/p2021-08', '/:district/projects/:id'],
    ['/geumcheon/api', '/:district/api'],
    ['/geumcheon/api/openapi.json', '/:district/api/openapi.json'],
    ['/geumcheon/api/identity/list-accounts', '/:district/api/identity/list-accounts'],
    ['/geumcheon/do/identity/create-account', '/:district/do/identity/create-account'],
    ['/geumcheon/display', '/:district/display'],
  ])('%s is %s', (path, pattern) => expect(routeOf(path, districts).pattern).toBe(pattern))

  test.each(['/hong', '/geumcheon/hong', '/geumcheon/api/hong/gildong', '/geumcheon/accounts/hong', '/%ff', '//hong'])(
    'nothing of %s is kept',
    (path) => {
      const route = routeOf(path, districts)
      expect(route.pattern).toMatch(/^(\/:district\/(api\/)?)?unknown$/)
      expect(JSON.stringify(route)).not.toMatch(/hong|%ff/)
    },
  )

  test('says who may ask, so that the role used can be told', () => {
    expect(routeOf('/geumcheon/accounts', districts).permission?.roles).toContain('administrator')
    expect(routeOf('/geumcheon/do/identity/create-account', districts).permission?.roles).toContain('administrator')
    expect(routeOf('/health', districts).permission).toBeNull()
  })
})
