import { afterAll, beforeAll, expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { createAccount, grantRole, listAccounts } from '../contract.ts'
import { decideRole, listRoleWork, proposeRole, reviewRole } from '../contract-roles.ts'
import { identityRoom } from './room.ts'

let room: RoomTest
const accountId = AccountId.parse('person-1')
const units = [{ kind: 'department', id: 'parks', name: '공원녹지과' }] as const
const by = (account: string, on = '2021-03-02') => ({ role: 'administrator', account, on }) as const

beforeAll(async () => {
  room = await openRoom([organizationRoom, identityRoom(testSignIn, async () => units)])
  for (const name of ['person-1', 'admin-1', 'admin-2'])
    await room.run(createAccount, { accountId: name, displayName: name, purpose: '검사' }, { role: 'operator' })
})
afterAll(() => room.close())

const rolesHeld = async () => {
  const listed = await room.ask(listAccounts, {}, { role: 'auditor' })
  return listed.ok ? listed.value.accounts.find((one) => one.accountId === accountId)?.grants : []
}
const work = async () => {
  const listed = await room.ask(listRoleWork, {}, { role: 'auditor' })
  if (!listed.ok) throw new Error('The work on roles is not shown.')
  return listed.value
}
const proposal = { proposalId: 'role-1', accountId, role: 'auditor', until: '2022-12-31', reason: '새 담당' } as const

it('nobody but the operator grants a role alone', async () => {
  const alone = await room.run(grantRole, { accountId, role: 'auditor' }, by('admin-1'))
  expect(alone).toMatchObject({ refusal: { kind: 'not-permitted' } })
})

it('a role takes two people, and is decided once, also when many decide at the same time', async () => {
  expect(await room.run(proposeRole, proposal, by('admin-1'))).toMatchObject({ ok: true })
  const again = await room.run(proposeRole, { ...proposal, proposalId: 'role-2' }, by('admin-2'))
  expect(again).toMatchObject({ refusal: { kind: 'role-proposal-taken' } })
  const approving = { proposalId: 'role-1', decision: 'approved' } as const
  const alone = await room.run(decideRole, approving, by('admin-1'))
  expect(alone).toMatchObject({ refusal: { kind: 'needs-a-second-person' } })
  expect(await rolesHeld()).toEqual([])
  const many = await Promise.all([1, 2, 3].map(() => room.run(decideRole, approving, by('admin-2'))))
  expect(many.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await rolesHeld()).toEqual([{ role: 'auditor', unit: null, from: '2021-03-02', until: '2022-12-31' }])
  expect((await work()).proposals).toEqual([])
})

it('an officer’s role comes up for review after half a year, until somebody else has looked', async () => {
  await room.run(grantRole, { accountId, role: 'secretariat' }, { role: 'operator', on: '2020-08-01' })
  expect((await work()).reviewsDue).toEqual([{ accountId, role: 'secretariat', dueOn: '2021-02-01' }])
  const review = { accountId, role: 'secretariat' } as const
  const own = await room.run(reviewRole, review, by('person-1'))
  expect(own).toMatchObject({ refusal: { kind: 'review-of-oneself' } })
  for (const on of ['2021-03-02', '2021-03-02'])
    expect(await room.run(reviewRole, review, by('admin-1', on))).toMatchObject({ ok: true })
  expect((await work()).reviewsDue).toEqual([])
})

it('a role of a department is proposed for one of them, or in so many words for the whole district', async () => {
  await room.run(addDepartment, { departmentId: 'parks', name: '공원녹지과' })
  const officer = { ...proposal, proposalId: 'role-4', role: 'department-officer' } as const
  const propose = (unit: string | null, proposalId = 'role-4') =>
    room.run(proposeRole, { ...officer, proposalId, unit }, by('admin-1'))
  expect(await propose(null)).toMatchObject({ refusal: { kind: 'unit-needed' } })
  expect(await propose('department/nowhere')).toMatchObject({ refusal: { kind: 'unit-not-found' } })
  expect(await propose('subcommittee/parks')).toMatchObject({ refusal: { kind: 'unit-of-other-kind' } })
  expect(await propose('department/parks')).toMatchObject({ ok: true })
  expect((await work()).proposals).toMatchObject([{ unit: { kind: 'department', id: 'parks' } }])
  expect((await work()).units).toEqual(units)
  await room.run(decideRole, { proposalId: 'role-4', decision: 'approved' }, by('admin-2'))
  expect(await rolesHeld()).toContainEqual({
    ...{ role: 'department-officer', unit: { kind: 'department', id: 'parks' } },
    ...{ from: '2021-03-02', until: '2022-12-31' },
  })
  expect(await propose('department/parks', 'role-5')).toMatchObject({ refusal: { kind: 'role-already-held' } })
  expect(await propose('whole-district', 'role-6')).toMatchObject({ ok: true })
})
