import { z } from 'zod'
import { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { PersonNo } from '#rooms/meetings/core/attendance.ts'
import { Recusal } from '#rooms/organization/core/score-sheet.ts'
import type { Marked, StandsAside } from './score.ts'
import type { Criterion } from './screening-list.ts'

/** A member of a list by number and seats, and whether the sheet was handed in. */
export const ScreeningMember = z
  .object({
    personNo: PersonNo,
    /** The seats of that day: "민간위원 7". */
    seats: z.array(z.string()).readonly(),
    /** Whether the member has an account, and so fills the sheet alone; else the secretariat enters the paper. */
    online: z.boolean(),
    handedInAt: Instant.nullable(),
    remindedAt: Instant.nullable(),
  })
  .readonly()
export type ScreeningMember = z.infer<typeof ScreeningMember>

/** Stands for the member who decided alone to stand aside (본인). */
export const ownDecision = 'self'

/** That a member does not judge an item: excluded by law (제척), challenged (기피), or of their own accord (회피). */
export const ItemRecusal = z
  .object({
    personNo: PersonNo,
    itemId: ItemId,
    recusal: Recusal,
    reason: z.string(),
    /** Who decided on it: 분과위원장; or `ownDecision`. */
    decidedBy: z.string(),
  })
  .readonly()
export type ItemRecusal = z.infer<typeof ItemRecusal>

export const SheetRow = z.strictObject({
  itemId: ItemId,
  marks: z.array(z.int().min(0).max(1000).nullable()).max(20),
})
export type SheetRow = z.infer<typeof SheetRow>

export const markProblems = ['recused-from', 'mark-too-high', 'mark-missing', 'not-scored-here'] as const
const Problem = z.object({
  kind: z.enum(markProblems),
  /** Which row and criterion of the form. */
  at: z.int(),
  criterion: z.int(),
  title: z.string(),
  most: z.int(),
})
export type MarkProblem = z.infer<typeof Problem>

export const FillSheetRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('marks-do-not-fit'), problems: z.array(Problem).readonly() }),
  z.object({ kind: z.literal('items-not-marked'), titles: z.array(z.string()).readonly() }),
])
export type FillSheetRefusal = z.infer<typeof FillSheetRefusal>

interface Sheet {
  readonly personNo: number
  readonly criteria: readonly Criterion[]
  /** What is scored: each bundle by its lead. */
  readonly items: readonly { readonly itemId: ItemId; readonly title: string }[]
  readonly aside: readonly StandsAside[]
  /** What the sheet said before. */
  readonly before: readonly Marked[]
}

/**
 * Decides how a sheet stands once it is filled: no mark above its most, none for an item from which its member stands
 * aside. A draft may miss anything; what is handed in has every mark of every other item. All that does not fit is told
 * at once.
 */
export function fillSheet(
  { personNo, criteria, items, aside, before }: Sheet,
  rows: readonly SheetRow[],
  handIn: boolean,
): Result<readonly Marked[], FillSheetRefusal> {
  const recused = new Set(aside.filter((one) => one.personNo === personNo).map(({ itemId }) => itemId))
  const titleOf = new Map(items.map(({ itemId, title }) => [itemId, title]))
  const problems = rows.flatMap((row, at): MarkProblem[] => {
    const [title, said] = [titleOf.get(row.itemId), { at, title: titleOf.get(row.itemId) ?? row.itemId }]
    const wrong = (kind: MarkProblem['kind'], criterion = 0, most = 0) => ({ ...said, kind, criterion, most })
    if (title === undefined || row.marks.length !== criteria.length) return [wrong('not-scored-here')]
    if (recused.has(row.itemId)) return row.marks.some((mark) => mark !== null) ? [wrong('recused-from')] : []
    return criteria.flatMap(({ most }, nth) => {
      const mark = row.marks[nth] ?? null
      if (mark === null) return handIn ? [wrong('mark-missing', nth, most)] : []
      return mark > most ? [wrong('mark-too-high', nth, most)] : []
    })
  })
  if (problems.length > 0) return refuse({ kind: 'marks-do-not-fit', problems })
  const marked = new Map(before.map((one) => [one.itemId, one]))
  for (const { itemId, marks } of rows) if (!recused.has(itemId)) marked.set(itemId, { personNo, itemId, marks })
  const left = items.filter(({ itemId }) => !recused.has(itemId) && !isComplete(marked.get(itemId)))
  if (handIn && left.length > 0) return refuse({ kind: 'items-not-marked', titles: left.map(({ title }) => title) })
  return ok([...marked.values()].filter(({ itemId }) => !recused.has(itemId)))
}

const isComplete = (marked: Marked | undefined): boolean => marked?.marks.every((mark) => mark !== null) === true
