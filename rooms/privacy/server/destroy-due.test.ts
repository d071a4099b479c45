import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personalHouse } from '#apps/personal-house.ts'
import { destroyAllDue } from '#apps/server/scheduled-destruction.ts'
import { DistrictId } from '#kit/id.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { auditChain } from '#rooms/record/server/audit-chain.ts'
import { sealEvents } from '#rooms/record/server/seal.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { destroyDue, listDue, RunId } from '../contract-due.ts'
import { answerRequest, askRequest } from '../contract-requests.ts'
import { dueRules } from '../core/due.ts'
import { CertificateId } from '../core/person-data.ts'
import type { PersonalHouse } from './personal-house.ts'
import { privacyRoom } from './room.ts'

let room: RoomTest
/** With two accounts at a time, so that few make several runs. */
const personal = personalHouse(testSignIn.sealing)
const house: PersonalHouse = {
  ...personal,
  dueAccounts: async (context, day) => (await personal.dueAccounts(context, day)).slice(0, 2),
}
const districtId = DistrictId.parse('geumcheon')
const operator = { role: 'operator' } as const
const destroy = (runId: string, on: string) => room.run(destroyDue, { runId }, { ...operator, on })

const make = (accountId: string, destroyAfter: string | null = null) =>
  room.run(createAccount, { accountId, displayName: `이름 ${accountId}`, purpose: '검사', destroyAfter }, operator)

beforeAll(async () => {
  room = await openRoom([
    organizationRoom,
    identityRoom(testSignIn),
    privacyRoom(house, (name) => ({ ko: name, en: name })),
  ])
  await make('test-administrator')
  await make('test-resident')
  await make('gone-1', '2021-03-31')
  await make('gone-2', '2021-04-15')
  await room.run(
    askRequest,
    { requestId: 'request-1', kind: 'see', wish: '보여 주세요' },
    { role: 'resident', on: '2021-03-02' },
  )
  await room.run(
    answerRequest,
    { requestId: 'request-1', outcome: 'granted', answer: '드립니다', certificateId: 'none' },
    { role: 'administrator', on: '2021-03-05' },
  )
  await sql`
    insert into session (district_id, token_hash, account_id, begun_at, ends_at, method)
    values ('geumcheon', 'over', 'test-resident', '2021-03-01T00:00Z', '2021-03-01T12:00Z', 'demonstration'),
           ('geumcheon', 'open', 'test-resident', '2021-04-01T00:00Z', '2021-04-01T12:00Z', 'demonstration')
  `.execute(room.db)
  await sql`
    insert into access_log (district_id, read_by, role, query, file, reason, people, read_at)
    values ('geumcheon', 'test-administrator', 'administrator', 'q', 'accounts', 'roles', 1, '2019-03-01T00:00Z'),
           ('geumcheon', null, 'operator', 'q', 'accounts', 'roles', 1, '2021-03-01T00:00Z')
  `.execute(room.db)
  await sql`
    insert into access_log_subject (district_id, entry_id, account_id)
    select district_id, entry_id, 'test-resident' from access_log
  `.execute(room.db)
})
afterAll(() => room.close())

const rowsOf = async (table: string) => {
  const { rows } = await sql<{ rows: number }>`select count(*)::integer as rows from ${sql.table(table)}`.execute(
    room.db,
  )
  return rows[0]?.rows
}

describe('what has reached the end of its term', () => {
  it('is listed before it goes, thirty days ahead or for today', async () => {
    const dueBy = async (by: string) => {
      const listed = await room.ask(listDue, { by }, { role: 'auditor' })
      return listed.ok ? listed.value.due.filter(({ rows }) => rows > 0) : listed.refusal
    }
    expect(await dueBy('2021-03-02')).toMatchObject([
      { schedule: 'session', rows: 1 },
      { schedule: 'access_log', rows: 1 },
    ])
    expect(await dueBy('2021-05-02')).toMatchObject([
      { schedule: 'account', rows: 2 },
      { schedule: 'session', rows: 2 },
      {},
    ])
    expect(await room.ask(listDue, { by: '2021-05-02' }, { role: 'resident' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
  })

  it('is destroyed on its day and not before, with certificates that name nobody', async () => {
    const first = await destroy('run-1', '2021-04-01')
    if (!first.ok) throw new Error(JSON.stringify(first.refusal))
    const { certificates } = first.value
    expect(certificates.map(({ schedule }) => schedule)).toEqual(['account', 'session', 'access_log'])
    expect(certificates[0]?.cells).toContainEqual({ column: 'account.display_name', before: 1, after: 0 })
    expect(certificates[0]?.bodies).toBe(1)
    expect(certificates[2]?.cells).toEqual([
      { column: 'access_log.read_by', before: 1, after: 0 },
      { column: 'access_log.reason', before: 1, after: 0 },
    ])
    expect(JSON.stringify(certificates)).not.toMatch(/gone-1|이름/)
    expect([await rowsOf('session'), await rowsOf('access_log'), await rowsOf('access_log_subject')]).toEqual([1, 1, 1])
    const { rows } = await sql<{ name: string | null }>`
      select display_name as name from account where account_id like 'gone%' order by account_id`.execute(room.db)
    expect(rows).toEqual([{ name: null }, { name: '이름 gone-2' }])
  })

  it('is not destroyed by others, nor again; a run’s number is used once', async () => {
    expect(await room.run(destroyDue, { runId: 'run-2' }, { role: 'administrator' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
    expect(await destroy('run-2', '2021-04-01')).toMatchObject({ refusal: { kind: 'nothing-due' } })
    expect(await destroy('run-1', '2021-04-20')).toMatchObject({ refusal: { kind: 'certificate-taken' } })
  })

  it('of an answered request is its words; that it was asked and answered stays', async () => {
    const before = await destroy('run-3', '2024-03-02')
    expect(before.ok && before.value.certificates.map(({ schedule }) => schedule)).not.toContain('privacy_request')
    const done = await destroy('run-4', '2024-03-06')
    expect(done).toMatchObject({ value: { certificates: [{ schedule: 'privacy_request', bodies: 0 }] } })
    const { rows } = await sql`select wish, answer, decided_by from privacy_request`.execute(room.db)
    expect(rows).toEqual([{ wish: null, answer: null, decided_by: 'test-administrator' }])
  })

  it('has a certificate’s number for every rule, however long the number of the run', async () => {
    const longest = 'r'.repeat(32)
    for (const { table } of dueRules(house.declarations))
      expect(CertificateId.safeParse(`${RunId.parse(longest)}-${table.replaceAll('_', '-')}`).success).toBe(true)
    expect(await destroy(`${longest}r`, '2021-04-20')).toMatchObject({ refusal: { kind: 'invalid-input' } })
    await make('gone-3', '2021-04-15')
    expect(await destroy(longest, '2021-04-20')).toMatchObject({
      value: { certificates: [{ certificateId: `${longest}-account`, schedule: 'account' }] },
    })
  })

  it('is all destroyed on one day, each run once however many servers look, and the chain stays whole', async () => {
    const lines: object[] = []
    const log = (level: string, line: object) => void lines.push({ level, ...line })
    for (const name of ['late-1', 'late-2', 'late-3', 'late-4']) await make(name, '2021-01-01')
    await sql`update account set destroy_after = '2021-01-01' where account_id = 'test-resident'`.execute(room.db)
    await destroyAllDue(room, log, AbortSignal.abort())
    expect(lines).toEqual([])
    await Promise.all([destroyAllDue(room, log), destroyAllDue(room, log), destroyAllDue(room, log)])
    const done = { level: 'info', kind: 'destruction', outcome: 'done' }
    expect(lines).toMatchObject([done, done, done])
    expect(JSON.stringify(lines)).not.toMatch(/late-|test-resident/)
    const { rows } = await sql`
      select right(certificate_id, 9) as run from destruction_certificate
      where certificate_id like 'destroy-due-%-account' order by certificate_id`.execute(room.db)
    expect(rows).toEqual([{ run: '1-account' }, { run: '2-account' }, { run: '3-account' }])
    const { rows: left } =
      await sql`select from account where destroy_after = '2021-01-01' and destroyed_on is null`.execute(room.db)
    expect(left).toEqual([])
    await destroyAllDue(room, log)
    expect(lines).toHaveLength(3)
    await sealEvents(room.db, districtId, () => testNow)
    expect(await auditChain(room.db, districtId)).toMatchObject({ broken: null, unsealed: 0 })
  })
})
