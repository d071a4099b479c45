import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import type { Account } from './account.ts'
import {
  approveRecovery,
  type Enrolment,
  EnrolmentId,
  invite,
  isOpen,
  openRecovery,
  opensAccount,
  recoverByCode,
} from './enrolment.ts'
import { addPasskey, mostPasskeys, removePasskey } from './passkey.ts'
import { recoveryCode, TypedCode } from './recovery-code.ts'
import { decideRole, proposeRole, RoleProposalId, rolesAhead } from './role-proposal.ts'
import { reviewRole, reviewsDue } from './role-review.ts'
import { hasRested, idleSeconds } from './session.ts'

const day = localDate('2021-03-02')
const now = Instant.parse('2021-03-02T01:00:00.000Z')
const later = Instant.parse('2021-03-06T01:00:00.000Z')
const [one, two, three] = ['person-1', 'person-2', 'person-3'].map((id) => AccountId.parse(id)) as [
  AccountId,
  AccountId,
  AccountId,
]
const account: Account = {
  ...{ accountId: one, displayName: '이름', purpose: '검사', destroyAfter: null, demonstration: false },
  ...{ destroyedOn: null, grants: [{ role: 'secretariat', unit: null, from: localDate('2020-01-01'), until: null }] },
}
const destroyed = { ...account, displayName: null, destroyedOn: day }
const passkey = (credentialId: string) => ({ credentialId, label: '열쇠', registeredAt: now, lastUsedAt: null })

describe('a session', () => {
  it('rests half an hour for officers and two hours for those who only take part', () => {
    expect(idleSeconds(['resident', 'subcommittee-chair'])).toBe(7200)
    expect(idleSeconds(['resident', 'department-officer'])).toBe(1800)
    const minutesOn = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString() as Instant
    expect(hasRested(now, ['auditor'], minutesOn(30))).toBe(false)
    expect(hasRested(now, ['auditor'], minutesOn(31))).toBe(true)
    expect(hasRested(now, ['resident'], minutesOn(31))).toBe(false)
  })
})

describe('passkeys', () => {
  it('are ten at the most, none twice, and never none', () => {
    const ten = Array.from({ length: mostPasskeys }, (_, index) => passkey(`key-${index}`))
    expect(addPasskey(ten.slice(1), 'new')).toMatchObject({ ok: true })
    expect(addPasskey(ten, 'new')).toMatchObject({ refusal: { kind: 'too-many-passkeys' } })
    expect(addPasskey(ten, 'key-3')).toMatchObject({ refusal: { kind: 'passkey-taken' } })
    expect(removePasskey(ten, 'key-3')).toMatchObject({ ok: true })
    expect(removePasskey(ten, 'other')).toMatchObject({ refusal: { kind: 'passkey-not-found' } })
    expect(removePasskey(ten.slice(0, 1), 'key-0')).toMatchObject({ refusal: { kind: 'last-passkey' } })
  })
})

describe('a link for a passkey', () => {
  const recovery: Enrolment = {
    ...{ enrolmentId: EnrolmentId.parse('enrolment-1'), accountId: one, kind: 'recovery', reason: '잃음' },
    ...{ openedBy: two, openedAt: now, approvedBy: null, handedOver: false, endsAt: later, endedAt: null },
  }

  const [resident, officer] = [
    { entered: false, roles: ['resident'] },
    { entered: false, roles: ['resident', 'secretariat'] },
  ] as const
  const entered = { ...resident, entered: true }

  it('is for an account that is there: the first where nothing lets it in, a recovery where something does', () => {
    expect(invite(account, resident, two)).toMatchObject({ ok: true })
    expect(invite(account, entered, two)).toMatchObject({ refusal: { kind: 'has-a-way-in' } })
    expect(invite(account, entered, null)).toMatchObject({ refusal: { kind: 'has-a-way-in' } })
    expect(invite(null, resident, two)).toMatchObject({ refusal: { kind: 'account-not-found' } })
    expect(invite(destroyed, resident, null)).toMatchObject({ refusal: { kind: 'account-destroyed' } })
    expect(openRecovery(account, entered)).toEqual({ ok: true, value: 'recovery' })
    expect(openRecovery(account, resident)).toMatchObject({ refusal: { kind: 'has-no-way-in' } })
    expect(openRecovery(null, entered)).toMatchObject({ refusal: { kind: 'account-not-found' } })
  })

  it('is the first of an officer by two people, or by the operator', () => {
    expect(invite(account, officer, two)).toMatchObject({ refusal: { kind: 'needs-two-people-to-let-in' } })
    expect(invite(account, officer, null)).toMatchObject({ ok: true })
    expect(openRecovery(account, officer)).toEqual({ ok: true, value: 'first' })
  })

  it('opens while nothing else does; a first one made alone, while the account only takes part', () => {
    const alone = { kind: 'first', openedBy: two, approvedBy: null } as const
    expect(opensAccount(alone, resident)).toBe(true)
    expect(opensAccount(alone, entered)).toBe(false)
    expect(opensAccount(alone, officer)).toBe(false)
    for (const first of [
      { ...alone, approvedBy: three },
      { ...alone, openedBy: null },
    ]) {
      expect(opensAccount(first, officer)).toBe(true)
      expect(opensAccount(first, entered)).toBe(false)
    }
    expect(opensAccount({ ...recovery, approvedBy: three }, entered)).toBe(true)
  })

  it('counts the roles of today, of later, and those that were proposed', () => {
    const grant = { role: 'auditor', unit: null, from: localDate('2022-01-01'), until: null } as const
    const over = {
      ...grant,
      role: 'secretariat',
      from: localDate('2020-01-01'),
      until: localDate('2021-03-01'),
    } as const
    const waiting = [
      { accountId: one, role: 'administrator' as const },
      { accountId: two, role: 'budget-office' as const },
    ]
    expect(rolesAhead({ accountId: one, grants: [grant, over] }, waiting, day)).toEqual(['auditor', 'administrator'])
  })

  it('holds until it is used or its end has come', () => {
    expect(isOpen(recovery, now)).toBe(true)
    expect(isOpen(recovery, later)).toBe(false)
    expect(isOpen({ ...recovery, endedAt: now }, now)).toBe(false)
  })

  it('is approved by a third person: neither who opened it nor whose it is', () => {
    expect(approveRecovery(recovery, three, now)).toMatchObject({ ok: true })
    for (const by of [one, two])
      expect(approveRecovery(recovery, by, now)).toMatchObject({ refusal: { kind: 'needs-a-second-person' } })
    const gone = [null, { ...recovery, handedOver: true }, { ...recovery, endedAt: now }]
    for (const enrolment of gone)
      expect(approveRecovery(enrolment, three, now)).toMatchObject({ refusal: { kind: 'enrolment-not-found' } })
    expect(approveRecovery(recovery, three, later)).toMatchObject({ refusal: { kind: 'enrolment-not-found' } })
  })

  it('is the only way back for officers; who takes part may keep codes', () => {
    expect(recoverByCode(['resident', 'budget-committee-member'])).toMatchObject({ ok: true })
    expect(recoverByCode(['resident', 'secretariat'])).toMatchObject({
      refusal: { kind: 'recovery-needs-two-people' },
    })
  })
})

describe('a recovery code', () => {
  it('is four groups of letters that nobody mistakes, and is read back however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const code = recoveryCode(bytes)
        if (code === null) return bytes.filter((byte) => byte < 240).length < 16
        expect(code).toMatch(/^([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/)
        const typed = code.toLowerCase().replaceAll('-', ' ')
        return TypedCode.parse(typed) === TypedCode.parse(code)
      }),
    )
    expect(recoveryCode(new Uint8Array(32).fill(255))).toBeNull()
    expect(recoveryCode(new Uint8Array(32))).toBe('AAAA-AAAA-AAAA-AAAA')
  })
})

describe('a role for a term', () => {
  const proposal = {
    ...{ proposalId: RoleProposalId.parse('role-1'), accountId: one, role: 'auditor' as const, unit: null, from: day },
    ...{ until: localDate('2022-03-02'), reason: '담당이 바뀜', proposedBy: two, proposedOn: day, decision: null },
  } as const

  it('is proposed for another person, for three years at the most, of which no day is held', () => {
    expect(proposeRole(account, proposal)).toMatchObject({ ok: true })
    expect(proposeRole(null, proposal)).toMatchObject({ refusal: { kind: 'account-not-found' } })
    expect(proposeRole(account, { ...proposal, proposedBy: one })).toMatchObject({
      refusal: { kind: 'role-for-oneself' },
    })
    expect(proposeRole(account, { ...proposal, until: localDate('2024-03-02') })).toMatchObject({ ok: true })
    expect(proposeRole(account, { ...proposal, until: localDate('2024-03-03') })).toMatchObject({
      refusal: { kind: 'term-too-long' },
    })
    expect(proposeRole(account, { ...proposal, role: 'secretariat' })).toMatchObject({
      refusal: { kind: 'role-already-held' },
    })
  })

  it('is decided by a third person, once; its proposer may withdraw it', () => {
    expect(decideRole(proposal, 'approved', three)).toMatchObject({ ok: true })
    expect(decideRole(proposal, 'declined', three)).toMatchObject({ ok: true })
    for (const by of [one, two])
      expect(decideRole(proposal, 'approved', by)).toMatchObject({ refusal: { kind: 'needs-a-second-person' } })
    expect(decideRole(proposal, 'withdrawn', two)).toMatchObject({ ok: true })
    expect(decideRole(proposal, 'withdrawn', three)).toMatchObject({ refusal: { kind: 'role-proposal-not-found' } })
    for (const none of [null, { ...proposal, decision: 'approved' as const }])
      expect(decideRole(none, 'approved', three)).toMatchObject({ refusal: { kind: 'role-proposal-not-found' } })
  })

  it('is looked at every half-year by somebody else, where it is an officer’s', () => {
    const seen = (on: string) => [{ accountId: one, role: 'secretariat' as const, on: localDate(on) }]
    expect(reviewsDue([account], [], day)).toEqual([{ accountId: one, role: 'secretariat', dueOn: '2020-07-01' }])
    expect(reviewsDue([account], seen('2019-12-01'), day)).toMatchObject([{ dueOn: '2020-07-01' }])
    expect(reviewsDue([account], seen('2020-09-03'), day)).toEqual([])
    expect(reviewsDue([account], seen('2020-09-02'), day)).toEqual([
      { accountId: one, role: 'secretariat', dueOn: day },
    ])
    const resident: Account = {
      ...account,
      grants: [{ role: 'resident', unit: null, from: localDate('2019-01-01'), until: null }],
    }
    expect(reviewsDue([resident, destroyed], [], day)).toEqual([])
    expect(reviewRole(account, 'secretariat', { by: two, on: day })).toMatchObject({ ok: true })
    expect(reviewRole(account, 'secretariat', { by: one, on: day })).toMatchObject({
      refusal: { kind: 'review-of-oneself' },
    })
    expect(reviewRole(account, 'auditor', { by: two, on: day })).toMatchObject({ refusal: { kind: 'role-not-held' } })
    expect(reviewRole(null, 'auditor', { by: two, on: day })).toMatchObject({
      refusal: { kind: 'account-not-found' },
    })
  })
})
