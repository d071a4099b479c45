import { type Fixed, same } from '../numbers/fixed.ts'
import { listed } from '../numbers/listed.ts'
import type { GridCell } from './grid.ts'
import { curesOf, type Mismatch } from './mismatch.ts'

/** One change that puts several mismatches right; without a cell where several cells would do so alike. */
interface Change {
  readonly cell: GridCell | null
  readonly computed: Fixed
  readonly explains: readonly Mismatch[]
}

type Candidate = Change & { readonly cell: GridCell }

/**
 * Finds the fewest cells whose change explains most mismatches: the cell that puts most right first, then among what is
 * left. Only changes that explain two or more are given; where two cells explain the same mismatches, neither is named.
 */
export function leastChanges(mismatches: readonly Mismatch[]): readonly Change[] {
  const candidates = candidatesOf(mismatches)
  const open = new Set(mismatches)
  const changes: Change[] = []
  for (;;) {
    const left = candidates
      .map((one) => ({ ...one, explains: one.explains.filter((mismatch) => open.has(mismatch)) }))
      .filter(({ explains }) => explains.length > 1)
    if (left.length === 0) return changes
    const most = Math.max(...left.map(({ explains }) => explains.length))
    const best = listed(
      left.filter(({ explains }) => explains.length === most),
      0,
    )
    const alike = left.filter(
      (one) => one.explains.length === most && one.explains.every((a) => best.explains.includes(a)),
    )
    changes.push(alike.length > 1 ? { ...best, cell: null } : best)
    for (const mismatch of best.explains) open.delete(mismatch)
  }
}

function candidatesOf(mismatches: readonly Mismatch[]): readonly Candidate[] {
  const byCell = new Map<GridCell, { computed: Fixed; explains: Mismatch[] }[]>()
  for (const mismatch of mismatches) {
    for (const [cell, computed] of curesOf(mismatch)) {
      const known = byCell.get(cell) ?? []
      const like = known.find((one) => same(one.computed, computed))
      if (like === undefined) byCell.set(cell, [...known, { computed, explains: [mismatch] }])
      else like.explains.push(mismatch)
    }
  }
  return [...byCell].flatMap(([cell, values]) =>
    values.filter(({ explains }) => explains.length > 1).map((one) => ({ cell, ...one })),
  )
}
