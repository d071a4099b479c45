import type { Election } from './election.ts'
import type { Worth } from './tally-votes.ts'

/**
 * Who supports what, packed: the supporters of project p are the entries from `start[p]` to `start[p + 1]`; an entry
 * names a group of like voters, how many they are, and what the project is worth to each of them.
 */
export interface Supporters {
  readonly groups: number
  readonly voters: number
  readonly start: Int32Array
  readonly group: Int32Array
  readonly size: Float64Array
  readonly worth: Float64Array
  /** Whether every worth is one: the common case, which needs no multiplication. */
  readonly plain: boolean
}

/** Packs the ballots by project, leaving out what is worth nothing to its voter. */
export function packSupporters(election: Election, worth: Worth): Supporters {
  const counts = new Int32Array(election.projects.length + 1)
  for (const group of election.ballots)
    for (const [at, project] of group.choices.entries())
      if (worth(group, at) > 0) counts[project + 1] = (counts[project + 1] as number) + 1
  for (let at = 1; at < counts.length; at += 1) counts[at] = (counts[at] as number) + (counts[at - 1] as number)
  const entries = counts[counts.length - 1] as number
  const packed = {
    start: counts.slice(),
    group: new Int32Array(entries),
    size: new Float64Array(entries),
    worth: new Float64Array(entries),
  }
  let plain = true
  let voters = 0
  for (const [number, group] of election.ballots.entries()) {
    voters += group.count
    for (const [at, project] of group.choices.entries()) {
      const value = worth(group, at)
      if (value <= 0) continue
      const entry = counts[project] as number
      counts[project] = entry + 1
      packed.group[entry] = number
      packed.size[entry] = group.count
      packed.worth[entry] = value
      plain &&= value === 1
    }
  }
  return { groups: election.ballots.length, voters, plain, ...packed }
}
