import type { Ratio } from '#kit/ratio.ts'
import { near, type Pricing } from './price-projects.ts'
import type { ShareCount } from './share-count.ts'

/** Keeps the balances of a run and settles what doubles leave open. */
export interface Ledger {
  /** What each group has left, as doubles. */
  readonly balance: Float64Array
  /** Of projects about equally good, those that are exactly the best; null when this ledger cannot say. */
  readonly best: (projects: readonly number[]) => readonly number[] | null
  /** Whether the supporters can pay, where doubles cannot say: writes the price; null when this ledger cannot say. */
  readonly canPay: (project: number) => boolean | null
  /** Takes a project's cost from its supporters; gives the exact price where this ledger knows it. */
  readonly charge: (project: number) => Ratio | null
}

/** One run of equal shares: the winners in order, what they cost, and who was found unable to pay. */
export interface ShareRun {
  readonly chosen: readonly number[]
  readonly prices: readonly (Ratio | null)[]
  /** Projects that were exactly equal when one of them was chosen. */
  readonly ties: readonly { readonly chosen: number; readonly among: readonly number[] }[]
  readonly spent: bigint
  /** Projects that may still win, but whose supporters cannot pay. */
  readonly open: readonly number[]
}

/** Sorts projects by their price anew: they are nearly in order, so each moves a little or not at all. */
function resort(queue: number[], rho: Float64Array): void {
  for (let at = 1; at < queue.length; at += 1) {
    const project = queue[at] as number
    const value = rho[project] as number
    let to = at
    while (to > 0 && (rho[queue[to - 1] as number] as number) > value) {
      queue[to] = queue[to - 1] as number
      to -= 1
    }
    queue[to] = project
  }
}

/**
 * Runs the method of equal shares once (Peters, Pierczyński, Skowron 2021): again and again the project with the least
 * price for its utility is bought by its supporters, until they cannot pay for any. Prices only rise, so projects are
 * priced anew in the order of their last price, until the next one cannot be the best. Null when the ledger cannot
 * settle something.
 */
export function runShares(shares: ShareCount, share: number, ledger: Ledger, prices: Pricing): ShareRun | null {
  const { count, cost, utility } = shares
  const utilities = Float64Array.from(utility, Number)
  const price = (project: number): number => (prices.price[project] as number) / (utilities[project] as number)
  const rho = Float64Array.from(cost, (_, project) => price(project))
  const most = count.rule.winners ?? cost.length
  const chosen: number[] = []
  const exact: (Ratio | null)[] = []
  const ties: { chosen: number; among: readonly number[] }[] = []
  const open = Uint8Array.from(cost, (_, project) =>
    Number(count.eligible[project] && (shares.worth[project] as number) > 0),
  )
  const unable: number[] = []
  const queue = [...cost.keys()]
    .filter((project) => open[project] === 1)
    .sort((a, b) => (rho[a] as number) - (rho[b] as number))
  let spent = 0n

  /** Projects whose price is about the least, priced anew; null when it cannot be said who can pay. */
  const leaders = (): readonly number[] | null => {
    let least = Number.POSITIVE_INFINITY
    let error = 0
    const priced: number[] = []
    for (const project of queue) {
      const slack = 1 + near + error + (prices.error[project] as number)
      if ((rho[project] as number) > least * slack) break
      if (!prices.reprice(project, ledger.balance, share, chosen.length)) {
        const can = ledger.canPay(project)
        if (can === null) return null
        if (!can) prices.price[project] = Number.POSITIVE_INFINITY
      }
      rho[project] = price(project)
      priced.push(project)
      if ((rho[project] as number) < least) {
        least = rho[project] as number
        error = prices.error[project] as number
      }
    }
    return priced.filter(
      (project) =>
        (rho[project] as number) < Number.POSITIVE_INFINITY &&
        (rho[project] as number) <= least * (1 + near + error + (prices.error[project] as number)),
    )
  }

  while (queue.length > 0 && chosen.length < most) {
    const found = leaders()
    if (found === null) return null
    const best = found.length > 1 ? ledger.best(found) : found
    if (best === null) return null
    const first = best.reduce<number | undefined>(
      (sofar, project) =>
        sofar === undefined || (count.order[project] as number) < (count.order[sofar] as number) ? project : sofar,
      undefined,
    )
    if (first !== undefined) {
      if (best.length > 1) ties.push({ chosen: first, among: best })
      exact.push(ledger.charge(first))
      chosen.push(first)
      spent += cost[first] as bigint
      open[first] = 0
      for (const rival of count.rivals[first] as readonly number[]) open[rival] = 0
    }
    let kept = 0
    for (const project of queue) {
      if (open[project] === 0) continue
      if (rho[project] === Number.POSITIVE_INFINITY) unable.push(project)
      else queue[kept++] = project
    }
    queue.length = kept
    resort(queue, rho)
  }
  const stillOpen = chosen.length < most ? unable.filter((project) => open[project] === 1) : []
  return { chosen, prices: exact, ties, spent, open: stillOpen }
}
