import { canonicalJson } from '#kit/bytes.ts'
import type { Choices } from './choices.ts'
import { encodeChoices, readChoices } from './choices.ts'
import type { Contest } from './contest.ts'
import type { PaperLeaf } from './leaf.ts'
import type { Manifest } from './manifest.ts'

/** Whether a count sheet says what is possible: sums of every option within its number of ballots, or as many ballots, each valid. */
export function isPaperLeafSound(manifest: Manifest, leaf: PaperLeaf): boolean {
  if ('b' in leaf)
    return (
      manifest.paper === 'ballots' && leaf.b.length === leaf.n && leaf.b.every((choices) => isValid(manifest, choices))
    )
  const ids = manifest.contests.flatMap(({ options }) => options.map(({ id }) => id))
  const isWhole = Object.keys(leaf.r).length === ids.length && ids.every((id) => leaf.r[id] !== undefined)
  return (
    manifest.paper === 'counts' && isWhole && manifest.contests.every((contest) => arePossible(contest, leaf.n, leaf.r))
  )
}

/** Whether choices are written as they would be read again off a plain ballot. */
function isValid(manifest: Manifest, choices: Choices): boolean {
  try {
    const read = readChoices(manifest, null, encodeChoices(manifest, choices))
    return typeof read !== 'string' && canonicalJson(read) === canonicalJson(choices)
  } catch {
    return false
  }
}

function arePossible(contest: Contest, n: number, counts: Readonly<Record<string, number>>): boolean {
  const { max, points, highest, options } = contest
  const numbers = options.map(({ id }) => counts[id] ?? 0)
  const most = n * (points ?? highest ?? 1)
  const mostInAll = highest === undefined ? n * (points ?? max) : Number.POSITIVE_INFINITY
  return numbers.every((number) => number <= most) && numbers.reduce((sum, number) => sum + number, 0) <= mostInAll
}
