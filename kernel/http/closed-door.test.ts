import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { recordRoom } from '#rooms/record/server/room.ts'
import { partsOn } from '#tests/support/parts-on.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { buildServer } from './server.ts'

let room: RoomTest
let app: Hono
const origin = 'http://madang.test'
const own = { Origin: origin, Host: 'madang.test' }
const socket = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
const get = (path: string, cookie = '') => app.request(origin + path, { headers: { Cookie: cookie } }, socket)
const post = (path: string, fields: Record<string, string>, cookie = '') =>
  app.request(
    origin + path,
    { method: 'POST', body: new URLSearchParams(fields), headers: { ...own, Cookie: cookie } },
    socket,
  )

beforeAll(async () => {
  room = await openRoom([organizationRoom, identityRoom(testSignIn), recordRoom((name) => ({ ko: name, en: name }))])
  const as = { role: 'operator', on: '2020-01-01' } as const
  const account = { accountId: 'demo-officer', displayName: '부서 담당', purpose: '체험', demonstration: true }
  await room.run(createAccount, account, as)
  await room.run(grantRole, { accountId: 'demo-officer', role: 'department-officer' }, as)
  app = buildServer(partsOn(room))
})
afterAll(() => room.close())

const signIn = async (): Promise<string> => {
  const answer = await post('/geumcheon/do/identity/start-demo-session', { accountId: 'demo-officer' })
  return (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
}

describe('a page that somebody may not see', () => {
  test('tells a visitor which roles may, and leads to sign in and back', async () => {
    const answer = await get('/geumcheon/accounts?page=2')
    const html = await answer.text()
    expect(answer.status).toBe(401)
    expect(html).toContain('할 수 있는 역할: 감사 담당, 관리자</p>')
    expect(html).toContain(
      `href="/geumcheon/sign-in?then=${encodeURIComponent('/geumcheon/accounts?page=2')}" class="button button-primary">로그인하기`,
    )
    expect(html).toMatch(/<main.*href="\/geumcheon\/permissions".*<\/main>/s)
  })

  test('tells whoever is signed in the same, and offers another role', async () => {
    const answer = await get('/geumcheon/accounts', await signIn())
    const html = await answer.text()
    expect(answer.status).toBe(403)
    expect(html).toContain('할 수 있는 역할: 감사 담당, 관리자</p>')
    expect(html).toContain('다른 역할로 로그인하기')
  })

  test('that is not there says nothing of roles', async () => {
    const html = await (await get('/geumcheon/nowhere')).text()
    expect(html).not.toContain('할 수 있는 역할')
  })
})

describe('a form that somebody may not send', () => {
  test('gives back what was typed, and tells which roles may', async () => {
    const cookie = await signIn()
    const csrf = /name="_csrf" value="([^"]+)"/.exec(await (await get('/geumcheon/sign-in', cookie)).text())?.[1] ?? ''
    const typed = { accountId: 'x', role: 'auditor', _csrf: csrf, _page: '/geumcheon/sign-in' }
    const answer = await post('/geumcheon/do/identity/propose-role', typed, cookie)
    const html = await answer.text()
    expect(answer.status).toBe(403)
    expect(html).toContain('할 수 있는 역할: 관리자</p>')
    expect(html).toContain('<dt>role</dt><dd>auditor</dd>')
  })

  test('is told where nobody signed in may', async () => {
    const cookie = await signIn()
    const csrf = /name="_csrf" value="([^"]+)"/.exec(await (await get('/geumcheon/sign-in', cookie)).text())?.[1] ?? ''
    const typed = { name: '다른 구', _csrf: csrf, _page: '/geumcheon/sign-in' }
    const answer = await post('/geumcheon/do/organization/found-district', typed, cookie)
    expect(await answer.text()).toContain('할 수 있는 역할: 없음(명령줄에서만 가능)</p>')
  })
})

test('the page of permissions tells of each command and query which roles may', async () => {
  const answer = await get('/geumcheon/permissions')
  const html = await answer.text()
  expect(answer.status).toBe(200)
  expect(html).toMatch(/<th[^>]*>역할을 주자고 올린다<\/th><td[^>]*>관리자<\/td>/)
  expect(html).toMatch(/<th[^>]*>체험용으로 로그인한다<\/th><td[^>]*>누구나<\/td>/)
  expect(html).not.toContain('운영자')
  expect(html).toMatch(/<th[^>]*>자치구를 연다<\/th><td[^>]*>없음\(명령줄에서만 가능\)<\/td>/)
  expect(html).not.toMatch(/<td[^>]*><\/td>/)
  const english = await (await get('/geumcheon/permissions', 'madang_display=en.light.100')).text()
  expect(english).toMatch(/<th[^>]*>Propose a role<\/th><td[^>]*>Administrator<\/td>/)
})
