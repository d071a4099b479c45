import { type Ratio, ratio } from '#kit/ratio.ts'
import { excessBits } from '../to-double.ts'
import { near, type Pricing } from './price-projects.ts'
import type { Ledger } from './run-shares.ts'
import type { ShareCount } from './share-count.ts'

/** A price as a fraction of the ledger's present denominator: `over / (denominator x worth)`. */
interface ExactPrice {
  readonly over: bigint
  readonly worth: bigint
}

/**
 * A ledger in whole numbers: every balance is a numerator over one denominator, which grows with each purchase; a
 * balance is brought up to the present one only when it is looked at. It settles everything.
 */
export function exactLedger(shares: ShareCount, share: Ratio, prices: Pricing): Ledger {
  const { supporters, cost, utility } = shares
  const { start, group, size, worth } = supporters
  const numerator = new Array<bigint>(supporters.groups).fill(share.n)
  const level = new Int32Array(supporters.groups)
  const denominators = [share.d]
  let growth: bigint[] = [1n]
  let shift = 0n
  const present = (): bigint => denominators[denominators.length - 1] as bigint
  const balance = new Float64Array(supporters.groups).fill(Number(share.n) / Number(share.d))

  /** The numerator of a group's balance over the present denominator. */
  const money = (one: number): bigint => {
    const now = denominators.length - 1
    const then = level[one] as number
    if (then !== now) {
      growth[then] ??= present() / (denominators[then] as bigint)
      numerator[one] = (numerator[one] as bigint) * growth[then]
      level[one] = now
    }
    return numerator[one] as bigint
  }

  const entriesOf = (project: number) => ({ from: start[project] as number, to: start[project + 1] as number })

  /** Whether a supporter has less than price x worth: by doubles where they are clear, else exactly. */
  const isShort = (entry: number, { over, worth: by }: ExactPrice, price: number): boolean => {
    const one = group[entry] as number
    const due = price * (worth[entry] as number)
    const has = balance[one] as number
    if (has < due * (1 - near)) return true
    if (has > due * (1 + near)) return false
    return money(one) * by < over * BigInt(worth[entry] as number)
  }

  const double = (over: bigint, under: bigint): number => Number(over >> shift) / Number(under >> shift)
  const priceOf = ({ over, worth: by }: ExactPrice): number => double(over, present() * by)

  /** The exact price of a project, or null when all its supporters together have too little. */
  const exactPrice = (project: number): ExactPrice | null => {
    const { from, to } = entriesOf(project)
    const amount = (cost[project] as bigint) * present()
    let limit: ExactPrice = { over: 0n, worth: 1n }
    let shortBefore = -1
    for (;;) {
      const price = priceOf(limit)
      let [paid, weight, short] = [0n, 0, 0]
      for (let entry = from; entry < to; entry += 1) {
        if (isShort(entry, limit, price)) {
          paid += money(group[entry] as number) * BigInt(size[entry] as number)
          short += 1
        } else weight += (size[entry] as number) * (worth[entry] as number)
      }
      if (weight === 0) return null
      if (short === shortBefore) return limit
      shortBefore = short
      limit = { over: amount - paid, worth: BigInt(weight) }
    }
  }

  /** Compares price over utility of two projects exactly. */
  const compare = (a: { project: number; price: ExactPrice }, b: { project: number; price: ExactPrice }): number => {
    const left = a.price.over * b.price.worth * (utility[b.project] as bigint)
    const right = b.price.over * a.price.worth * (utility[a.project] as bigint)
    return left === right ? 0 : left < right ? -1 : 1
  }

  return {
    balance,
    best(projects) {
      const priced = projects.map((project) => ({ project, price: exactPrice(project) as ExactPrice }))
      const least = priced.reduce((sofar, one) => (compare(one, sofar) < 0 ? one : sofar))
      return priced.filter((one) => compare(one, least) === 0).map(({ project }) => project)
    },
    canPay(project) {
      const price = exactPrice(project)
      if (price === null) return false
      prices.price[project] = priceOf(price)
      prices.error[project] = near
      return true
    },
    charge(project) {
      const price = exactPrice(project) as ExactPrice
      const due = priceOf(price)
      const { from, to } = entriesOf(project)
      const short = Array.from({ length: to - from }, (_, at) => isShort(from + at, price, due))
      const { n: each, d: grown } = ratio(price.over, price.worth)
      denominators.push(present() * grown)
      growth = []
      shift = excessBits(present())
      const scale = Number(present() >> shift)
      for (let entry = from; entry < to; entry += 1) {
        const one = group[entry] as number
        const rest = short[entry - from] ? 0n : money(one) - each * BigInt(worth[entry] as number)
        level[one] = denominators.length - 1
        numerator[one] = rest
        balance[one] = Number(rest >> shift) / scale
      }
      return ratio(each, present())
    },
    moneyOf(project) {
      const { from, to } = entriesOf(project)
      let sum = 0n
      for (let entry = from; entry < to; entry += 1)
        sum += money(group[entry] as number) * BigInt(size[entry] as number)
      return ratio(sum, present())
    },
  }
}
