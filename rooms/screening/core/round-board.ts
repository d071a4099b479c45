import { z } from 'zod'
import { Instant } from '#kit/korean-date.ts'
import { sumWon, Won, zeroWon } from '#kit/won.ts'
import { DepartmentId } from '#rooms/organization/core/department.ts'
import type { DepartmentReview } from './department-review.ts'

/** A department by its name, where a page names it. */
export const NamedDepartment = z.object({ id: DepartmentId, name: z.string() })

/** How far a department has come in a round; null for what is not handed out yet. */
export const BoardRow = z
  .object({
    departmentId: DepartmentId.nullable(),
    all: z.int(),
    open: z.int(),
    begun: z.int(),
    submitted: z.int(),
    confirmed: z.int(),
    requested: Won,
    remindedAt: Instant.nullable(),
  })
  .readonly()
export type BoardRow = z.infer<typeof BoardRow>

/** The reviews of a round counted by department: who has most to do stands first, what nobody has before all. */
export function boardOf(
  reviews: readonly DepartmentReview[],
  reminded: ReadonlyMap<string, Instant>,
): readonly BoardRow[] {
  const rows = [...Map.groupBy(reviews, ({ departmentId }) => departmentId)].map(([departmentId, own]) => {
    const count = (state: DepartmentReview['state']) => own.filter((review) => review.state === state).length
    return {
      departmentId,
      all: own.length,
      open: count('open'),
      begun: count('begun'),
      submitted: count('submitted'),
      confirmed: count('confirmed'),
      requested: sumWon(own.map(({ requested }) => requested ?? zeroWon)),
      remindedAt: departmentId === null ? null : (reminded.get(departmentId) ?? null),
    }
  })
  const left = (row: BoardRow): number => (row.departmentId === null ? Infinity : row.open + row.begun)
  return rows.toSorted((a, b) => left(b) - left(a) || `${a.departmentId}`.localeCompare(`${b.departmentId}`))
}

/** Whether a department still owes an answer. */
export const owes = ({ departmentId, open, begun }: BoardRow): boolean => departmentId !== null && open + begun > 0
