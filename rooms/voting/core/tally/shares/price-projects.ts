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
  /** How many supporters were looked at, or charged in doubles. */
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
  const { start, group, size, worth: values } = supporters
  /** The money of all supporters, and the money and worth of those who are short. */
  const sums = { money: 0, short: 0, worth: 0 }
  const look = supporters.plain ? lookPlain : lookWorth

  // Nobody can foretell who is short: the comparison is made a number, which costs a quarter of a branch guessed wrong.
  function lookPlain(project: number, limit: number, balance: Float64Array): void {
    let [money, short, without] = [0, 0, 0]
    const end = start[project + 1] as number
    for (let entry = start[project] as number; entry < end; entry += 1) {
      const has = balance[group[entry] as number] as number
      const many = size[entry] as number
      const lacking = many * Number(has < limit)
      money += many * has
      short += lacking * has
      without += lacking
    }
    sums.money = money
    sums.short = short
    sums.worth = without
  }

  function lookWorth(project: number, limit: number, balance: Float64Array): void {
    let [money, short, without] = [0, 0, 0]
    const end = start[project + 1] as number
    for (let entry = start[project] as number; entry < end; entry += 1) {
      const has = balance[group[entry] as number] as number
      const many = size[entry] as number
      const value = values[entry] as number
      const lacking = many * Number(has < limit * value)
      money += many * has
      short += lacking * has
      without += lacking * value
    }
    sums.money = money
    sums.short = short
    sums.worth = without
  }

  const made: Pricing = {
    price,
    error,
    visits: 0,
    reprice(project, balance, share, round) {
      const amount = costs[project] as number
      const entries = (start[project + 1] as number) - (start[project] as number)
      const loss = (entries + round + 4) * step * (amount + (voters[project] as number) * share)
      const doubt = near * amount + loss
      for (let before = -1; ; ) {
        const limit = price[project] as number
        look(project, limit, balance)
        made.visits += entries
        if (sums.money < amount - doubt) {
          price[project] = Number.POSITIVE_INFINITY
          return true
        }
        const paid = amount - sums.short
        const able = (worth[project] as number) - sums.worth
        if (amount > 0 && (sums.money <= amount + doubt || paid <= loss || able === 0)) return false
        price[project] = paid / able
        error[project] = amount === 0 ? 0 : loss / paid
        if ((price[project] as number) <= limit || sums.worth === before) return true
        before = sums.worth
      }
    },
  }
  return made
}
