import { expect, it } from 'vitest'
import type { Actor, Role } from '#kit/actor.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { conducts, ownMeeting } from './conducts.ts'

const meeting = { bodyId: BodyId.parse('council') }
const actor = (role: Role, units: readonly (readonly ['subcommittee' | 'department', string])[] | null): Actor => ({
  districtId: DistrictId.parse('geumcheon'),
  accountId: AccountId.parse('test-chair'),
  roles: [role],
  ...(units === null ? {} : { grants: units.map(([kind, id]) => ({ role, unit: { kind, id } })) }),
})

it('is conducted by the chair of its own body, and by whoever conducts all', () => {
  const conducted = [
    actor('secretariat', null),
    actor('subcommittee-chair', [
      ['subcommittee', 'group'],
      ['subcommittee', 'council'],
    ]),
  ]
  for (const one of conducted) expect([conducts(one, meeting), ownMeeting(one, meeting).ok]).toEqual([true, true])
  const others = [
    actor('resident', null),
    actor('subcommittee-chair', []),
    actor('subcommittee-chair', [['subcommittee', 'group']]),
    actor('subcommittee-chair', [['department', 'council']]),
  ]
  for (const one of others) expect(ownMeeting(one, meeting)).toEqual({ ok: false, refusal: { kind: 'not-own-body' } })
})
