import { leastOf } from '../least-of.ts'
import { near, type Pricing } from './price-projects.ts'
import type { Ledger } from './run-shares.ts'
import type { ShareCount } from './share-count.ts'

/**
 * A ledger in doubles: fast, and it says so when it cannot settle something. Projects about equally good it compares
 * only where nobody is short of money, for then the prices are quotients of whole numbers.
 */
export function floatLedger(shares: ShareCount, share: number, prices: Pricing): Ledger {
  const { supporters, cost, utility } = shares
  const balance = new Float64Array(supporters.groups).fill(share)
  let blurred = false

  /** The worth of those who can pay the whole price, where all others have nothing: then cost / worth is exact; else 0. */
  const wholeWorth = (project: number): number => {
    const least = (prices.price[project] as number) * (1 + near + (prices.error[project] as number))
    let able = 0
    const end = supporters.start[project + 1] as number
    for (let entry = supporters.start[project] as number; entry < end; entry += 1) {
      const has = balance[supporters.group[entry] as number] as number
      const value = supporters.worth[entry] as number
      if (has > least * value) able += (supporters.size[entry] as number) * value
      else if (has > 0) return 0
    }
    return able
  }

  return {
    balance,
    best(projects) {
      if (blurred) return null
      const worth = new Map(projects.map((project) => [project, wholeWorth(project)]))
      if ([...worth.values()].includes(0)) return null
      return leastOf(projects, (project) => ({
        n: cost[project] as bigint,
        d: BigInt(worth.get(project) as number) * (utility[project] as bigint),
      }))
    },
    canPay: () => null,
    charge(project) {
      const price = prices.price[project] as number
      const begin = supporters.start[project] as number
      const end = supporters.start[project + 1] as number
      prices.visits += end - begin
      for (let entry = begin; entry < end; entry += 1) {
        const group = supporters.group[entry] as number
        const due = price * (supporters.worth[entry] as number)
        const rest = (balance[group] as number) - due
        if (Math.abs(rest) <= near * due) blurred = true
        balance[group] = rest > 0 ? rest : 0
      }
      return null
    },
  }
}
