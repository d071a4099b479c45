import { ok, type Result, refuse } from '#kit/result.ts'
import { readLeaf } from '#rooms/voting/core/protocol/leaf.ts'

/** Lines that are not for the office to write, by their places from 0. */
export interface NotLeaves {
  readonly kind: 'not-leaves'
  readonly places: number[]
}

/**
 * The keys of the cards that lines take back, each with the place of its line. Refuses lines that are neither a card taken
 * back nor a count sheet of this vote (docs/pbvote-1.md, section 4): ballots and the close come by other ways.
 */
export function leavesOfOffice(
  eh: string,
  lines: readonly string[],
): Result<{ readonly revoked: ReadonlyMap<string, number> }, NotLeaves> {
  const leaves = lines.map(readLeaf)
  const places = leaves.flatMap((leaf, place) =>
    (leaf?.t === 'revoke' || leaf?.t === 'paper') && leaf.e === eh ? [] : [place],
  )
  if (places.length > 0) return refuse({ kind: 'not-leaves', places })
  return ok({ revoked: new Map(leaves.flatMap((leaf, place) => (leaf?.t === 'revoke' ? [[leaf.k, place]] : []))) })
}
