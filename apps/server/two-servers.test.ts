import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { meansOn } from '#apps/means.ts'
import { runCommand } from '#kernel/run-command.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { foundDistrict } from '#rooms/organization/contract.ts'
import { auditChain } from '#rooms/record/server/audit-chain.ts'
import { type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { type StartedProcess, startProcess } from '#tests/support/start-process.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { buildHouse } from '../house.ts'

const folder = mkdtempSync(join(tmpdir(), 'madang-two-servers-'))
const districtId = DistrictId.parse('geumcheon')
let database: TestDatabase
let one: StartedProcess
let two: StartedProcess
let cookie: string

beforeAll(async () => {
  database = await testDatabase()
  const house = buildHouse({ signIn: testSignIn })
  const actor = { districtId, accountId: null, roles: ['operator' as const] }
  const carryOut = async (name: string, input: object) => {
    const handler = house.commands.get(name)
    if (handler === undefined) throw new Error(`${name} is not mounted.`)
    const now = Instant.parse('2021-03-02T01:00:00.000Z')
    const done = await runCommand(meansOn(database.db, house), { handler, actor, input, now })
    if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  }
  const district = { name: '금천구', nameEn: 'Geumcheon-gu', city: '서울특별시', cityEn: 'Seoul', platformName: '금천' }
  await carryOut(foundDistrict.name, district)
  await carryOut(createAccount.name, { accountId: 'clerk', displayName: '직원', purpose: '검사', demonstration: true })
  await carryOut(grantRole.name, { accountId: 'clerk', role: 'secretariat' })
  const begun = await Promise.all([1, 2].map(() => startProcess(database.connection, { MADANG_DATA: folder })))
  ;[one, two] = begun as [StartedProcess, StartedProcess]
  const signedIn = await fetch(`${one.address}/geumcheon/api/identity/start-demo-session`, {
    method: 'POST',
    body: JSON.stringify({ accountId: 'clerk' }),
    headers: { 'Content-Type': 'application/json' },
  })
  cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? ''
})
afterAll(async () => {
  for (const server of [one, two]) server.signal('SIGKILL')
  await Promise.all([one.ended, two.ended])
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** Sends a command to a server; the status of its answer, 0 where none came. */
const enter = (server: StartedProcess, itemId: string): Promise<number> =>
  fetch(`${server.address}/geumcheon/api/items/enter-item`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': itemId, Origin: server.address, Cookie: cookie },
    body: JSON.stringify({
      ...{ itemId, cycleId: 'cycle-1', kind: 'proposal', title: `제안 ${itemId}` },
      enteredOn: { from: '2021-03-02', to: '2021-03-02', precision: 'day' },
    }),
  }).then(
    async (answer) => ((await answer.text().catch(() => null)) === null ? 0 : answer.status),
    () => 0,
  )
const read = async (server: StartedProcess, path: string) => (await fetch(server.address + path)).text()

test('what one server carried out, the other shows at once, however often it had shown the page before', async () => {
  const paths = ['/geumcheon/items', '/geumcheon/api/items/list-items?size=200']
  for (let n = 0; n < 12; n += 1) {
    const [writer, reader] = n % 2 === 0 ? [one, two] : [two, one]
    const id = `seen-${n}`
    for (const path of paths) {
      await read(reader, path)
      expect(await read(reader, path)).not.toContain(`제안 ${id}`)
    }
    expect(await enter(writer, id)).toBe(200)
    for (const path of paths) expect(await read(reader, path)).toContain(`제안 ${id}`)
  }
})

test('who is signed in at one server is so at the other, and a key is known at both', async () => {
  expect(await enter(one, 'both')).toBe(200)
  expect(await enter(two, 'both')).toBe(200)
  expect(await timesRecorded()).toMatchObject({ both: 1 })
})

test('one server is killed under load: what was acknowledged stands in the record once, sealed in one whole chain', async () => {
  const ids = Array.from({ length: 120 }, (_, n) => `load-${n}`)
  let answered = 0
  const work = ids.map(async (id, n) => {
    await new Promise((next) => setTimeout(next, n * 10))
    let status = await enter(n % 2 === 0 ? one : two, id)
    while (status !== 200) status = await enter(two, id)
    answered += 1
    if (answered === 20) one.signal('SIGKILL')
  })
  await Promise.all(work)
  const times = await timesRecorded()
  expect(ids.filter((id) => times[id] !== 1)).toEqual([])
  for (;;) {
    const { broken, unsealed } = await auditChain(database.db, districtId)
    expect(broken).toBeNull()
    if (unsealed === 0) break
    await new Promise((next) => setTimeout(next, 100))
  }
  expect((await fetch(`${two.address}/ready`)).status).toBe(200)
})

/** How often each item was entered, by the record. */
async function timesRecorded(): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ id: string; times: number }>`
    select subject.id, count(*) as times
    from record_event join record_event_subject as subject using (district_id, event_id)
    where command = 'items.enter-item' and subject.kind = 'item'
    group by subject.id
  `.execute(database.db)
  return Object.fromEntries(rows.map(({ id, times }) => [id, times]))
}
