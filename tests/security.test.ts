import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { allPages, buildServer } from '#kernel/http/server.ts'
import { page } from '#kernel/page.ts'
import { everyone } from '#kit/actor.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { assets } from '#ui/assets.ts'
import { partsOn } from './support/parts-on.ts'
import { openRoom, type RoomTest } from './support/room-test.ts'
import { testSignIn } from './support/test-sign-in.ts'

const origin = 'https://madang.test'
const secretOfTheDatabase = 'password-of-the-database'
const socketOf = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } })
const broken = page({
  path: '/broken',
  permission: { name: 'test.break', roles: everyone },
  render: () => {
    throw new Error(`could not connect to postgres://madang:${secretOfTheDatabase}@db/madang ${testSignIn.secret}`)
  },
})

let room: RoomTest
let app: Hono
let session = ''
let paths: readonly string[] = []
let answers: readonly Answered[] = []
const logged: unknown[] = []

const ask = (path: string, init: RequestInit = {}, from = '192.0.2.1') =>
  app.request(origin + path, init, socketOf(from))
const get = (path: string, Cookie = '') => ask(path, { headers: { Cookie } })
const own = { Origin: origin, Host: 'madang.test' }
const post = (path: string, fields: Record<string, string>, Cookie = '') =>
  ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { ...own, Cookie } })
const cookieOf = (answer: Response): string => (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''

interface Answered {
  readonly what: string
  readonly isPersonal: boolean
  readonly answer: Response
}

/** Every address that is answered, asked as a stranger and as an administrator, and each of the API sent to as well. */
async function askEverything(): Promise<readonly Answered[]> {
  const answers: Answered[] = []
  for (const path of paths) {
    answers.push({ what: path, isPersonal: false, answer: await get(path) })
    if (path.startsWith('/geumcheon'))
      answers.push({ what: `${path} signed in`, isPersonal: true, answer: await get(path, session) })
    if (path.includes('/api/') && !path.endsWith('.json'))
      answers.push({ what: `POST ${path}`, isPersonal: false, answer: await post(path, {}) })
  }
  return answers
}

beforeAll(async () => {
  room = await openRoom(buildHouse({ signIn: testSignIn }).rooms)
  const as = { role: 'operator', on: '2020-01-01' } as const
  for (const role of ['administrator', 'secretariat'] as const) {
    const account = { accountId: `demo-${role}`, displayName: '체험', purpose: '체험', demonstration: true }
    await room.run(createAccount, account, as)
    await room.run(grantRole, { accountId: account.accountId, role }, as)
  }
  const known = partsOn(room)
  const pages = [...known.pages, broken]
  const log = (line: unknown) => logged.push(line)
  const parts = { ...known, pages, log, secureCookies: true }
  app = buildServer(parts)
  session = cookieOf(await post('/geumcheon/do/identity/start-demo-session', { accountId: 'demo-administrator' }))
  const { commands, queries } = room.house
  paths = [
    ...['/', '/health', '/ready', '/nowhere', '/geumcheon', '/geumcheon/nowhere', '/geumcheon/api/openapi.json'],
    ...[...assets().keys(), '/assets/nothing.js', '/assets/..%2F..%2Fpackage.json'],
    ...allPages(parts).map(({ path }) => `/geumcheon${path.replaceAll(/:\w+/g, 'x-1')}`),
    ...[...commands.keys(), ...queries.keys()].map((name) => `/geumcheon/api/${name.replace('.', '/')}`),
    ...[...commands.keys()].map((name) => `/geumcheon/do/${name.replace('.', '/')}`),
  ]
  answers = await askEverything()
})
afterAll(() => room.close())

describe('every answer: pages, files, API, errors, refusals', () => {
  test('carries the headers that keep a browser from running, embedding or telling anything of it', async () => {
    expect(answers.length).toBeGreaterThan(500)
    for (const { what, isPersonal, answer } of answers) {
      const { headers } = answer
      const policy = (headers.get('Content-Security-Policy') ?? '').split('; ')
      if (headers.has('Content-Disposition')) expect(policy, what).toEqual(["default-src 'none'", 'sandbox'])
      else
        expect(policy, what).toEqual([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "frame-ancestors 'none'",
          "base-uri 'none'",
          "object-src 'none'",
          "require-trusted-types-for 'script'",
          'trusted-types pasted-cells',
        ])
      expect(headers.get('Strict-Transport-Security'), what).toBe('max-age=31536000; includeSubDomains')
      expect(headers.get('X-Content-Type-Options'), what).toBe('nosniff')
      expect(headers.get('Referrer-Policy'), what).toBe('same-origin')
      expect(headers.get('Cross-Origin-Opener-Policy'), what).toBe('same-origin')
      expect(headers.get('Cross-Origin-Resource-Policy'), what).toBe('same-origin')
      expect(headers.get('Permissions-Policy'), what).toMatch(/camera=\(\), microphone=\(\), geolocation=\(\)/)
      expect(headers.get('Access-Control-Allow-Origin'), what).toBeNull()
      expect(headers.get('X-Powered-By') ?? headers.get('Server'), what).toBeNull()
      const isEmpty = answer.status === 303 || answer.status === 302
      if (!isEmpty)
        expect(headers.get('Content-Type'), what).toMatch(/^(text\/.*charset=|application\/|font\/|image\/)/i)
      const kept = headers.get('Cache-Control') ?? ''
      if (isPersonal) expect(kept, what).toBe('no-store')
      else if (!what.startsWith('/assets/')) expect(kept, what).toMatch(/^(private, no-cache|no-store)$/)
    }
    expect(answers.filter(({ answer }) => answer.status === 500).map(({ what }) => what)).toEqual([
      '/geumcheon/broken',
      '/geumcheon/broken signed in',
    ])
  })

  test('tells no secret, no query, no file of the server and no line of the program', async () => {
    const csrf = /name="_csrf" value="([^"]+)"/.exec(await (await get('/geumcheon/sign-in', session)).text())?.[1] ?? ''
    expect(csrf.length).toBeGreaterThan(20)
    for (const { what, isPersonal, answer } of answers) {
      if ((answer.headers.get('Content-Type') ?? '').startsWith('font/')) continue
      const text = await answer.text()
      expect(text.includes(testSignIn.secret) || text.includes(secretOfTheDatabase), what).toBe(false)
      expect(text.includes(session.split('=')[1] ?? ''), what).toBe(false)
      if (!isPersonal) expect(text.includes(csrf), what).toBe(false)
      if (!what.startsWith('/assets/')) expect(text, what).not.toMatch(/node_modules|\.tsx?:\d+|select .* from "|ECONN/)
    }
    expect(logged.length).toBeGreaterThan(0)
    expect(JSON.stringify(logged.map((line) => ({ ...(line as object), error: null })))).not.toContain(
      testSignIn.secret,
    )
  })

  test('to a method that is not known is no answer', async () => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS'])
      expect((await ask('/geumcheon/plans', { method, headers: own })).status, method).toBe(404)
  })
})

describe('cookies', () => {
  test('are read by no script and set by no neighbouring host', async () => {
    const answers = [
      await post('/geumcheon/do/identity/start-demo-session', { accountId: 'demo-secretariat' }),
      await post('/geumcheon/display', { lang: 'en' }),
    ]
    const cookies = answers.flatMap(({ headers }) => headers.getSetCookie())
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
      '__Host-madang_session_geumcheon',
      '__Host-madang_said_geumcheon',
      '__Host-madang_display',
    ])
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
      expect(cookie).not.toMatch(/Domain/i)
      expect(cookie.length).toBeLessThan(4096)
    }
  })

  test('without the name that a browser guards open no session', async () => {
    expect((await get('/geumcheon/accounts', session)).status).toBe(200)
    expect((await get('/geumcheon/accounts', session.replace('__Host-', ''))).status).toBe(401)
  })
})

describe('who has an account', () => {
  test('is not told to whoever tries to sign in', async () => {
    const said = async (code: string) => {
      const answer = await post('/geumcheon/do/identity/recover-with-code', {
        code,
        _page: '/geumcheon/sign-in/recover',
      })
      return [answer.status, (await answer.text()).replaceAll(code, 'CODE').replaceAll(/f-?\d+/g, '')]
    }
    expect(await said('AAAA-AAAA-AAAA-AAAA')).toEqual(await said('BBBB-BBBB-BBBB-BBBB'))
    const options = await (await post('/geumcheon/api/identity/see-sign-in-options', {})).text()
    expect(options).not.toMatch(/demo-|allowCredentials":\[\{/)
  })
})

describe('sizes', () => {
  test('are held to what each address has use for', async () => {
    const send = (path: string, bytes: number) => post(path, { text: 'x'.repeat(bytes) })
    expect((await send('/geumcheon/display', 9000)).status).toBe(413)
    expect((await send('/geumcheon/do/identity/create-account', 1_100_000)).status).toBe(413)
    expect((await send('/geumcheon/check', 1_100_000)).status).toBe(200)
    expect((await send('/geumcheon/check', 29_400_000)).status).toBe(413)
    for (const asked of ['documents/write-spreadsheet', 'identity/see-code', 'budget/list-lines-of'])
      expect((await send(`/geumcheon/api/${asked}`, 1_100_000)).status, asked).toBe(413)
    expect((await send('/geumcheon/api/documents/check-document', 1_100_000)).status).toBe(422)
  })
})

describe('how often', () => {
  const limits = {
    reading: { address: 6, person: 2 },
    writing: { address: 3, person: 1 },
    'signing-in': { address: 2, person: 1 },
    'by-secret': { address: 3, person: 1 },
    checking: { address: 1, person: 1 },
  }
  const limited = (proxies = '') => {
    const known = partsOn(room)
    if (proxies !== '') known.proxies.addAddress(proxies)
    const server = buildServer({ ...known, limits })
    return (path: string, from: string, init: RequestInit = {}) => server.request(origin + path, init, socketOf(from))
  }
  const sent = (body = '') => ({ method: 'POST', body, headers: { ...own, 'Content-Type': 'application/json' } })
  const statuses = async (asked: readonly (() => Promise<Response> | Response)[]) => {
    const found: number[] = []
    for (const one of asked) found.push((await one()).status)
    return found
  }
  const signing = '/geumcheon/api/identity/see-sign-in-options'

  test('one address may ask is counted for reading, writing, signing in and checking apart', async () => {
    const to = limited()
    const three = (path: string, init?: RequestInit) => [1, 2, 3].map(() => () => to(path, '192.0.2.1', init))
    expect(await statuses(three(signing, sent('{}')))).toEqual([200, 200, 429])
    expect(await statuses(three('/geumcheon/check', sent()))).toEqual([200, 429, 429])
    const writing = three('/geumcheon/api/meetings/record-meeting', sent('{}'))
    expect(await statuses([...writing, ...writing.slice(0, 1)])).toEqual([401, 401, 401, 429])
    expect(await statuses([...three('/geumcheon'), ...three('/geumcheon')])).toEqual([200, 200, 200, 200, 200, 200])
    expect(await statuses(three('/geumcheon'))).toEqual([429, 429, 429])
    expect(await statuses([...three('/health'), () => to('/geumcheon', '192.0.2.2')])).toEqual([200, 200, 200, 200])
    const refused = await to(signing, '192.0.2.1', sent('{}'))
    expect([refused.headers.get('Retry-After'), refused.headers.get('Content-Type')]).toEqual([
      '60',
      'application/problem+json',
    ])
    expect(await refused.text()).toContain('요청이 너무 많습니다.')
  })

  test('a secret address may be guessed at and opened is counted apart, whichever way it is asked', async () => {
    const to = limited()
    const guess = (letter: string) => letter.repeat(43)
    const open = (letter: string) => () => to(`/geumcheon/fill/${guess(letter)}`, '192.0.2.1')
    const see = () => to('/geumcheon/api/screening/see-by-link', '192.0.2.1', sent(`{"secret":"${guess('c')}"}`))
    const fill = () => to('/geumcheon/api/screening/fill-by-link', '192.0.2.1', sent(`{"secret":"${guess('d')}"}`))
    expect(await statuses([open('a'), see, fill])).toEqual([422, 422, 422])
    expect(await statuses([open('b'), see, fill])).toEqual([429, 429, 429])
    expect(await statuses([() => to('/geumcheon', '192.0.2.1'), () => to(`/geumcheon/fill/x`, '192.0.2.2')])).toEqual([
      200, 422,
    ])
  })

  test('one person may ask is counted wherever they sit', async () => {
    const to = limited()
    const signedIn = await to(
      '/geumcheon/api/identity/start-demo-session',
      '192.0.2.1',
      sent('{"accountId":"demo-secretariat"}'),
    )
    const Cookie = cookieOf(signedIn)
    const reads = [1, 2, 3].map((at) => () => to('/geumcheon', `192.0.2.${at}`, { headers: { Cookie } }))
    expect(await statuses(reads)).toEqual([200, 200, 429])
    expect(await statuses([() => to('/geumcheon', '192.0.2.1')])).toEqual([200])
  })

  test('people behind a trusted proxy may ask is counted for each, and nobody can pass for another', async () => {
    const to = limited('10.0.0.1')
    const check =
      (said: string, from = '10.0.0.1') =>
      () =>
        to('/geumcheon/check', from, { method: 'POST', headers: { ...own, 'X-Forwarded-For': said } })
    expect(await statuses([check('198.51.100.1'), check('198.51.100.2'), check('203.0.113.5, 198.51.100.2')])).toEqual([
      200, 200, 429,
    ])
    expect(await statuses([check('198.51.100.8', '192.0.2.9'), check('198.51.100.9', '192.0.2.9')])).toEqual([200, 429])
  })
})
