import { z } from 'zod'
import { normaliseName } from '#kit/korean-text.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import { type Department, type DepartmentId, findDepartment } from '#rooms/organization/core/department.ts'
import type { KeptReview } from './department-review.ts'
import type { HandOutRow } from './read-hand-out.ts'

export const cellProblems = [
  'title-unknown',
  'title-ambiguous',
  'title-twice',
  'begun-already',
  'department-missing',
  'department-unknown',
] as const
export const CellProblem = z.enum(cellProblems)

/** A cell of the sheet that does not fit: its row among those given (from 0) and in the sheet, and what stands there. */
export const UnfitCell = z
  .object({
    at: z.int(),
    row: z.int(),
    column: z.enum(['title', 'department']),
    problem: CellProblem,
    written: z.string(),
  })
  .readonly()
export type UnfitCell = z.infer<typeof UnfitCell>

export const SheetRefusal = z.object({ kind: z.literal('rows-do-not-fit'), cells: z.array(UnfitCell).readonly() })
export type SheetRefusal = z.infer<typeof SheetRefusal>

/** To whom an item goes. */
export interface Assignment {
  readonly itemId: ItemId
  readonly departmentId: DepartmentId
  readonly team: string | null
}

/** What a sheet is held against. */
export interface HandOutGround {
  readonly reviews: readonly KeptReview[]
  readonly departments: readonly Department[]
  /** Further names of the items, by name made fit for comparing. */
  readonly aliases: ReadonlyMap<string, ItemId>
}

/**
 * Decides to whom the items of a sheet go: an item by its title or another name, and where two share a title by its
 * number in the round; a department by its name or another name. All rows fit, or none is taken and each cell that does
 * not fit is named.
 */
export function matchHandOut(
  rows: readonly HandOutRow[],
  ground: HandOutGround,
): Result<readonly Assignment[], SheetRefusal> {
  const cells: UnfitCell[] = []
  const assignments: Assignment[] = []
  const taken = new Set<ItemId>()
  for (const [at, row] of rows.entries()) {
    const unfit = (column: UnfitCell['column'], problem: UnfitCell['problem']) =>
      cells.push({ at, row: row.row, column, problem, written: row[column] })
    const found = itemOf(row, ground)
    const department = row.department === '' ? null : findDepartment(ground.departments, row.department)
    if (!found.ok) unfit('title', found.refusal)
    else if (taken.has(found.value)) unfit('title', 'title-twice')
    else taken.add(found.value)
    if (row.department === '') unfit('department', 'department-missing')
    else if (department === null) unfit('department', 'department-unknown')
    if (!found.ok || department === null) continue
    assignments.push({ itemId: found.value, departmentId: department.id, team: row.team === '' ? null : row.team })
  }
  return cells.length === 0 ? ok(assignments) : refuse({ kind: 'rows-do-not-fit', cells })
}

type TitleProblem = Extract<UnfitCell['problem'], 'title-unknown' | 'title-ambiguous' | 'begun-already'>

function itemOf(row: HandOutRow, { reviews, aliases }: HandOutGround): Result<ItemId, TitleProblem> {
  const name = normaliseName(row.title)
  const named = reviews.filter(({ title, itemId }) => normaliseName(title) === name || aliases.get(name) === itemId)
  const numbered = named.length > 1 ? named.filter(({ place }) => `${place}` === row.place.trim()) : named
  const [only, ...more] = numbered
  if (only === undefined) return refuse(named.length > 1 ? 'title-ambiguous' : 'title-unknown')
  if (more.length > 0) return refuse('title-ambiguous')
  return only.state === 'open' ? ok(only.itemId) : refuse('begun-already')
}
