import { type Lang, normaliseName } from '#kit/korean-text.ts'
import type { PastedTable } from '#kit/merged-cells.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { DepartmentReview, ReviewContent } from './department-review.ts'
import { words } from './messages.ts'
import { reviewWordsEn, reviewWordsKo } from './messages-reviews.ts'
import { type CellColumn, cellColumns, cellText, readCell } from './read-cell.ts'

/** The heading of every column of the sheet, in its order; by the same headings it is read back. */
export function sheetHeadings(lang: Lang): readonly string[] {
  const t = words(lang)
  return [t.place, t.title, t.department, t.team, t.requested, ...cellColumns.map((column) => t[column]), t.state]
}

/** The reviews as rows of the sheet, amounts as numbers. */
export function sheetRows(
  reviews: readonly DepartmentReview[],
  nameOf: (departmentId: string | null) => string,
  lang: Lang,
): (string | number | null)[][] {
  const t = words(lang)
  return reviews.map(({ place, title, departmentId, team, requested, content, state }) => [
    ...[place, title, nameOf(departmentId), team ?? '', requested],
    ...cellColumns.map((column) => (column === 'adjusted' ? content.adjusted : cellText(content, column, t))),
    t.states[state],
  ])
}

/** One cell that would change. */
export interface Difference {
  readonly place: number
  readonly title: string
  readonly column: CellColumn
  readonly before: string
  readonly after: string
}

/** A sheet held against what stands: what would change, and what cannot be read. */
export interface SheetChange {
  readonly changed: readonly { readonly review: DepartmentReview; readonly content: ReviewContent }[]
  readonly differences: readonly Difference[]
  /** Row (from 1) and column of the cells that cannot be read, or of a row that is no review's. */
  readonly unread: readonly { readonly row: number; readonly column: CellColumn | 'place'; readonly written: string }[]
}

/**
 * Reads the sheet back: rows by their number in the round, columns by their headings in either language. A column that
 * the sheet lacks stays as it is; what a head confirmed stays too.
 */
export function readSheet(
  table: PastedTable,
  reviews: readonly DepartmentReview[],
  lang: Lang,
): Result<SheetChange, { readonly kind: 'no-headings' }> {
  const texts = table.map((cells) => cells.map(({ text }) => text))
  const headings = texts.find((cells) => columnsOf(cells).place !== undefined)
  if (headings === undefined) return refuse({ kind: 'no-headings' })
  const at = texts.indexOf(headings)
  const columns = columnsOf(headings)
  const byPlace = new Map(reviews.map((review) => [`${review.place}`, review]))
  const [changed, differences, unread]: [
    SheetChange['changed'][number][],
    Difference[],
    SheetChange['unread'][number][],
  ] = [[], [], []]
  for (const [row, cells] of texts.entries()) {
    const written = (column: CellColumn | 'place'): string =>
      (cells.find((_, no) => no === columns[column]) ?? '').trim()
    if (row <= at || written('place') === '') continue
    const review = byPlace.get(written('place'))
    if (review === undefined) unread.push({ row: row + 1, column: 'place', written: written('place') })
    if (review === undefined || review.state === 'confirmed' || review.departmentId === null) continue
    let content = review.content
    for (const column of cellColumns.filter((one) => columns[one] !== undefined)) {
      const before = cellText(content, column, words(lang))
      const read = readCell(column, written(column))
      if (!read.ok) unread.push({ row: row + 1, column, written: written(column) })
      if (!read.ok || content[column] === read.value[column]) continue
      content = { ...content, ...read.value }
      const { place, title } = review
      differences.push({ place, title, column, before, after: cellText(content, column, words(lang)) })
    }
    if (content !== review.content) changed.push({ review, content })
  }
  return ok({ changed, differences, unread })
}

function columnsOf(headings: readonly string[]): Partial<Record<CellColumn | 'place', number>> {
  const named = headings.map((heading) => normaliseName(heading))
  const find = (inKorean: string, inEnglish: string): number =>
    Math.max(named.indexOf(normaliseName(inKorean)), named.indexOf(normaliseName(inEnglish)))
  const place = find(words('ko').place, words('en').place)
  const cells = cellColumns.map((column) => [column, find(reviewWordsKo[column], reviewWordsEn[column])] as const)
  return Object.fromEntries([['place', place] as const, ...cells].filter(([, at]) => at >= 0))
}
