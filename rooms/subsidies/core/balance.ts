import { z } from 'zod'
import { addWon, subtractWon, Won } from '#kit/won.ts'
import { type Life, leftToReturn, notPaid, type Stage, stageOf, stages, totalOf } from './life.ts'

/** Every won of a subsidy: what was granted, came, was earned as interest, spent, carried over, and goes back. */
export const Balance = z
  .object({
    stage: z.enum(stages),
    applied: Won.nullable(),
    decided: Won.nullable(),
    /** 자본보조 and 경상보조 of what was decided. */
    capital: Won,
    current: Won,
    paid: Won,
    notPaid: Won,
    interest: Won,
    /** paid + interest. */
    available: Won,
    spent: Won,
    carriedOver: Won,
    toReturn: Won,
    toReturnBalance: Won,
    toReturnInterest: Won,
    returned: Won,
    left: Won,
    leftBalance: Won,
    leftInterest: Won,
    ownSpent: Won,
    settled: z.boolean(),
    closed: z.boolean(),
    /** Whether every won is accounted for: always, once settled; null before. */
    closes: z.boolean().nullable(),
  })
  .readonly()
export type Balance = z.infer<typeof Balance>

const finalStages: readonly Stage[] = ['closed', 'not-granted']

/**
 * Draws the balance of a life, in won: granted = paid + not paid; paid + interest = spent + carried over + to return;
 * to return = returned + left. Left 0 with nothing carried over is closed (domain.md 7, "Money in").
 */
export function balanceOf(life: Life): Balance {
  const stage = stageOf(life)
  const settled = life.settlements > 0
  const left = leftToReturn(life)
  const available = addWon(life.paid, life.interest)
  const toReturn = totalOf(life.toReturn)
  const accounted = addWon(addWon(life.spent, life.carriedOver), toReturn)
  return {
    stage,
    applied: life.applied,
    decided: life.decided,
    capital: life.capital,
    current: subtractWon(addWon(life.paid, notPaid(life)), life.capital),
    paid: life.paid,
    notPaid: notPaid(life),
    interest: life.interest,
    available,
    spent: life.spent,
    carriedOver: life.carriedOver,
    toReturn,
    toReturnBalance: life.toReturn.balance,
    toReturnInterest: life.toReturn.interest,
    returned: totalOf(life.returned),
    left: totalOf(left),
    leftBalance: left.balance,
    leftInterest: left.interest,
    ownSpent: life.ownSpent,
    settled,
    closed: finalStages.includes(stage),
    closes: settled ? available === accounted : null,
  }
}
