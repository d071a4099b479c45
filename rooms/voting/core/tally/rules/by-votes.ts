import { compareRatio, type Ratio, ratio } from '#kit/ratio.ts'
import { type Basket, type Count, openBasket, type Selection } from '../basket.ts'
import type { Reason, Round } from '../outcome.ts'

/** What projects are ordered by: the comparison, the better first (zero when exactly equal), and the number to show. */
export interface Standard {
  readonly compare: (count: Count, a: number, b: number) => number
  readonly measure: (count: Count, project: number) => Ratio | null
}

const strengthOf = ({ strength }: Count, project: number): Ratio => strength[project] as Ratio
const costOf = ({ election }: Count, project: number): bigint => election.projects[project]?.cost as bigint

/** The stronger first, whatever it costs. */
export const byStrength: Standard = {
  compare: (count, a, b) => compareRatio(strengthOf(count, b), strengthOf(count, a)),
  measure: strengthOf,
}

/** The most strength for its cost first; what is free comes before all and has no measure. */
export const byStrengthPerCost: Standard = {
  compare: (count, a, b) => {
    const [left, right] = [strengthOf(count, a), strengthOf(count, b)]
    return compareRatio({ n: right.n * costOf(count, a), d: right.d }, { n: left.n * costOf(count, b), d: left.d })
  },
  measure: (count, project) => {
    const [strength, cost] = [strengthOf(count, project), costOf(count, project)]
    return cost === 0n ? null : ratio(strength.n, strength.d * cost)
  },
}

/** How a basket is filled: by which standard, for which step, with which reason, and whether the budget limits it. */
export interface Fill {
  readonly standard: Standard
  readonly step: Round['step']
  readonly reason: Reason
  readonly limited: boolean
}

/**
 * Takes open projects into a basket from the best down, equal ones in the order of the tie rule. One that does not fit
 * is left out; or it ends the filling, where the rule says `stop`, and before that is given what is left, where it says
 * `part`. What does not fit the limit of its own dong or category is only ever left out: others may still come in.
 */
export function fillByVotes(count: Count, basket: Basket, { standard, step, reason, limited }: Fill): void {
  const { compare, measure } = standard
  const sorted = count.election.projects
    .map((_, project) => project)
    .filter(basket.isOpen)
    .toSorted((a, b) => compare(count, a, b) || (count.order[a] as number) - (count.order[b] as number))
  let stopped: Reason | null = null
  for (const project of sorted) {
    const equal = sorted.filter((other) => compare(count, project, other) === 0)
    if (equal.length > 1 && equal[0] === project) basket.tie(equal, project)
    if (!basket.isOpen(project)) continue
    if (stopped !== null) basket.pass(project, stopped)
    else if (!limited || basket.fits(project)) basket.take(project, step, measure(count, project), reason)
    else {
      const [left, limit] = [basket.left(), basket.limitOf(project)]
      if (left === null || costOf(count, project) <= left) {
        basket.pass(project, { kind: 'over-limit', left: limit?.left as bigint, limit: limit?.title as string })
        continue
      }
      const part: Reason =
        limit !== null && limit.left < left
          ? { kind: 'by-part', funded: limit.left, limit: limit.title }
          : { kind: 'by-part', funded: left, limit: null }
      if (count.rule.misfit === 'part' && part.funded > 0n)
        basket.take(project, step, measure(count, project), part, part.funded)
      else basket.pass(project, { kind: 'does-not-fit', left })
      const stoppedBy = count.election.projects[project]?.id as string
      if (count.rule.misfit !== 'skip') stopped = { kind: 'after-stop', stoppedBy, left }
    }
  }
}

/** Counts from the best down (Pabulib's greedy rules; without the budget's limit the usual rule of Korean votes). */
export const countByVotes =
  (standard: Standard, limited: boolean) =>
  (count: Count): Selection => {
    const basket = openBasket(count)
    fillByVotes(count, basket, { standard, step: 'rule', reason: { kind: 'by-votes' }, limited })
    return basket.seen()
  }
