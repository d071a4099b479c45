import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meansOn } from '#apps/means.ts'
import { runCommand } from '#kernel/run-command.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { foundDistrict } from '#rooms/organization/contract.ts'
import { type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { type StartedProcess, startProcess } from '#tests/support/start-process.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { buildHouse } from '../house.ts'

const folder = mkdtempSync(join(tmpdir(), 'madang-operation-'))
let database: TestDatabase
let madang: StartedProcess
const started: StartedProcess[] = []

beforeAll(async () => {
  database = await testDatabase()
  const house = buildHouse({ signIn: testSignIn })
  const actor = { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['operator' as const] }
  const now = Instant.parse('2021-03-02T01:00:00.000Z')
  const carryOut = async (name: string, input: object) => {
    const handler = house.commands.get(name)
    if (handler === undefined) throw new Error(`${name} is not mounted.`)
    const done = await runCommand(meansOn(database.db, house), { handler, actor, input, now })
    if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  }
  const district = { name: '금천구', nameEn: 'Geumcheon-gu', city: '서울특별시', cityEn: 'Seoul', platformName: '금천' }
  await carryOut(foundDistrict.name, district)
  const account = { accountId: 'person-hong', displayName: '홍길동', purpose: '체험', demonstration: true }
  await carryOut(createAccount.name, account)
  await carryOut(grantRole.name, { accountId: 'person-hong', role: 'administrator' })
  madang = await begin({
    MADANG_LOG_LEVEL: 'debug',
    MADANG_DRAIN_SECONDS: '2',
    MADANG_BACKUP_FOLDER: join(folder, 'backups'),
  })
})
afterAll(async () => {
  for (const { signal } of started) signal('SIGKILL')
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

const begin = async (settings: Record<string, string> = {}): Promise<StartedProcess> => {
  const begun = await startProcess(database.connection, { MADANG_DATA: folder, ...settings })
  started.push(begun)
  return begun
}
const signIn = (address: string) =>
  fetch(`${address}/geumcheon/api/identity/start-demo-session`, {
    method: 'POST',
    body: JSON.stringify({ accountId: 'person-hong' }),
    headers: { 'Content-Type': 'application/json' },
  })
const until = async (what: () => Promise<boolean>): Promise<void> => {
  while (!(await what())) await new Promise((next) => setTimeout(next, 20))
}
const ready = async (address: string) => {
  const answer = await fetch(`${address}/ready`)
  return [answer.status, await answer.json()]
}
/** How many connections wait for a lock that another holds. */
const waiting = async (): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(database.db)
  return rows[0]?.n ?? 0
}
const sessions = async (): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from session`.execute(database.db)
  return rows[0]?.n ?? 0
}
const holdSessions = async (): Promise<{ readonly release: () => Promise<void> }> => {
  const client = new pg.Client(database.connection)
  await client.connect()
  await client.query('begin; lock table session in access exclusive mode')
  return { release: () => client.end() }
}

describe('the log', () => {
  test('tells of every request and of no person: no name, no contact, no token, no query, no id', async () => {
    const { address, output } = madang
    const signedIn = await signIn(address)
    const cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? ''
    const get = (path: string) => fetch(address + path, { headers: { Cookie: cookie } }).then((answer) => answer.text())
    await get('/geumcheon/accounts?q=%ED%99%8D%EA%B8%B8%EB%8F%99&phone=010-1234-5678')
    await get('/geumcheon/accounts/person-hong')
    await get('/geumcheon/sign-in/enrol/an-enrolment-token')
    await get('/geumcheon/hong@example.kr')
    await get('/hong-in-no-district')
    await fetch(`${address}/geumcheon/api/identity/create-account`, {
      method: 'POST',
      body: JSON.stringify({ accountId: 'person-hong', displayName: '홍길동', purpose: '010-1234-5678' }),
      headers: { 'Content-Type': 'application/json', Origin: address, Cookie: cookie },
    })
    await sql`alter table session rename column method to hidden`.execute(database.db)
    const bug = await get('/geumcheon/accounts')
    await sql`alter table session rename column hidden to method`.execute(database.db)

    const lines = output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
    const requests = lines.map((line) => JSON.parse(line)).filter(({ kind }) => kind === 'request')
    expect(requests).toContainEqual(
      expect.objectContaining({ method: 'GET', route: '/:district/accounts', status: 200, role: 'administrator' }),
    )
    expect(requests).toContainEqual(
      expect.objectContaining({ route: '/:district/api/identity/start-demo-session', district: 'geumcheon' }),
    )
    expect(requests).toContainEqual(expect.objectContaining({ route: '/:district/sign-in/enrol/:token' }))
    expect(requests).toContainEqual(expect.objectContaining({ route: 'unknown', status: 404, district: null }))
    const broken = lines.map((line) => JSON.parse(line)).find(({ kind }) => kind === 'bug')
    expect(broken).toMatchObject({ level: 'error', error: { code: '42703', at: expect.arrayContaining([]) } })
    expect(bug).toContain(broken.reference)
    expect(requests).toContainEqual(expect.objectContaining({ status: 500, reference: broken.reference }))
    const secret = cookie.split('=')[1] ?? ''
    expect(secret.length).toBeGreaterThan(20)
    for (const word of [
      '홍길동',
      '%ED%99',
      '010-1234',
      'hong',
      'an-enrolment-token',
      secret,
      secret.split('.')[0],
      '?q',
    ])
      expect(lines.join('\n')).not.toContain(word)
  })
})

describe('the operator’s port', () => {
  test('gives numbers, the state and readiness; the port of the people gives none but the last', async () => {
    const { address, operator } = madang
    await signIn(address)
    await fetch(`${address}/geumcheon/api/identity/create-account`, { method: 'POST', body: '{}' })
    const metrics = () => fetch(`${operator}/metrics`).then((answer) => answer.text())
    await until(async () => (await metrics()).includes('madang_backups_total{outcome="written"} 1'))
    const text = await metrics()
    for (const line of [
      'madang_requests_total{method="POST",route="/:district/api/identity/start-demo-session",status="200"} 2',
      'madang_request_seconds_count{method="POST",route="/:district/api/identity/start-demo-session"} 2',
      'madang_commands_total{command="identity.start-demo-session",outcome="done"} 2',
      'madang_commands_total{command="identity.create-account",outcome="refused"} 2',
      'madang_refused_total{kind="not-permitted"} 1',
      'madang_pool_connections{of="waiting"} 0',
      'madang_backups_total{outcome="written"} 1',
    ])
      expect(text).toContain(`\n${line}\n`)
    expect(text).toMatch(/\nmadang_backup_age_seconds \d/)
    expect(text).toMatch(/\nmadang_unsealed_events\{of="geumcheon"\} \d+\n/)
    expect(text).not.toMatch(/hong|홍/)

    const status = await (await fetch(`${operator}/status`)).text()
    expect(status).toMatch(/record_event .* 행/)
    expect(status).toMatch(/금천구 \(geumcheon\): 고리 \/ links \d+/)
    expect(status).not.toMatch(/hong|홍길동/)
    const page = await (await fetch(`${operator}/?lang=ko`)).text()
    expect(page).toContain('지금 할 것이')
    expect(page).toContain('GET /:district/accounts')
    expect(page).toMatch(/<th[^>]*>백업<\/th><td[^>]*>\d{4}\. /)
    expect(page).toMatch(/<th[^>]*>madang-\d+T\d+Z\.madang</)
    expect(page).not.toMatch(/hong|홍길동|undefined|NaN/)
    expect((await fetch(operator + /\/assets\/[^"]+\.css/.exec(page)?.[0])).status).toBe(200)
    expect((await fetch(`${operator}/guide`)).status).toBe(200)
    expect((await fetch(`${operator}/ready`)).status).toBe(200)
    expect((await fetch(`${operator}/elsewhere`)).status).toBe(404)
    for (const path of ['/metrics', '/status']) expect((await fetch(address + path)).status).toBe(404)
  })
})

describe('told to stop', () => {
  test('says so at once, takes what comes while a proxy looks away, and finishes every request under way', async () => {
    const { address, operator, signal, ended } = madang
    expect(await ready(address)).toEqual([200, { ready: true, reasons: [] }])
    const before = await sessions()
    const held = await holdSessions()
    const underWay = Array.from({ length: 5 }, () => signIn(address))
    await until(async () => (await waiting()) === 5)

    signal('SIGTERM')
    await until(async () => (await ready(address))[0] === 503)
    expect(await ready(address)).toEqual([503, { ready: false, reasons: ['stopping'] }])
    const late = await fetch(`${address}/geumcheon/sign-in`)
    expect([late.status, late.headers.get('Connection')]).toEqual([200, 'close'])
    await until(() =>
      fetch(`${address}/health`).then(
        () => false,
        () => true,
      ),
    )
    expect(await ready(operator)).toEqual([503, { ready: false, reasons: ['stopping'] }])

    await held.release()
    const answers = await Promise.all(underWay)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    for (const answer of answers) expect(await answer.json()).toMatchObject({ accountId: 'person-hong' })
    expect(await ended).toBe(0)
    expect(await sessions()).toBe(before + 5)
  })
  test('cuts off what takes longer than it may, and nothing of that is kept', async () => {
    const { address, signal, ended, output } = await begin({ MADANG_STOP_SECONDS: '1', MADANG_LOG_LEVEL: 'warn' })
    const before = await sessions()
    const held = await holdSessions()
    const stuck = signIn(address).then(
      () => 'answered',
      () => 'cut',
    )
    await until(async () => (await waiting()) === 1)
    signal('SIGTERM')
    expect(await stuck).toBe('cut')
    expect(await ended).toBe(0)
    expect(output()).toContain('"kind":"stopped","cut":1')
    await held.release()
    await until(async () => (await waiting()) === 0)
    expect(await sessions()).toBe(before)
  })
})
