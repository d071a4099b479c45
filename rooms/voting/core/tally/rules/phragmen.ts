import { type Count, openBasket, type Selection } from '../basket.ts'
import { leastOf } from '../least-of.ts'
import { type LoadLedger, loadLedger } from './load-ledger.ts'

/** How near two loads may come before doubles may not decide; their sums are far more exact than that. */
const near = 1e-9

/**
 * Counts by Phragmén's sequential rule with costs (Los, Christoff, Grossi 2022): voters earn money at one speed, and a
 * project is bought as soon as its supporters together have its cost; its load is the moment of that. After it they
 * all begin anew, so a voter's load is that of the last project bought. `first-misfit` ends at the first best (or
 * equal to the best) project that does not fit, `skip` leaves it out. What costs more than the budget never takes part.
 */
export function countByPhragmen(count: Count): Selection {
  const { election, rule, order } = count
  const basket = openBasket(count)
  const ledger = loadLedger(election)
  const byOrder = (a: number, b: number): number => (order[a] as number) - (order[b] as number)

  const whole = election.budget as bigint
  const taking = [...election.projects.keys()].filter(basket.isOpen)
  for (const project of taking) if (!basket.fits(project)) basket.pass(project, { kind: 'does-not-fit', left: whole })
  let queue = taking.filter(basket.fits)
  for (const project of queue) ledger.price(project)
  for (;;) {
    queue = queue.filter(basket.isOpen).toSorted((a, b) => ledger.momentOf(a) - ledger.momentOf(b))
    const best = soonestOf(queue, ledger)
    if (best.length === 0) return basket.seen()
    const misfits = best.filter((project) => !basket.fits(project)).toSorted(byOrder)
    if (misfits.length > 0) {
      const left = basket.left() as bigint
      const stops = rule.phragmenStop === 'first-misfit'
      const stoppedBy = election.projects[misfits[0] as number]?.id as string
      for (const project of misfits) basket.pass(project, { kind: 'does-not-fit', left })
      queue = queue.filter((project) => !misfits.includes(project))
      if (!stops) continue
      for (const project of queue) basket.pass(project, { kind: 'after-stop', stoppedBy, left })
      return basket.seen()
    }
    const [first] = best.toSorted(byOrder) as [number]
    if (best.length > 1) basket.tie(best, first)
    const load = ledger.buy(first)
    basket.take(first, 'rule', load, { kind: 'by-load', load })
  }
}

/** Those that can be bought soonest, exactly. Moments only grow, so in their old order only the first need a new look. */
function soonestOf(queue: readonly number[], { momentOf, price, exactly }: LoadLedger): readonly number[] {
  let least = Number.POSITIVE_INFINITY
  const priced: number[] = []
  for (const project of queue) {
    if (momentOf(project) > least * (1 + near)) break
    priced.push(project)
    least = Math.min(least, price(project))
  }
  const close = priced.filter((project) => momentOf(project) <= least * (1 + near))
  return close.length <= 1 ? close : leastOf(close, exactly)
}
