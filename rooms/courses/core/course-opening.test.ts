import { expect, test } from 'vitest'
import { courseOpening } from './course-opening.ts'
import { courseOf } from './fixture.ts'

test('one enrols for a course while there is a seat or a waiting list, and simply comes to one without seats', () => {
  expect(courseOpening(courseOf({}), ['visitor'])).toEqual({
    ...{ kind: 'course', id: 'spring', title: '주민 협치 교육', path: '/courses/spring', way: 'sign-up' },
    ...{ opensOn: '2021-03-01', closesOn: '2021-03-05' },
  })
  expect(courseOpening(courseOf({ seated: 10 }), ['visitor'])).toMatchObject({ way: 'wait' })
  expect(courseOpening(courseOf({ seated: 10, waits: false }), ['visitor'])).toBeNull()
  expect(courseOpening(courseOf({ seats: 0, opensOn: null, closesOn: null }), ['visitor'])).toMatchObject({
    ...{ way: 'come', opensOn: null, closesOn: '2021-03-17' },
  })
})

test('a course for staff is named to staff alone, and none that has no session or was cancelled', () => {
  expect(courseOpening(courseOf({ audience: 'staff' }), ['visitor'])).toBeNull()
  expect(courseOpening(courseOf({ audience: 'staff' }), ['department-head'])).not.toBeNull()
  expect(courseOpening(courseOf({ firstOn: null, lastOn: null }), ['visitor'])).toBeNull()
  expect(courseOpening(courseOf({ state: 'cancelled' }), ['visitor'])).toBeNull()
})
