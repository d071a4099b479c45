import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { personalHouse } from '#apps/personal-house.ts'
import { AccountId } from '#kit/id.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { answerRequest, askRequest } from '#rooms/privacy/contract-requests.ts'
import { privacyRoom } from '#rooms/privacy/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { createAccount, destroyAccount, grantRole, revokeRole } from '../contract.ts'
import { listRoleWork, proposeRole } from '../contract-roles.ts'
import { identityRoom } from './room.ts'

let room: RoomTest
const operator = { role: 'operator', on: '2021-01-01' } as const
const today = '2021-03-02'
const by = (account: string, on = today) => ({ role: 'administrator', account, on }) as const

beforeAll(async () => {
  room = await openRoom([
    organizationRoom,
    identityRoom(testSignIn),
    privacyRoom(personalHouse(testSignIn.sealing), (name) => ({ ko: name, en: name })),
  ])
})
afterAll(() => room.close())

/** New administrators, who are the only ones. */
async function administrators(...names: readonly string[]): Promise<readonly AccountId[]> {
  await sql`delete from role_grant`.execute(room.db)
  for (const accountId of names) {
    await room.run(createAccount, { accountId, displayName: accountId, purpose: '검사' }, operator)
    await room.run(grantRole, { accountId, role: 'administrator' }, operator)
  }
  return names.map((name) => AccountId.parse(name))
}
const revoke = (accountId: AccountId, account: string) =>
  room.run(revokeRole, { accountId, role: 'administrator' }, by(account))

it('who was destroyed is no administrator who stays', async () => {
  const [one, two, gone] = await administrators('one', 'two', 'gone')
  if (one === undefined || two === undefined || gone === undefined) throw new Error('Three are made.')
  expect(await room.run(destroyAccount, { accountId: gone }, operator)).toMatchObject({ ok: true })
  expect(await revoke(one, 'two')).toMatchObject({ refusal: { kind: 'needs-two-administrators' } })
})

it('nobody is destroyed by another person while they hold a role that sees files of others, now or later', async () => {
  const [accountId] = await administrators('held', 'held-2', 'held-3', 'held-4')
  if (accountId === undefined) throw new Error('One is made.')
  const refused = { refusal: { kind: 'roles-still-held' } }
  expect(await room.run(destroyAccount, { accountId }, by('held-2'))).toMatchObject(refused)
  const asked = { requestId: 'request-1', kind: 'delete', wish: '지워 주세요' } as const
  await room.run(askRequest, asked, by(accountId))
  const granting = { requestId: 'request-1', outcome: 'granted', answer: '지웁니다', certificateId: 'c-1' } as const
  expect(await room.run(answerRequest, granting, by('held-2'))).toMatchObject(refused)
  await room.run(grantRole, { accountId, role: 'secretariat' }, { ...operator, on: '2030-01-01' })
  expect(await revoke(accountId, 'held-2')).toMatchObject({ ok: true })
  expect(await room.run(destroyAccount, { accountId }, by('held-2'))).toMatchObject(refused)
  await sql`delete from role_grant where role = 'secretariat'`.execute(room.db)

  const role = { accountId, role: 'auditor', until: '2022-12-31', reason: '새 담당' } as const
  await room.run(proposeRole, { ...role, proposalId: 'role-1' }, by('held-2'))
  expect(await room.run(answerRequest, granting, by('held-2'))).toMatchObject({ ok: true })
  const work = await room.ask(listRoleWork, {}, { role: 'auditor' })
  expect(work.ok && work.value.proposals).toEqual([])
})

it('two who revoke each other at the same moment do not both succeed', async () => {
  for (let round = 1; round <= 8; round += 1) {
    const [one, two] = await administrators(`a-${round}`, `b-${round}`, `c-${round}`)
    if (one === undefined || two === undefined) throw new Error('Three are made.')
    const outcomes = await Promise.all([revoke(one, two), revoke(two, one)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  }
})
