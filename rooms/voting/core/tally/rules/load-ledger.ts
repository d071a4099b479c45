import { type Ratio, ratio } from '#kit/ratio.ts'
import type { Election } from '../election.ts'
import { packSupporters } from '../supporters.ts'
import { toDouble } from '../to-double.ts'

/** The moments at which supporters can buy projects, as Phragmén's rule asks for them round by round. */
export interface LoadLedger {
  /** The moment as found last, and found anew; too small by no more than what was bought since. */
  readonly momentOf: (project: number) => number
  readonly price: (project: number) => number
  /** The exact moment, but for a factor that is the same for all projects until one is bought: to compare by. */
  readonly exactly: (project: number) => Ratio
  /** Buys a project: its supporters begin anew at its moment, which is given as the load of it. */
  readonly buy: (project: number) => Ratio
}

/**
 * Keeps for every voter the moment of the last purchase that the voter shared in (Los, Christoff, Grossi 2022), in doubles
 * to find with and exactly to decide with. A project without supporters can never be bought: its moment is no number.
 */
export function loadLedger(election: Election): LoadLedger {
  const { start, group, size, groups } = packSupporters(election, () => 1)
  const costs = election.projects.map(({ cost }) => cost)
  const last = new Int32Array(groups)
  const load = new Float64Array(groups)
  // Loads as numerators over one denominator, which grows with each purchase.
  const [over, under] = [[0n], [1n]]
  const moment = new Float64Array(costs.length)
  const each = (project: number, look: (group: number, size: number) => void): void => {
    const end = start[project + 1] as number
    for (let entry = start[project] as number; entry < end; entry += 1)
      look(group[entry] as number, size[entry] as number)
  }
  const voters = costs.map((_, project) => {
    let sum = 0
    each(project, (_one, many) => {
      sum += many
    })
    return sum
  })

  /** The moment as a numerator over the present denominator and the project's voters. */
  const numerator = (project: number): bigint => {
    const times = new Map<number, number>()
    each(project, (one, many) => times.set(last[one] as number, (times.get(last[one] as number) ?? 0) + many))
    const now = under.at(-1) as bigint
    let sum = (costs[project] as bigint) * now
    for (const [time, many] of times) sum += BigInt(many) * (over[time] as bigint) * (now / (under[time] as bigint))
    return sum
  }

  return {
    momentOf: (project) => moment[project] as number,
    price: (project) => {
      let sum = Number(costs[project])
      const end = start[project + 1] as number
      for (let entry = start[project] as number; entry < end; entry += 1)
        sum += (size[entry] as number) * (load[group[entry] as number] as number)
      moment[project] = sum / (voters[project] as number)
      return moment[project] as number
    },
    exactly: (project) => ({ n: numerator(project), d: BigInt(voters[project] as number) }),
    buy: (project) => {
      over.push(numerator(project))
      under.push((under.at(-1) as bigint) * BigInt(voters[project] as number))
      const now = ratio(over.at(-1) as bigint, under.at(-1) as bigint)
      const value = toDouble(now.n, now.d)
      each(project, (one) => {
        last[one] = over.length - 1
        load[one] = value
      })
      return now
    },
  }
}
