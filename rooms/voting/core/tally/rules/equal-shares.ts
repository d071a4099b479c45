import type { Ratio } from '#kit/ratio.ts'
import { type Basket, type Count, openBasket, type Selection } from '../basket.ts'
import { compareResults } from '../compare-results.ts'
import type { CountingRule } from '../counting-rule.ts'
import { addOne, firstShare, runExactly, type SharesFound } from '../shares/add-one.ts'
import { type ShareCount, shareCount } from '../shares/share-count.ts'
import { packSupporters } from '../supporters.ts'
import { byStrength, countByVotes, fillByVotes } from './by-votes.ts'

/** What follows the method: how the shares are found, and whether the rest is spent by votes. */
interface Completion {
  readonly find: (shares: ShareCount) => SharesFound
  readonly spendsRest: boolean
}
const once = (shares: ShareCount): SharesFound => {
  const share = firstShare(shares)
  return { ...runExactly(shares, share), share, runs: 1 }
}
const completions: Readonly<Record<CountingRule['completion'], Completion>> = {
  none: { find: once, spendsRest: false },
  utilitarian: { find: once, spendsRest: true },
  add1: { find: addOne, spendsRest: false },
  'add1-utilitarian': { find: addOne, spendsRest: true },
}

/** Puts the winners of a run into a basket, and says of those left that their supporters cannot pay, and what they have. */
function takeRun(count: Count, basket: Basket, { run, ledger }: SharesFound, perPoint: boolean): void {
  const ties = new Map(run.ties.map((tie) => [tie.chosen, tie.among]))
  for (const [at, project] of run.chosen.entries()) {
    const among = ties.get(project)
    if (among !== undefined) basket.tie(among, project)
    const payment = run.prices[at] as Ratio
    basket.take(project, 'rule', payment, { kind: 'by-shares', payment, perPoint })
  }
  for (const [project] of count.election.projects.entries()) {
    if (basket.isOpen(project)) {
      basket.pass(project, { kind: 'supporters-cannot-pay', have: ledger.moneyOf(project) as Ratio })
    }
  }
}

/**
 * Counts by the method of equal shares: the budget is split evenly among the voters, and supporters buy together what
 * they chose. `ofCost` values a project at its cost (as Polish towns do), else at one for each point of a ballot. With
 * the comparison step the count by votes replaces the result if strictly more voters fare better with it.
 */
export const countByShares =
  (ofCost: boolean, byPoints: boolean) =>
  (count: Count): Selection => {
    const { election, rule, worth } = count
    const shares = shareCount(count, packSupporters(election, byPoints ? worth : () => 1), ofCost)
    const { find, spendsRest } = completions[rule.completion]
    const found = find(shares)
    const basket = openBasket(count)
    takeRun(count, basket, found, byPoints)
    if (spendsRest) {
      const reason = { kind: 'by-completion' } as const
      fillByVotes(count, basket, { standard: byStrength, step: 'completion', reason, limited: true })
    }
    const result = { ...basket.seen(), endowment: { share: found.share, runs: found.runs } }
    if (rule.comparison === 'none') return result
    const byVotes = countByVotes(byStrength, true)(count)
    const comparison = compareResults(election, rule.comparison, result.chosen, byVotes.chosen)
    return comparison.replaced ? { ...byVotes, comparison } : { ...result, comparison }
  }
