import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personalHouse } from '#apps/personal-house.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { createAccount, grantRole, listAccounts } from '#rooms/identity/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { auditChain } from '#rooms/record/server/audit-chain.ts'
import { sealEvents } from '#rooms/record/server/seal.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import {
  answerRequest,
  askRequest,
  listOwnRequests,
  listRequests,
  seeOwnData,
  setAnswerDays,
  withdrawRequest,
} from '../contract-requests.ts'
import { privacyRoom } from './room.ts'

const titleOf = (command: string) => ({ ko: `한 일 ${command}`, en: command })
let room: RoomTest
const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('test-resident')
const asPerson = { role: 'resident', on: '2021-03-02' } as const
const asOfficer = { role: 'administrator', on: '2021-03-05' } as const
const secretName = '홍비밀이'
const contact = '010-9876-5432'

beforeAll(async () => {
  room = await openRoom([
    organizationRoom,
    identityRoom(testSignIn),
    privacyRoom(personalHouse(testSignIn.sealing), titleOf),
  ])
  const make = (id: string, displayName: string) =>
    room.run(createAccount, { accountId: id, displayName, contact, purpose: '검사' }, asOfficer)
  await make('test-resident', secretName)
  await make('test-administrator', '관리자')
  await room.run(grantRole, { accountId, role: 'resident' }, { role: 'operator' })
})
afterAll(() => room.close())

const ask = (requestId: string, kind: 'see' | 'correct' | 'stop' | 'delete', how = {}) =>
  room.run(askRequest, { requestId, kind, wish: `${secretName}의 청구입니다` }, { ...asPerson, ...how })
const answer = (requestId: string, more = {}, how = {}) =>
  room.run(
    answerRequest,
    { requestId, outcome: 'granted', answer: `${secretName}님께 답합니다`, certificateId: 'certificate-1', ...more },
    { ...asOfficer, ...how },
  )
/** Every row of every table that holds one of the words, but the record's hashes. */
async function placesWith(words: readonly string[]): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(room.db)
  const found: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(room.db)
    if (rows.some(({ row }) => words.some((word) => row.includes(word)))) found.push(name)
  }
  return found
}

describe('requests', () => {
  it('are due in ten days, or in fewer if the district says so', async () => {
    expect(await ask('request-see', 'see')).toMatchObject({ value: { dueOn: '2021-03-12' } })
    await room.run(setAnswerDays, { days: 7 }, asOfficer)
    expect(await ask('request-stop', 'stop')).toMatchObject({ value: { dueOn: '2021-03-09' } })
    await room.run(setAnswerDays, { days: 5 }, asOfficer)
    const days = await room.ask(listRequests, {}, { role: 'auditor' })
    expect(days).toMatchObject({ value: { answerDays: 5, requests: [{ requestId: 'request-stop' }, {}] } })
    const tooMany = await room.run(setAnswerDays, { days: 11 }, asOfficer)
    expect(tooMany).toMatchObject({ refusal: { kind: 'invalid-input' } })
  })

  it('are asked once for each kind while open, and by nobody without an account', async () => {
    expect(await ask('request-again', 'see')).toMatchObject({ refusal: { kind: 'request-taken' } })
    expect(await ask('request-see', 'correct')).toMatchObject({ refusal: { kind: 'request-taken' } })
    expect(await ask('request-x', 'see', { role: 'visitor' })).toMatchObject({ refusal: { kind: 'not-permitted' } })
  })

  it('are withdrawn by their owner alone', async () => {
    const withdraw = (how = {}) => room.run(withdrawRequest, { requestId: 'request-stop' }, { ...asPerson, ...how })
    expect(await withdraw({ account: 'test-administrator' })).toMatchObject({ refusal: { kind: 'request-not-found' } })
    expect(await withdraw()).toMatchObject({ ok: true })
    expect(await withdraw()).toMatchObject({ refusal: { kind: 'request-closed' } })
    const own = await room.ask(listOwnRequests, {}, { role: 'resident' })
    expect(own).toMatchObject({ value: { requests: [{ outcome: null }, { outcome: 'withdrawn' }] } })
  })

  it('are answered by administrators, never by who asked', async () => {
    expect(await answer('request-see', {}, { role: 'secretariat' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
    expect(await answer('request-see', {}, { account: 'test-resident' })).toMatchObject({
      refusal: { kind: 'request-of-oneself' },
    })
    expect(await answer('request-none')).toMatchObject({ refusal: { kind: 'request-not-found' } })
    expect(await answer('request-see')).toMatchObject({ ok: true })
    expect(await answer('request-see')).toMatchObject({ refusal: { kind: 'request-closed' } })
  })

  it('to correct puts right what is given, and a refused one nothing', async () => {
    const nameNow = async () => {
      const listed = await room.ask(listAccounts, {}, { role: 'auditor' })
      return listed.ok ? listed.value.accounts.find((one) => one.accountId === accountId)?.displayName : null
    }
    await ask('request-wrong', 'correct')
    await answer('request-wrong', { outcome: 'refused', displayName: '다른 이름' })
    expect(await nameNow()).toBe(secretName)
    await ask('request-right', 'correct')
    await answer('request-right', { displayName: `${secretName}님` })
    expect(await nameNow()).toBe(`${secretName}님`)
    await ask('request-other', 'correct')
    expect(await answer('request-other')).toMatchObject({ refusal: { kind: 'nothing-corrected' } })
    expect(await answer('request-other', { contact })).toMatchObject({ ok: true })
    expect(await nameNow()).toBe(`${secretName}님`)
  })
})

describe('one’s own data', () => {
  it('are given whole: account, roles, requests, and what happened, without another person’s', async () => {
    const seen = await room.ask(seeOwnData, {}, { role: 'resident' })
    if (!seen.ok) throw new Error(JSON.stringify(seen.refusal))
    const { tables, events } = seen.value
    expect(tables.map(({ table }) => table)).toEqual(['account', 'role_grant', 'privacy_request'])
    expect(tables[0]?.rows).toMatchObject([{ account_id: 'test-resident', display_name: `${secretName}님`, contact }])
    expect(events.map(({ command }) => command)).toContain('privacy.answer')
    expect(JSON.stringify(tables)).not.toContain('관리자')
    const nobody = await room.ask(seeOwnData, {}, { role: 'visitor' })
    expect(nobody).toMatchObject({ refusal: { kind: 'not-permitted' } })
  })
})

describe('a deletion', () => {
  it('leaves nothing of the person in any table, a certificate that names nobody, and the chain whole', async () => {
    await room.run(createAccount, { accountId: 'other', displayName: '남은 사람', purpose: '검사' }, asOfficer)
    await ask('request-kept', 'delete')
    expect(await answer('request-kept', { outcome: 'refused' })).toMatchObject({ ok: true })
    expect(await placesWith([secretName])).toContain('account')
    await ask('request-delete', 'delete')
    await sealEvents(room.db, districtId, () => testNow)
    expect(await answer('request-delete')).toMatchObject({ ok: true })
    await sealEvents(room.db, districtId, () => testNow)

    expect(await placesWith([secretName])).toEqual([])
    const accounts = await sql<{ contact: string | null }>`
      select contact from account where account_id = 'test-resident'`.execute(room.db)
    expect(accounts.rows).toEqual([{ contact: null }])
    expect(await auditChain(room.db, districtId)).toMatchObject({ broken: null, unsealed: 0 })

    const listed = await room.ask(listRequests, {}, { role: 'auditor' })
    if (!listed.ok) throw new Error(JSON.stringify(listed.refusal))
    const [certificate] = listed.value.certificates
    expect(certificate).toMatchObject({ certificateId: 'certificate-1', rule: 'request', destroyedOn: '2021-03-05' })
    expect(certificate?.cells).toContainEqual({ column: 'account.display_name', before: 1, after: 0 })
    expect(certificate?.cells).toContainEqual({ column: 'privacy_request.wish', before: 7, after: 0 })
    expect(certificate?.bodies).toBeGreaterThan(5)
    expect(JSON.stringify(certificate)).not.toMatch(/test-resident|010-/)
    expect(listed.value.requests.find(({ requestId }) => requestId === 'request-delete')).toMatchObject({
      outcome: 'granted',
      wish: null,
      answer: null,
    })
  })

  it('is not done twice, and a certificate’s number is used once', async () => {
    await ask('request-twice', 'delete')
    expect(await answer('request-twice', { certificateId: 'certificate-2' })).toMatchObject({
      refusal: { kind: 'account-destroyed' },
    })
    const asOther = { account: 'other' }
    await room.run(
      askRequest,
      { requestId: 'request-third', kind: 'delete', wish: '지워 주세요' },
      { ...asPerson, ...asOther },
    )
    expect(await answer('request-third')).toMatchObject({ refusal: { kind: 'certificate-taken' } })
    expect(await placesWith(['남은 사람'])).toContain('account')
  })
})
