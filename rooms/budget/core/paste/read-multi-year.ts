import { type FundSourceName, sourceOfWord } from '../fund-source-words.ts'
import { readAmount } from './read-amount.ts'

export type MultiYearProblem =
  | { readonly kind: 'no-heading' }
  | { readonly kind: 'cell' | 'source'; readonly row: number; readonly text: string }
  /** A stated total that its cells do not add up to; amounts in the table's unit as it is written. */
  | {
      readonly kind: 'margin'
      readonly row: number
      readonly column: string
      readonly stated: number
      readonly computed: number
    }

interface Cells {
  readonly source: FundSourceName
  readonly before: number
  readonly years: readonly number[]
  readonly after: number
}

export interface ReadMultiYear {
  readonly years: readonly number[]
  readonly rows: readonly Cells[]
  readonly problems: readonly MultiYearProblem[]
}

type Column =
  | { readonly kind: 'source' | 'before' | 'after' | 'total' | 'none' }
  | { readonly kind: 'year'; readonly year: number }

const squeezed = (text: string): string => text.normalize('NFC').replaceAll(/[\s()]/g, '')
const isTotal = (word: string): boolean => /^(합계|계|총계|총사업비|소계|total)$/i.test(squeezed(word))

function columnOf(heading: string): Column {
  const word = squeezed(heading)
  const year = /^['’‘]?(\d{4}|\d{2})(?:년도?)?(?:이전|까지)?$/.exec(word)
  if (/기투자|이전|까지/.test(word)) return { kind: 'before' }
  if (/장래소요|향후|이후/.test(word)) return { kind: 'after' }
  if (year !== null) return { kind: 'year', year: Number(year[1]) + (year[1]?.length === 2 ? 2000 : 0) }
  if (isTotal(word)) return { kind: 'total' }
  return { kind: /^(재원|구분|재원별|항목)$/.test(word) ? 'source' : 'none' }
}

/**
 * Reads a multi-year table as it is pasted: headings 재원, 기투자, the years, 장래소요 and 합계 in any order, one row a
 * source. Amounts are read in a unit, in won. Totals are computed anew; a stated one that is not what its cells add up
 * to is told, never taken.
 */
export function readMultiYear(table: readonly (readonly string[])[], unit: number): ReadMultiYear {
  const at = table.findIndex((row) => row.some((cell) => columnOf(cell).kind === 'year'))
  if (at === -1) return { years: [], rows: [], problems: [{ kind: 'no-heading' }] }
  const columns = (table[at] ?? []).map(columnOf)
  // Without a heading of its own, the first column names the sources.
  const sourceColumn = Math.max(
    0,
    columns.findIndex((column) => column.kind === 'source'),
  )
  const years = columns.flatMap((column) => (column.kind === 'year' ? [column.year] : []))
  const problems: MultiYearProblem[] = []
  const rows: Cells[] = []
  const totals: { readonly row: number; readonly amounts: readonly number[] }[] = []
  for (const [index, cells] of table.entries()) {
    const name = cells[sourceColumn]?.trim() ?? ''
    if (index <= at || cells.every((cell) => cell.trim() === '')) continue
    const row = index + 1
    const amounts = columns.map((column, place) =>
      place === sourceColumn || column.kind === 'none' ? 0 : amountAt(cells[place] ?? '', unit, row, problems),
    )
    const pick = (kind: Column['kind']) => amounts.filter((_, place) => columns[place]?.kind === kind)
    if (isTotal(name)) {
      totals.push({ row, amounts })
      continue
    }
    const source = sourceOfWord(name)
    if (source === null) {
      problems.push({ kind: 'source', row, text: name })
      continue
    }
    const own = { source, before: sum(pick('before')), years: pick('year'), after: sum(pick('after')) }
    rows.push(own)
    const computed = own.before + sum(own.years) + own.after
    for (const [place, column] of columns.entries()) {
      const stated = amounts[place] ?? 0
      if (column.kind !== 'total' || stated === computed || blank(cells[place])) continue
      problems.push({ kind: 'margin', row, column: table[at]?.[place]?.trim() ?? '', stated, computed })
    }
  }
  for (const { row, amounts } of totals) {
    const computedAt = (column: Column, place: number): number | null => {
      if (column.kind === 'before') return sum(rows.map((one) => one.before))
      if (column.kind === 'after') return sum(rows.map((one) => one.after))
      if (column.kind === 'total') return sum(rows.map((one) => one.before + sum(one.years) + one.after))
      if (column.kind !== 'year') return null
      const year = columns.slice(0, place).filter((one) => one.kind === 'year').length
      return sum(rows.map((one) => one.years[year] ?? 0))
    }
    for (const [place, column] of columns.entries()) {
      const [stated, computed] = [amounts[place] ?? 0, computedAt(column, place)]
      if (computed === null || stated === computed || blank(table[row - 1]?.[place])) continue
      problems.push({ kind: 'margin', row, column: table[at]?.[place]?.trim() ?? '', stated, computed })
    }
  }
  return { years, rows, problems }
}

const blank = (text: string | undefined): boolean => text === undefined || /^\s*[-–—]?\s*$/.test(text)
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

function amountAt(text: string, unit: number, row: number, problems: MultiYearProblem[]): number {
  if (blank(text)) return 0
  const amount = readAmount(text, unit)
  if (amount === null) problems.push({ kind: 'cell', row, text: text.trim() })
  return amount ?? 0
}
