import { describe, expect, test } from 'vitest'
import { AccountId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { type Account, grantRole, grantsOn, revokeRole, rolesOn } from './account.ts'
import { destroyAccount } from './destruction.ts'
import { explain, words } from './messages.ts'
import { demoSignIn } from './session.ts'

const day = localDate('2021-03-02')
const account: Account = {
  accountId: AccountId.parse('demo-auditor'),
  displayName: '체험용 감사 담당',
  purpose: '체험',
  destroyAfter: null,
  demonstration: true,
  destroyedOn: null,
  grants: [
    { role: 'auditor', unit: null, from: localDate('2020-01-01'), until: null },
    { role: 'resident', unit: null, from: localDate('2020-01-01'), until: localDate('2020-12-31') },
  ],
}
const destroyed: Account = { ...account, displayName: null, destroyedOn: day }

describe('rolesOn', () => {
  test('a role holds from its first day through its last', () => {
    expect(rolesOn(account.grants, localDate('2019-12-31'))).toEqual([])
    expect(rolesOn(account.grants, localDate('2020-12-31'))).toEqual(['resident', 'auditor'])
    expect(rolesOn(account.grants, localDate('2021-01-01'))).toEqual(['auditor'])
  })
})

describe('grantRole', () => {
  const grant = { role: 'secretariat', unit: null, from: day, until: null } as const
  test('grants what is not held, to an account that is there', () => {
    expect(grantRole(account, grant)).toEqual({ ok: true, value: account })
    expect(grantRole(account, { ...grant, until: day })).toMatchObject({ ok: true })
    expect(grantRole(account, { ...grant, role: 'resident' })).toMatchObject({ ok: true })
    const before = {
      role: 'auditor',
      unit: null,
      from: localDate('2019-01-01'),
      until: localDate('2019-12-31'),
    } as const
    expect(grantRole(account, before)).toMatchObject({ ok: true })
  })
  test('a role held for one unit is granted for another, or for the whole district; one held there covers every unit', () => {
    const [park, school] = [{ kind: 'department', id: 'park' } as const, { kind: 'department', id: 'school' } as const]
    const officer = { role: 'department-officer', unit: park, from: day, until: null } as const
    const ofPark = { ...account, grants: [officer] }
    expect(grantRole(ofPark, { ...officer, unit: school })).toMatchObject({ ok: true })
    expect(grantRole(ofPark, { ...officer, unit: null })).toMatchObject({ ok: true })
    expect(grantRole(ofPark, officer)).toEqual({ ok: false, refusal: { kind: 'role-already-held' } })
    const everywhere = { ...account, grants: [{ ...officer, unit: null }] }
    expect(grantRole(everywhere, officer)).toEqual({ ok: false, refusal: { kind: 'role-already-held' } })
    expect(grantsOn(ofPark.grants, day)).toEqual([officer])
  })
  test.each([
    ['account-not-found', null, grant],
    ['account-destroyed', destroyed, grant],
    ['role-already-held', account, { ...grant, role: 'auditor' as const }],
    [
      'role-already-held',
      account,
      { role: 'auditor' as const, unit: null, from: localDate('2019-01-01'), until: null },
    ],
    ['ends-before-it-begins', account, { ...grant, until: localDate('2021-03-01') }],
  ])('refuses %s', (kind, who, what) => {
    expect(grantRole(who, what)).toEqual({ ok: false, refusal: { kind } })
  })
})

describe('revokeRole', () => {
  test('revokes only what is held that day', () => {
    const alone = { on: day, otherAdministrators: 0 }
    expect(revokeRole(account, 'auditor', alone)).toMatchObject({ ok: true })
    expect(revokeRole(account, 'resident', alone)).toEqual({ ok: false, refusal: { kind: 'role-not-held' } })
    expect(revokeRole(null, 'resident', alone)).toEqual({ ok: false, refusal: { kind: 'account-not-found' } })
  })

  test('leaves two administrators, for roles are given by two', () => {
    const administrator = {
      ...account,
      grants: [{ role: 'administrator' as const, unit: null, from: day, until: null }],
    }
    const revoked = (otherAdministrators: number) =>
      revokeRole(administrator, 'administrator', { on: day, otherAdministrators })
    expect(revoked(2)).toMatchObject({ ok: true })
    expect(revoked(1)).toEqual({ ok: false, refusal: { kind: 'needs-two-administrators' } })
  })
})

describe('destroyAccount', () => {
  const by = AccountId.parse('somebody')
  const resident: Account = { ...account, grants: account.grants.filter(({ role }) => role === 'resident') }
  test('is for whoever only takes part; the operator destroys an account whatever it holds', () => {
    expect(destroyAccount(resident, { on: day, by })).toMatchObject({ ok: true })
    expect(destroyAccount(account, { on: day, by: null })).toMatchObject({ ok: true })
  })
  test.each([
    ['account-not-found', null],
    ['account-destroyed', destroyed],
    ['roles-still-held', account],
  ])('refuses %s', (kind, who) => {
    expect(destroyAccount(who, { on: day, by })).toEqual({ ok: false, refusal: { kind } })
  })
})

describe('demoSignIn', () => {
  const now = Instant.parse('2021-03-02T01:00:00.000Z')
  test('lets one in without proof only in the demonstration, to an account made for it', () => {
    expect(demoSignIn(account, true, now)).toEqual({ ok: true, value: account })
  })
  test.each([
    ['demo-sign-in-off', account, false],
    ['account-not-found', null, true],
    ['account-not-found', { ...account, demonstration: false }, true],
    ['account-not-found', destroyed, true],
    ['account-not-found', { ...account, grants: [] }, true],
  ])('refuses %s', (kind, who, demonstration) => {
    expect(demoSignIn(who, demonstration, now)).toEqual({ ok: false, refusal: { kind } })
  })
})

describe('the catalogue', () => {
  test('says every refusal of the room in both languages, and knows no other room’s', () => {
    for (const kind of Object.keys(words('ko').refusals)) {
      for (const lang of ['ko', 'en'] as const) expect(explain({ kind }, lang)).toMatch(/\.$/)
    }
    expect(explain({ kind: 'meeting-not-found' }, 'ko')).toBeNull()
  })
  test('puts the right particle behind a name, in Korean', () => {
    expect(words('ko').signInAs('체험용 주민')).toBe('체험용 주민으로 들어가기')
    expect(words('ko').signInAs('체험용 관리자')).toBe('체험용 관리자로 들어가기')
    expect(words('en').signInAs('X')).toContain('X')
    for (const lang of ['ko', 'en'] as const) {
      expect(words(lang).alreadyIn('관리자') + words(lang).destroyed('2021. 3. 2.')).toContain('2021. 3. 2.')
    }
  })
})
