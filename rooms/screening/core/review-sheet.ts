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
  return [
    t.place,
    t.title,
    t.department,
    t.team,
    t.requested,
    ...cellColumns.map((column) => t[column]),
    t.state,
    t.version,
  ]
}

/** The reviews as rows of the sheet, amounts as numbers. */
export function sheetRows(
  reviews: readonly DepartmentReview[],
  nameOf: (departmentId: string | null) => string,
  lang: Lang,
): (string | number | null)[][] {
  const t = words(lang)
  return reviews.map(({ place, title, departmentId, team, requested, content, state, version }) => [
    ...[place, title, nameOf(departmentId), team ?? '', requested],
    ...cellColumns.map((column) => (column === 'adjusted' ? content.adjusted : cellText(content, column, t))),
    ...[t.states[state], version],
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
  /** Reviews of which the sheet would change what somebody changed after it was given out: they stay as they are. */
  readonly outdated: readonly { readonly place: number; readonly title: string }[]
  /** Row (from 1) and column of the cells that cannot be read, or of a row that is no review's. */
  readonly unread: readonly { readonly row: number; readonly column: CellColumn | 'place'; readonly written: string }[]
}

/**
 * Reads the sheet back: rows by their number in the round, columns by their headings in either language. A column that
 * the sheet lacks stays as it is; what a head confirmed stays too, and so does what was changed since the version (판)
 * that the sheet was given out with.
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
  const changed: SheetChange['changed'][number][] = []
  const differences: Difference[] = []
  const outdated: SheetChange['outdated'][number][] = []
  const unread: SheetChange['unread'][number][] = []
  for (const [row, cells] of texts.entries()) {
    const written = (column: CellColumn | KeyColumn): string =>
      (cells.find((_, no) => no === columns[column]) ?? '').trim()
    if (row <= at || written('place') === '') continue
    const review = byPlace.get(written('place'))
    if (review === undefined) unread.push({ row: row + 1, column: 'place', written: written('place') })
    if (review === undefined || review.state === 'confirmed' || review.departmentId === null) continue
    const { place, title } = review
    const own: Difference[] = []
    let content = review.content
    for (const column of cellColumns.filter((one) => columns[one] !== undefined)) {
      const before = cellText(content, column, words(lang))
      const read = readCell(column, written(column))
      if (!read.ok) unread.push({ row: row + 1, column, written: written(column) })
      if (!read.ok || content[column] === read.value[column]) continue
      content = { ...content, ...read.value }
      own.push({ place, title, column, before, after: cellText(content, column, words(lang)) })
    }
    if (own.length === 0) continue
    if (!['', `${review.version}`].includes(written('version'))) outdated.push({ place, title })
    else {
      changed.push({ review, content })
      differences.push(...own)
    }
  }
  return ok({ changed, differences, outdated, unread })
}

/** What tells which review a row is, and what it was when the sheet was given out. */
type KeyColumn = 'place' | 'version'

function columnsOf(headings: readonly string[]): Partial<Record<CellColumn | KeyColumn, number>> {
  const named = headings.map((heading) => normaliseName(heading))
  const find = (inKorean: string, inEnglish: string): number =>
    Math.max(named.indexOf(normaliseName(inKorean)), named.indexOf(normaliseName(inEnglish)))
  const keys = (['place', 'version'] as const).map((key) => [key, find(words('ko')[key], words('en')[key])] as const)
  const cells = cellColumns.map((column) => [column, find(reviewWordsKo[column], reviewWordsEn[column])] as const)
  return Object.fromEntries([...keys, ...cells].filter(([, at]) => at >= 0))
}
