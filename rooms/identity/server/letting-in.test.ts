import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GivenTo } from '#kit/contract.ts'
import { AccountId } from '#kit/id.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { softwarePasskey } from '#tests/support/software-passkey.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { createAccount, grantRole } from '../contract.ts'
import { decideRole, listRoleWork, proposeRole } from '../contract-roles.ts'
import * as sign from '../contract-sign-in.ts'
import { identityRoom } from './room.ts'

let room: RoomTest
const [operator, visitor] = [{ role: 'operator' }, { role: 'visitor' }] as const
const by = (account: string) => ({ role: 'administrator', account }) as const

beforeAll(async () => {
  room = await openRoom([organizationRoom, identityRoom(testSignIn)])
  for (const name of ['admin-1', 'admin-2']) await person(name, null)
})
afterAll(() => room.close())

async function person(name: string, role: GivenTo<typeof grantRole>['role'] | null): Promise<AccountId> {
  const accountId = AccountId.parse(name)
  await room.run(createAccount, { accountId, displayName: name, purpose: '검사' }, operator)
  if (role !== null) await room.run(grantRole, { accountId, role }, { ...operator, on: '2021-01-01' })
  return accountId
}

const inviting = (accountId: AccountId, how: Parameters<RoomTest['run']>[2] = by('admin-1')) =>
  room.run(sign.invite, { enrolmentId: `enrol-${accountId}`, accountId }, how)
const opening = (accountId: AccountId) =>
  room.run(sign.openRecovery, { enrolmentId: `two-${accountId}`, accountId, reason: '직접 만남' }, by('admin-1'))
const approving = (accountId: AccountId, account = 'admin-2') =>
  room.run(sign.approveRecovery, { enrolmentId: `two-${accountId}` }, by(account))

/** Uses a link to make a passkey. */
async function enrol(made: Awaited<ReturnType<typeof approving>> | Awaited<ReturnType<typeof inviting>>) {
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  const { token } = made.value
  const options = await room.ask(sign.seeRegistrationOptions, { token })
  const response = softwarePasskey('localhost').make(options.ok ? options.value.options : {}, testSignIn.origin)
  return room.run(sign.enrolPasskey, { token, label: '휴대전화', response }, visitor)
}

const proveContact = (accountId: AccountId) =>
  sql`update account set contact = 'sealed', contact_index = ${accountId}, contact_proven_at = now()
      where account_id = ${accountId}`.execute(room.db)
const codeOnPaper = (accountId: AccountId) =>
  sql`insert into recovery_code (district_id, code_hash, account_id, made_at)
      values ('geumcheon', ${accountId}, ${accountId}, now())`.execute(room.db)

const work = async () => {
  const listed = await room.ask(listRoleWork, {}, { role: 'auditor' })
  if (!listed.ok) throw new Error(JSON.stringify(listed.refusal))
  return listed.value
}

const linksOf = async (accountId: AccountId) => (await work()).enrolments.filter((link) => link.accountId === accountId)

describe('an account that a code lets in', () => {
  it.each([
    ['contact-1', proveContact],
    ['paper-1', codeOnPaper],
  ])('is not let in by one administrator, but recovered by two (%s)', async (name, give) => {
    const accountId = await person(name, 'resident')
    await give(accountId)
    expect(await inviting(accountId)).toMatchObject({ refusal: { kind: 'has-a-way-in' } })
    expect((await work()).entered).toContain(accountId)
    expect(await opening(accountId)).toMatchObject({ ok: true })
    expect(await linksOf(accountId)).toMatchObject([{ accountId, kind: 'recovery', handedOver: false }])
    expect(await enrol(await approving(accountId))).toMatchObject({ ok: true })
  })

  it('is not opened by a link made before', async () => {
    const accountId = await person('contact-2', 'resident')
    const made = await inviting(accountId)
    await proveContact(accountId)
    expect(await enrol(made)).toMatchObject({ refusal: { kind: 'enrolment-not-found' } })
  })
})

describe('an officer who never came in', () => {
  it('is let in by two administrators, not by one; by the operator alone', async () => {
    const accountId = await person('officer-1', 'department-officer')
    expect(await inviting(accountId)).toMatchObject({ refusal: { kind: 'needs-two-people-to-let-in' } })
    expect((await work()).byTwo).toContain(accountId)
    expect(await opening(accountId)).toMatchObject({ ok: true })
    expect(await linksOf(accountId)).toMatchObject([{ kind: 'first', reason: '직접 만남', handedOver: false }])
    expect(await approving(accountId, 'admin-1')).toMatchObject({ refusal: { kind: 'needs-a-second-person' } })
    const made = await approving(accountId)
    expect(await approving(accountId)).toMatchObject({ refusal: { kind: 'enrolment-not-found' } })
    expect(await linksOf(accountId)).toMatchObject([{ approvedBy: 'admin-2', handedOver: true }])
    expect(await enrol(made)).toMatchObject({ ok: true })
    expect(await linksOf(accountId)).toEqual([])

    const other = await person('officer-2', 'department-officer')
    expect(await enrol(await inviting(other, operator))).toMatchObject({ ok: true })
  })

  it('has no use of a link that one administrator made before there was the role, or while it waits', async () => {
    const accountId = await person('officer-3', 'resident')
    const made = await inviting(accountId)
    const role = { proposalId: 'role-3', accountId, role: 'auditor', until: '2022-12-31', reason: '새 담당' } as const
    await room.run(proposeRole, role, by('admin-1'))
    expect(await enrol(made)).toMatchObject({ refusal: { kind: 'enrolment-not-found' } })
    const again = { enrolmentId: 'enrol-again', accountId }
    expect(await room.run(sign.invite, again, by('admin-1'))).toMatchObject({
      refusal: { kind: 'needs-two-people-to-let-in' },
    })
    await room.run(decideRole, { proposalId: 'role-3', decision: 'approved' }, by('admin-2'))
    expect(await enrol(made)).toMatchObject({ refusal: { kind: 'enrolment-not-found' } })
  })

  it('is one also whose role begins later; who only takes part needs no second person', async () => {
    const accountId = await person('officer-4', 'resident')
    await room.run(grantRole, { accountId, role: 'secretariat' }, { ...operator, on: '2030-01-01' })
    expect(await inviting(accountId)).toMatchObject({ refusal: { kind: 'needs-two-people-to-let-in' } })
    const member = await person('member-1', 'governance-council-member')
    expect(await opening(member)).toMatchObject({ refusal: { kind: 'has-no-way-in' } })
    expect(await enrol(await inviting(member))).toMatchObject({ ok: true })
  })
})

it('whose part is shown in the work on roles is named as somebody whose data was read', async () => {
  const reply = await work()
  const about = typeof listRoleWork.personal === 'object' ? listRoleWork.personal.about(reply) : []
  const shown = new Set(JSON.stringify(reply).match(/(admin|officer|member|contact|paper)-\d/g))
  expect(shown.size).toBeGreaterThan(5)
  expect([...shown].filter((id) => !about.includes(AccountId.parse(id)))).toEqual([])
})
