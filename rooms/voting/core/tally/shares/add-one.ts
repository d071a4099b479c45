import { addRatio, type Ratio, ratio } from '#kit/ratio.ts'
import { exactLedger } from './exact-ledger.ts'
import { floatLedger } from './float-ledger.ts'
import { pricing } from './price-projects.ts'
import { type Ledger, runShares, type ShareRun } from './run-shares.ts'
import type { ShareCount } from './share-count.ts'

/** An exact run of equal shares with the share that each voter began with, and how many runs led to it. */
export interface SharesFound {
  readonly run: ShareRun
  readonly ledger: Ledger
  readonly share: Ratio
  readonly runs: number
}

const double = ({ n, d }: Ratio): number => Number(n) / Number(d)

/** Runs equal shares exactly, from a share for each voter. */
export function runExactly(shares: ShareCount, share: Ratio): { readonly run: ShareRun; readonly ledger: Ledger } {
  const prices = pricing(shares)
  const ledger = exactLedger(shares, share, prices)
  return { run: runShares(shares, double(share), ledger, prices) as ShareRun, ledger }
}

/** Runs equal shares in doubles; null when doubles cannot settle it. What it gives is what the exact run gives. */
export function runInDoubles(shares: ShareCount, share: Ratio): ShareRun | null {
  const prices = pricing(shares)
  return runShares(shares, double(share), floatLedger(shares, double(share), prices), prices)
}

/** Decides each voter's first share of the budget: exact, or cut to whole currency units. Without voters there is none. */
export function firstShare({ supporters, count: { election, rule } }: ShareCount): Ratio {
  const budget = election.budget as bigint
  if (supporters.voters === 0) return ratio(0)
  const unit = 10n ** BigInt(election.decimals)
  const voters = BigInt(supporters.voters)
  return rule.start === 'exact' ? ratio(budget, voters) : ratio((budget / (voters * unit)) * unit)
}

/**
 * Add1: runs equal shares again and again with one increment more for each voter. It ends with the last result that the
 * budget carries: before the first that costs more, or, with the stop `exhaustive`, at the first that leaves no project
 * that would still fit. It always ends: a result to which nothing can be added is the last. A run that would end it is
 * made exactly, and so is the one that is published; the others are made in doubles, and exactly where those cannot say.
 */
export function addOne(shares: ShareCount): SharesFound {
  const { count, cost } = shares
  const { election, rule } = count
  const budget = election.budget as bigint
  const step = ratio(BigInt(rule.increment) * 10n ** BigInt(election.decimals))
  const costsTooMuch = ({ spent }: ShareRun): boolean => spent > budget
  const fitting = ({ open, spent }: ShareRun): boolean =>
    open.some((project) => spent + (cost[project] as bigint) <= budget)
  const isLast = (run: ShareRun): boolean => run.open.length === 0 || (rule.add1Stop === 'exhaustive' && !fitting(run))
  const runFrom = (share: Ratio): ShareRun => {
    const fast = runInDoubles(shares, share)
    return fast === null || costsTooMuch(fast) || isLast(fast) ? runExactly(shares, share).run : fast
  }
  let share = firstShare(shares)
  let runs = 1
  let run = runFrom(share)
  while (!isLast(run)) {
    const more = addRatio(share, step)
    const next = runFrom(more)
    runs += 1
    if (costsTooMuch(next)) break
    share = more
    run = next
  }
  return { ...runExactly(shares, share), share, runs }
}
