import type { LocalDate } from '#kit/korean-date.ts'
import { addWon, subtractWon, type Won, zeroWon } from '#kit/won.ts'
import type { OwnShare } from './own-share.ts'

/** Balance (집행잔액) and interest (이자), which go back apart. */
export interface BalanceAndInterest {
  readonly balance: Won
  readonly interest: Won
}

/** Where a subsidy stands: the sums of everything that has happened to it, in won. */
export interface Life {
  readonly applied: Won | null
  readonly decided: Won | null
  readonly capital: Won
  readonly ownShare: OwnShare | null
  readonly reportDueOn: LocalDate | null
  readonly settleDueOn: LocalDate | null
  readonly payments: number
  readonly paid: Won
  readonly reported: boolean
  readonly settlements: number
  readonly spent: Won
  readonly ownSpent: Won
  readonly interest: Won
  /** What the last settlement carried into the next year; settled by the next one. */
  readonly carriedOver: Won
  readonly toReturn: BalanceAndInterest
  readonly returnDueOn: LocalDate | null
  readonly returned: BalanceAndInterest
}

const nothing: BalanceAndInterest = { balance: zeroWon, interest: zeroWon }

/** A subsidy of which nothing has happened yet. */
export const newLife: Life = {
  applied: null,
  decided: null,
  capital: zeroWon,
  ownShare: null,
  reportDueOn: null,
  settleDueOn: null,
  payments: 0,
  paid: zeroWon,
  reported: false,
  settlements: 0,
  spent: zeroWon,
  ownSpent: zeroWon,
  interest: zeroWon,
  carriedOver: zeroWon,
  toReturn: nothing,
  returnDueOn: null,
  returned: nothing,
}

/** What was granted and has not been paid; nothing before the decision. */
export const notPaid = (life: Life): Won => subtractWon(life.decided ?? zeroWon, life.paid)

/** What must still go back to the granter. */
export const leftToReturn = ({ toReturn, returned }: Life): BalanceAndInterest => ({
  balance: subtractWon(toReturn.balance, returned.balance),
  interest: subtractWon(toReturn.interest, returned.interest),
})

export const totalOf = ({ balance, interest }: BalanceAndInterest): Won => addWon(balance, interest)

/** What a settlement has to account for: all that was paid, or what the last one carried over, without interest. */
export const toSettle = (life: Life): Won => (life.settlements === 0 ? life.paid : life.carriedOver)

export const stages = [
  'recorded',
  'applied',
  'not-granted',
  'decided',
  'in-payment',
  'paid',
  'reported',
  'carried-over',
  'to-return',
  'closed',
] as const
export type Stage = (typeof stages)[number]

/** Decides at which stage of its life a subsidy stands; closed once settled with nothing carried over or owed. */
export function stageOf(life: Life): Stage {
  if (life.decided === null) return life.applied === null ? 'recorded' : 'applied'
  if (life.decided === 0) return 'not-granted'
  if (life.settlements > 0) {
    if (life.carriedOver > 0) return 'carried-over'
    return totalOf(leftToReturn(life)) > 0 ? 'to-return' : 'closed'
  }
  if (life.reported) return 'reported'
  if (life.payments === 0) return 'decided'
  return notPaid(life) > 0 ? 'in-payment' : 'paid'
}
