import { inclusiveDays, type LocalDate } from '#kit/korean-date.ts'
import { type Won, won } from '#kit/won.ts'
import { hasStep } from './contract-kind.ts'
import type { ContractLife } from './contract-life.ts'

/** At most this many percent of the amount are asked for. Where it comes from: README of this room. */
const mostPercent = 30n

/**
 * How many days after its last day a contract was completed, or has waited so far or until it was ended. What runs for a
 * time (a lease, something entrusted) is never late: its last day is when it ends, not when something is owed.
 */
export function daysLate({ kind, completedOn, endedOn, endsOn }: ContractLife, today: LocalDate): number {
  if (!hasStep(kind, 'passed')) return 0
  const until = completedOn ?? endedOn ?? today
  return until <= endsOn ? 0 : inclusiveDays(endsOn, until) - 1
}

/**
 * What a delay of some days costs the other party (지연배상금, once 지체상금; 지방계약법 제30조, 시행령 제90조): amount × thousandths × days, at most 30 % of the amount.
 * Parts of a won are cut off (truncation); exact in whole numbers until then.
 */
export function delayDamages(amount: Won, delayRate: string, days: number): Won {
  const [whole = '', part = ''] = delayRate.split('.')
  const hundredThousandths = BigInt(`${whole}${part.padEnd(2, '0')}`)
  const damages = (BigInt(amount) * hundredThousandths * BigInt(days)) / 100_000n
  const most = (BigInt(amount) * mostPercent) / 100n
  return won(Number(damages < most ? damages : most))
}
