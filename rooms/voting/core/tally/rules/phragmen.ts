import { type Ratio, ratio } from '#kit/ratio.ts'
import { type Count, openBasket, type Selection } from '../basket.ts'
import { packSupporters } from '../supporters.ts'
import { toDouble } from '../to-double.ts'

/** How near two loads may come before doubles may not decide; their sums are far more exact than that. */
const near = 1e-9

/** Loads as numerators over one denominator, which grows with each purchase: `over[t] / under[t]` after purchase t. */
interface Loads {
  readonly over: bigint[]
  readonly under: bigint[]
}

/**
 * Counts by Phragmén's sequential rule with costs (Los, Christoff, Grossi 2022): voters earn money at one speed, and a
 * project is bought as soon as its supporters together have its cost; its load is the moment of that. After it they
 * all begin anew, so a voter's load is that of the last project bought. `first-misfit` ends at the first best (or
 * equal to the best) project that does not fit, `skip` leaves it out. What costs more than the budget never takes part.
 */
export function countByPhragmen(count: Count): Selection {
  const { election, rule, order } = count
  const { start, group, size, groups } = packSupporters(election, () => 1)
  const basket = openBasket(count)
  const last = new Int32Array(groups)
  const load = new Float64Array(groups)
  const loads: Loads = { over: [0n], under: [1n] }
  const moment = new Float64Array(election.projects.length)
  const each = (project: number, look: (group: number, size: number) => void): void => {
    const end = start[project + 1] as number
    for (let entry = start[project] as number; entry < end; entry += 1)
      look(group[entry] as number, size[entry] as number)
  }
  const costs = election.projects.map(({ cost }) => cost)
  const voters = costs.map((_, project) => {
    let sum = 0
    each(project, (_one, many) => {
      sum += many
    })
    return sum
  })

  const reprice = (project: number): void => {
    let sum = Number(costs[project])
    const end = start[project + 1] as number
    for (let entry = start[project] as number; entry < end; entry += 1)
      sum += (size[entry] as number) * (load[group[entry] as number] as number)
    moment[project] = sum / (voters[project] as number)
  }

  /** The exact moment at which a project can be bought: the numerator over the present denominator x its voters. */
  const exactly = (project: number): bigint => {
    const times = new Map<number, number>()
    each(project, (one, many) => times.set(last[one] as number, (times.get(last[one] as number) ?? 0) + many))
    const now = loads.under.at(-1) as bigint
    let sum = (costs[project] as bigint) * now
    for (const [time, many] of times)
      sum += BigInt(many) * (loads.over[time] as bigint) * (now / (loads.under[time] as bigint))
    return sum
  }

  /** Those that are exactly the first, of projects about equally early. */
  const exactFirst = (projects: readonly number[]): readonly number[] => {
    const timed = projects.map((project) => ({
      project,
      over: exactly(project),
      by: BigInt(voters[project] as number),
    }))
    const least = timed.reduce((sofar, one) => (one.over * sofar.by < sofar.over * one.by ? one : sofar))
    return timed.filter((one) => one.over * least.by === least.over * one.by).map(({ project }) => project)
  }

  const whole = election.budget as bigint
  const taking = [...costs.keys()].filter(basket.isOpen)
  for (const project of taking) if (!basket.fits(project)) basket.pass(project, { kind: 'does-not-fit', left: whole })
  let queue = taking.filter(basket.fits)
  for (const project of queue) reprice(project)
  for (;;) {
    queue = queue.filter(basket.isOpen).toSorted((a, b) => (moment[a] as number) - (moment[b] as number))
    let least = Number.POSITIVE_INFINITY
    const priced: number[] = []
    for (const project of queue) {
      if ((moment[project] as number) > least * (1 + near)) break
      reprice(project)
      priced.push(project)
      least = Math.min(least, moment[project] as number)
    }
    const close = priced.filter((project) => (moment[project] as number) <= least * (1 + near))
    if (close.length === 0) return basket.seen()
    const best = close.length > 1 ? exactFirst(close) : close
    const misfits = best.filter((project) => !basket.fits(project))
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
    const first = best.reduce((sofar, project) =>
      (order[project] as number) < (order[sofar] as number) ? project : sofar,
    )
    if (best.length > 1) basket.tie(best, first)
    const by = BigInt(voters[first] as number)
    loads.over.push(exactly(first))
    loads.under.push((loads.under.at(-1) as bigint) * by)
    const now: Ratio = ratio(loads.over.at(-1) as bigint, loads.under.at(-1) as bigint)
    const value = toDouble(now.n, now.d)
    each(first, (one) => {
      last[one] = loads.over.length - 1
      load[one] = value
    })
    basket.take(first, 'rule', now, { kind: 'by-load', load: now })
  }
}
