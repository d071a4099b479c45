import type { Count } from '../basket.ts'
import type { Supporters } from '../supporters.ts'

/**
 * An election as equal shares counts it. A supporter pays at most price x worth for a project; the project with the
 * least price / utility comes next, where utility is what one point of worth is worth: its cost, or one.
 */
export interface ShareCount {
  readonly count: Count
  readonly supporters: Supporters
  readonly cost: readonly bigint[]
  readonly utility: readonly bigint[]
  /** The worth of a project to all its supporters together: the price is cost / worth while nobody is short of money. */
  readonly worth: readonly number[]
  readonly voters: readonly number[]
}

/** Prepares a count for equal shares; `ofCost` says that a project is worth its cost to each supporter (else one). */
export function shareCount(count: Count, supporters: Supporters, ofCost: boolean): ShareCount {
  const cost = count.election.projects.map((project) => project.cost)
  const sum = (project: number, of: (entry: number) => number): number => {
    let total = 0
    const end = supporters.start[project + 1] as number
    for (let entry = supporters.start[project] as number; entry < end; entry += 1) total += of(entry)
    return total
  }
  const sizeOf = (entry: number): number => supporters.size[entry] as number
  return {
    count,
    supporters,
    cost,
    utility: cost.map((amount) => (ofCost && amount > 0n ? amount : 1n)),
    worth: cost.map((_, project) => sum(project, (entry) => sizeOf(entry) * (supporters.worth[entry] as number))),
    voters: cost.map((_, project) => sum(project, sizeOf)),
  }
}
