import type { AccountId } from '#kit/id.ts'
import { addMonths, type LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { GrantableRole } from '#rooms/identity/core/account.ts'
import { longestTermMonths } from '#rooms/identity/core/role-proposal.ts'
import { wholeDistrict, writeUnit } from '#rooms/identity/core/role-unit.ts'
import type { Body } from './body.ts'
import type { HeldTenure } from './seat.ts'

export interface RoleOfSeat {
  readonly accountId: AccountId
  readonly role: GrantableRole
  readonly unit: string
  readonly until: LocalDate
}

export type NoRole = { readonly kind: 'no-role-for-body' | 'holder-not-known' }

/**
 * Decides which role is proposed for the holder of a seat, and until when: as long as the term, three years at most. A
 * seat gives no role by itself, and not every body's members have one (docs/decisions/0022).
 */
export function roleOfSeat(
  body: Pick<Body, 'id' | 'kind'>,
  tenure: HeldTenure,
  today: LocalDate,
): Result<RoleOfSeat, NoRole> {
  const wish = roleOf(body)
  if (wish === null) return refuse({ kind: 'no-role-for-body' })
  if (tenure.holder === null) return refuse({ kind: 'holder-not-known' })
  const longest = addMonths(today, longestTermMonths)
  return ok({
    ...wish,
    accountId: tenure.holder,
    until: tenure.to !== null && tenure.to < longest ? tenure.to : longest,
  })
}

function roleOf({ id, kind }: Pick<Body, 'id' | 'kind'>): Omit<RoleOfSeat, 'accountId' | 'until'> | null {
  if (kind === 'governance-council') return { role: 'governance-council-member', unit: wholeDistrict }
  if (kind === 'subcommittee')
    return { role: 'governance-council-member', unit: writeUnit({ kind: 'subcommittee', id }) }
  return kind === 'budget-committee' ? { role: 'budget-committee-member', unit: wholeDistrict } : null
}
