import type { CommandContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import type { BodyRules } from '../core/body.ts'
import { goesOver, isAppointed, type Over, type Sex } from '../core/limits.ts'
import { balanceOn, seatsOfPerson } from '../store/member-queries.ts'
import { type SeatOfBody, seatsOf } from '../store/seat-queries.ts'

interface Wanted {
  readonly seat: SeatOfBody
  readonly rules: BodyRules
  readonly holder: AccountId | null
  readonly sex: Sex | null
}

/** Which limits of a body an appointment goes over on the day it takes effect; a body without any is not looked at. */
export async function overLimitsOf(
  { trx, districtId, effectiveOn }: CommandContext,
  { seat, rules, holder, sex }: Wanted,
): Promise<readonly Over[]> {
  const { limits } = rules
  if (limits === undefined) return []
  const others = holder === null ? [] : await seatsOfPerson(trx, districtId, holder, effectiveOn)
  return goesOver({
    ...{ limits, seat, sex, balance: await balanceOn(trx, districtId, seat.bodyId, effectiveOn) },
    appointedSeats: (await seatsOf(trx, districtId, seat.bodyId)).filter(isAppointed).length,
    otherBodies: new Set(others.map(({ bodyId }) => bodyId).filter((bodyId) => bodyId !== seat.bodyId)).size,
  })
}
