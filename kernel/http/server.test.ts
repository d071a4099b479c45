import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
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
const logged: unknown[] = []
/** What the real server hands to Hono, and the rate limit asks for. */
const socket = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }

beforeAll(async () => {
  room = await openRoom([organizationRoom, identityRoom(testSignIn), recordRoom((name) => ({ ko: name, en: name }))])
  const as = { role: 'operator', on: '2020-01-01' } as const
  const account = { accountId: 'demo-admin', displayName: '<b>체험</b>', purpose: '체험', demonstration: true }
  await room.run(createAccount, account, as)
  await room.run(grantRole, { accountId: 'demo-admin', role: 'administrator' }, as)
  const parts = partsOn(room)
  app = buildServer({ ...parts, log: (line) => logged.push(line) })
})
afterAll(() => room.close())

const get = (path: string, headers: Record<string, string> = {}) => app.request(origin + path, { headers }, socket)
const post = (path: string, body: Record<string, string> | object, headers: Record<string, string> = own) => {
  const json = headers['Content-Type'] === 'application/json'
  const sent = json ? JSON.stringify(body) : new URLSearchParams(body as Record<string, string>)
  return app.request(origin + path, { method: 'POST', body: sent, headers }, socket)
}
const asJson = { ...own, 'Content-Type': 'application/json' }
const problem = z.object({ title: z.string(), status: z.int(), refusal: z.object({ kind: z.string() }).loose() })

async function signIn(): Promise<string> {
  const answer = await post('/geumcheon/do/identity/start-demo-session', {
    accountId: 'demo-admin',
    _then: '/geumcheon/accounts',
  })
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/geumcheon/accounts'])
  const cookie = answer.headers.get('Set-Cookie') ?? ''
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  expect(cookie).toMatch(/^madang_session_geumcheon=.*Path=\/;/)
  return cookie.split(';')[0] ?? ''
}

describe('every answer', () => {
  test.each(['/geumcheon/sign-in', '/geumcheon/nowhere', '/elsewhere', '/geumcheon/api/openapi.json', '/health'])(
    '%s carries the security headers',
    async (path) => {
      const { headers } = await get(path)
      expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*script-src 'self'/)
      expect(headers.get('Content-Security-Policy')).not.toContain('unsafe')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    },
  )

  test('escapes what people wrote', async () => {
    const html = await (await get('/geumcheon/sign-in')).text()
    expect(html).toContain('&lt;b>체험&lt;/b>')
    expect(html).not.toContain('<b>체험')
    expect(html).not.toMatch(/<script(?! type="module" src="\/assets\/)|style="|onclick/)
  })
})

describe('the JSON API', () => {
  test('answers a query, reading its input from the query string', async () => {
    const answer = await get('/geumcheon/api/record/list-history?page=1&size=2')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      total: 1,
      entries: [{ command: 'organization.found-district' }],
      pages: 1,
    })
  })

  test.each([
    ['an unknown query', () => get('/geumcheon/api/record/nothing'), 404, 'query-not-found'],
    ['a bad input', () => get('/geumcheon/api/record/list-history?page=zero'), 422, 'invalid-input'],
    ['a visitor at a closed door', () => get('/geumcheon/api/identity/list-accounts'), 401, 'not-permitted'],
    ['an unknown command', () => post('/geumcheon/api/identity/nothing', {}, asJson), 404, 'command-not-found'],
    [
      'no JSON at all',
      () =>
        app.request(
          `${origin}/geumcheon/api/identity/start-demo-session`,
          { method: 'POST', body: '{', headers: asJson },
          socket,
        ),
      422,
      'invalid-input',
    ],
    [
      'a refusal of the room',
      () => post('/geumcheon/api/identity/start-demo-session', { accountId: 'nobody-1' }, asJson),
      404,
      'account-not-found',
    ],
    [
      'a date that is none',
      () =>
        post(
          '/geumcheon/api/identity/start-demo-session',
          { accountId: 'demo-admin' },
          { ...asJson, 'Effective-On': '2021-02-30' },
        ),
      422,
      'invalid-input',
    ],
  ])('%s is refused with a sentence', async (_, ask, status, kind) => {
    const answer = await ask()
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json')
    const said = problem.parse(await answer.json())
    expect([answer.status, said.status, said.refusal.kind]).toEqual([status, status, kind])
    expect(said.title).toMatch(/[가-힣].*\.|\)/)
  })

  test('a signed-in person with the role carries out a command; the same key twice is one', async () => {
    const headers = { ...asJson, Cookie: await signIn(), 'Idempotency-Key': 'once' }
    const account = { accountId: 'by-api', displayName: '새 계정', purpose: '검사' }
    const first = await post('/geumcheon/api/identity/create-account', account, headers)
    const second = await post('/geumcheon/api/identity/create-account', account, headers)
    expect([first.status, second.status]).toEqual([200, 200])
    const third = await post('/geumcheon/api/identity/create-account', account, { ...asJson, Cookie: headers.Cookie })
    expect(third.status).toBe(409)
  })

  test('the OpenAPI document names every command and query', async () => {
    const document = z
      .object({ openapi: z.literal('3.1.0'), paths: z.record(z.string(), z.object({}).loose()) })
      .parse(await (await get('/geumcheon/api/openapi.json')).json())
    expect(Object.keys(document.paths)).toHaveLength(room.house.commands.size + room.house.queries.size)
  })
})

describe('a form', () => {
  test('that is refused comes back with what was typed and a word at the field', async () => {
    const cookie = await signIn()
    const page = await (await get('/geumcheon/do/identity/create-account', { Cookie: cookie })).text()
    const csrf = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const typed = {
      accountId: 'NOT AN ID',
      displayName: '김 "아무개"',
      purpose: '',
      _csrf: csrf,
      _page: '/geumcheon/do/identity/create-account',
    }
    const answer = await post('/geumcheon/do/identity/create-account', typed, { ...own, Cookie: cookie })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('value="NOT AN ID"')
    expect(html).toContain('김 &quot;아무개&quot;')
    expect(html).toContain('aria-invalid')
    expect(html).toContain('<title>오류: ')
    expect(html).toContain('purpose: 값을 넣어 주세요.')
  })

  test('sent after signing out elsewhere gives back what was typed, and leads to sign in again', async () => {
    const cookie = await signIn()
    const stoodOn = '/geumcheon/do/identity/create-account'
    const page = await (await get(stoodOn, { Cookie: cookie })).text()
    const csrf = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    await post('/geumcheon/do/identity/end-session', { _csrf: csrf }, { ...own, Cookie: cookie })
    const typed = {
      accountId: 'by-form',
      displayName: '김 <아무개>\r\n둘째 줄',
      purpose: '',
      _csrf: csrf,
      _page: stoodOn,
    }
    const answer = await post(stoodOn, typed, { ...own, Cookie: cookie })
    const html = await answer.text()
    expect(answer.status).toBe(401)
    expect(html).toContain('로그인이 끝났습니다. 다시 로그인하면 이어서 보낼 수 있습니다.')
    expect(html).toContain(`/geumcheon/sign-in?then=${encodeURIComponent(stoodOn)}`)
    expect(html).toContain('<dt>displayName</dt><dd>김 &lt;아무개><br/>둘째 줄</dd>')
    expect(html).not.toContain(csrf)
  })

  test('without its token, with another’s, or from another site changes nothing', async () => {
    const cookie = await signIn()
    const typed = { accountId: 'by-form', displayName: 'x', purpose: 'y', _page: '/geumcheon/sign-in' }
    for (const _csrf of ['', 'x'.repeat(43)]) {
      const answer = await post(
        '/geumcheon/do/identity/create-account',
        { ...typed, _csrf },
        { ...own, Cookie: cookie },
      )
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('이 화면을 연 뒤에 로그인이 바뀌었습니다.')
    }
    for (const from of [{ Origin: 'https://evil.example' }, { 'Sec-Fetch-Site': 'cross-site' }, {}]) {
      const headers = { Host: 'madang.test', Cookie: cookie, ...from }
      expect((await post('/geumcheon/do/identity/create-account', typed, headers)).status).toBe(403)
    }
    const accounts = await (
      await get('/geumcheon/api/identity/list-accounts', { Cookie: cookie, 'Access-Reason': 'test' })
    ).text()
    expect(accounts).toContain('demo-admin')
    expect(accounts).not.toContain('by-form')
  })

  test('leads on only within the district', async () => {
    const answer = await post('/geumcheon/do/identity/start-demo-session', {
      accountId: 'demo-admin',
      _then: 'https://evil.example/',
    })
    expect(answer.headers.get('Location')).toBe('/geumcheon')
  })

  test('larger than a megabyte is not read', async () => {
    const answer = await post('/geumcheon/do/identity/create-account', { displayName: 'x'.repeat(1_100_000) })
    expect(answer.status).toBe(413)
  })
})

describe('a session', () => {
  test('ends, and its cookie is worth nothing afterwards', async () => {
    const cookie = await signIn()
    const page = await (await get('/geumcheon/accounts', { Cookie: cookie })).text()
    const csrf = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const out = await post('/geumcheon/do/identity/end-session', { _csrf: csrf }, { ...own, Cookie: cookie })
    expect(out.status).toBe(303)
    expect((await get('/geumcheon/accounts', { Cookie: cookie })).status).toBe(401)
  })

  test('of one district opens no door in another', async () => {
    const cookie = await signIn()
    expect((await get('/gwanak/accounts', { Cookie: cookie })).status).toBe(404)
  })
})
