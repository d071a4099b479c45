import { sumWon, type Won, zeroWon } from '#kit/won.ts'
import type { Member } from './attendance.ts'
import { isPaid, type MeetingRules } from './meeting-rules.ts'

/** Why a member gets what they get: by the rule, not paid by the rule, paid already that day, or set for their seat. */
export const allowanceGrounds = ['by-rule', 'unpaid-seat', 'paid-that-day', 'set'] as const
export type AllowanceGround = (typeof allowanceGrounds)[number]

export interface Allowance {
  readonly personNo: number
  readonly won: Won
  readonly ground: AllowanceGround
}

/**
 * Decides the allowances of a meeting: once for each member who came, at the amount of the body's rule, where every seat
 * they hold is of a kind that is paid (domain.md section 7: civilians only), and nothing to whoever another meeting of
 * the day has paid. A proxy is paid nothing. Won.
 */
export function allowancesOf(
  members: readonly Member[],
  {
    came,
    paidThatDay,
    rules,
  }: {
    readonly came: ReadonlySet<number>
    readonly paidThatDay: ReadonlySet<number>
    readonly rules: MeetingRules
  },
): readonly Allowance[] {
  return members
    .filter(({ personNo }) => came.has(personNo))
    .map(({ personNo, seats }) => {
      if (!seats.every(({ kind }) => isPaid(rules, kind))) return { personNo, won: zeroWon, ground: 'unpaid-seat' }
      if (paidThatDay.has(personNo)) return { personNo, won: zeroWon, ground: 'paid-that-day' }
      return { personNo, won: rules.allowance.won, ground: 'by-rule' }
    })
}

/** The sum of a payment sheet, in won, exact. */
export const allowanceSum = (allowances: readonly Pick<Allowance, 'won'>[]): Won =>
  sumWon(allowances.map(({ won }) => won))
