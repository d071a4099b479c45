import { z } from 'zod'
import { normaliseName } from '#kit/korean-text.ts'
import type { PastedTable } from '#kit/merged-cells.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

/** One row of the office's sheet, as it is written there. `row` is its number in the sheet, from 1. */
export const HandOutRow = z
  .object({
    row: z.int().min(1),
    place: z.string().max(20).default(''),
    title: z.string().trim().max(300).default(''),
    department: z.string().trim().max(200).default(''),
    team: z.string().trim().max(100).default(''),
  })
  .readonly()
export type HandOutRow = z.infer<typeof HandOutRow>

/** The words by which the columns of such a sheet are headed. */
const headings = {
  place: ['연번', '번호', '순번', 'no'],
  title: ['제안명', '사업명', '제목', '의제', '의제명', '제안사업명', '제안제목'],
  department: ['소관부서', '검토부서', '부서', '부서명', '담당부서', '주무부서'],
  team: ['팀', '팀명', '담당팀', '소관팀'],
} as const
type Heading = keyof typeof headings

const headingOf = (text: string): Heading | null => {
  const name = normaliseName(text).toLowerCase()
  return (Object.keys(headings) as Heading[]).find((key) => (headings[key] as readonly string[]).includes(name)) ?? null
}

const isSum = (text: string): boolean => /^(합계|소계|계|총계)$/.test(normaliseName(text))

/**
 * Reads who is to review what from the office's own sheet: the columns are found by their headings, whatever stands above
 * them; sums are left out; a department that reaches over several rows stands in each. Where a sheet was copied as plain
 * text, merged cells have left blanks, and a blank department is that of the row above.
 */
export function readHandOut(table: PastedTable): Result<readonly HandOutRow[], { readonly kind: 'no-headings' }> {
  for (const [at, cells] of table.entries()) {
    const columns = new Map<Heading, number>()
    for (const [column, { text }] of cells.entries()) {
      const heading = headingOf(text)
      if (heading !== null && !columns.has(heading)) columns.set(heading, column)
    }
    if (columns.has('title') && columns.has('department')) return ok(rowsBelow(table, at, columns))
  }
  return refuse({ kind: 'no-headings' })
}

function rowsBelow(table: PastedTable, heading: number, columns: ReadonlyMap<Heading, number>): readonly HandOutRow[] {
  const rows: HandOutRow[] = []
  for (const [at, cells] of table.entries()) {
    if (at <= heading || cells.some(({ text }) => isSum(text))) continue
    const text = (key: Heading): string => cells[columns.get(key) ?? -1]?.text.replaceAll(/\s+/g, ' ').trim() ?? ''
    const above = rows.at(-1)
    const title = text('title')
    if (title === '' || headingOf(title) === 'title') continue
    const department = text('department')
    const isBlank = department === '' && above !== undefined
    rows.push({
      row: at + 1,
      place: text('place'),
      title,
      department: isBlank ? above.department : department,
      team: isBlank && text('team') === '' ? above.team : text('team'),
    })
  }
  return rows
}
