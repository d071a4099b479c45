import type { ShareCount } from './share-count.ts'

/** Half the distance from 1 to the next double, times two for the rounding of a product and of a sum. */
const step = 2 ** -52
/** How near two numbers may come before doubles may not decide. */
export const near = 1e-9

/** What doubles say of a project: its price (infinite: nobody can pay), how wrong it may be, and whether that is sure. */
export interface Pricing {
  readonly price: Float64Array
  /** The largest relative error of each price. */
  readonly error: Float64Array
  /** The worth of those who can pay the whole price, where all others have nothing: then cost / worth is exact; else 0. */
  readonly whole: Float64Array
  /** How many supporters were looked at. */
  visits: number
  /** Prices a project anew from the price it had, a lower bound; false when doubles cannot say who can pay. */
  readonly reprice: (project: number, balance: Float64Array, share: number, round: number) => boolean
}

/**
 * Finds prices by doubles: each supporter pays price x worth or all that is left of the balance. Starting from the
 * stale price, which is never too high, those who are short are added up until nobody else becomes short. The error
 * bound counts every rounding, so that a decision taken outside it is the exact one.
 */
export function pricing({ supporters, cost, worth, voters }: ShareCount): Pricing {
  const costs = Float64Array.from(cost, Number)
  const price = Float64Array.from(costs, (amount, at) => amount / (worth[at] as number))
  const error = new Float64Array(cost.length).fill(4 * step)
  const whole = new Float64Array(cost.length)
  const { start, group, size } = supporters
  const sums = { short: 0, rich: 0, worth: 0, least: 0 }
  const look = supporters.plain ? lookPlain : lookWorth

  function lookPlain(project: number, limit: number, balance: Float64Array): void {
    let [short, rich, weight, least] = [0, 0, 0, Number.POSITIVE_INFINITY]
    const end = start[project + 1] as number
    for (let entry = start[project] as number; entry < end; entry += 1) {
      const money = balance[group[entry] as number] as number
      const many = size[entry] as number
      if (money < limit) short += many * money
      else {
        rich += many * money
        weight += many
        if (money < least) least = money
      }
    }
    sums.short = short
    sums.rich = rich
    sums.worth = weight
    sums.least = least
  }

  function lookWorth(project: number, limit: number, balance: Float64Array): void {
    let [short, rich, weight, least] = [0, 0, 0, Number.POSITIVE_INFINITY]
    const end = start[project + 1] as number
    for (let entry = start[project] as number; entry < end; entry += 1) {
      const money = balance[group[entry] as number] as number
      const many = size[entry] as number
      const value = supporters.worth[entry] as number
      const each = money / value
      if (each < limit) short += many * money
      else {
        rich += many * money
        weight += many * value
        if (each < least) least = each
      }
    }
    sums.short = short
    sums.rich = rich
    sums.worth = weight
    sums.least = least
  }

  const made: Pricing = {
    price,
    error,
    whole,
    visits: 0,
    reprice(project, balance, share, round) {
      const amount = costs[project] as number
      const entries = (start[project + 1] as number) - (start[project] as number)
      const loss = (entries + round + 4) * step * (amount + (voters[project] as number) * share)
      const doubt = near * amount + loss
      for (;;) {
        look(project, price[project] as number, balance)
        made.visits += entries
        const money = sums.short + sums.rich
        if (money < amount - doubt) {
          price[project] = Number.POSITIVE_INFINITY
          return true
        }
        const paid = amount - sums.short
        if (amount > 0 && (money <= amount + doubt || paid <= loss || sums.worth === 0)) return false
        const found = paid / sums.worth
        price[project] = found
        error[project] = amount === 0 ? 0 : loss / paid
        if (found > sums.least) continue
        const sure = sums.short === 0 && sums.least > found * (1 + near + (error[project] as number))
        whole[project] = sure ? sums.worth : 0
        return true
      }
    },
  }
  return made
}
