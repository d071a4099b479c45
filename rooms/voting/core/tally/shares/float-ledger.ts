import { near, type Pricing } from './price-projects.ts'
import type { Ledger } from './run-shares.ts'
import type { ShareCount } from './share-count.ts'

const compare = (a: bigint, b: bigint): number => (a === b ? 0 : a < b ? -1 : 1)

/**
 * A ledger in doubles: fast, and it says so when it cannot settle something. Projects about equally good it compares
 * only where nobody is short of money, for then the prices are quotients of whole numbers.
 */
export function floatLedger(shares: ShareCount, share: number, prices: Pricing): Ledger {
  const { supporters, cost, utility } = shares
  const balance = new Float64Array(supporters.groups).fill(share)
  let blurred = false

  /** Price over utility of a project for which nobody is short, as numerator and denominator. */
  const quotient = (project: number): readonly [bigint, bigint] => [
    cost[project] as bigint,
    BigInt(prices.whole[project] as number) * (utility[project] as bigint),
  ]

  return {
    balance,
    best(projects) {
      if (blurred || projects.some((project) => prices.whole[project] === 0)) return null
      const byPrice = (a: number, b: number): number => {
        const [[n, d], [m, e]] = [quotient(a), quotient(b)]
        return compare(n * e, m * d)
      }
      const least = projects.reduce((sofar, project) => (byPrice(project, sofar) < 0 ? project : sofar))
      return projects.filter((project) => byPrice(project, least) === 0)
    },
    canPay: () => null,
    charge(project) {
      const price = prices.price[project] as number
      const end = supporters.start[project + 1] as number
      for (let entry = supporters.start[project] as number; entry < end; entry += 1) {
        const group = supporters.group[entry] as number
        const due = price * (supporters.worth[entry] as number)
        const rest = (balance[group] as number) - due
        if (Math.abs(rest) <= near * due) blurred = true
        balance[group] = rest > 0 ? rest : 0
      }
      return null
    },
    moneyOf: () => null,
  }
}
