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

type RowProblem = Exclude<MultiYearProblem, { readonly kind: 'no-heading' }>

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
  const headings = table[at]
  if (headings === undefined) return { years: [], rows: [], problems: [{ kind: 'no-heading' }] }
  const columns = headings.map(columnOf)
  // Without a heading of its own, the first column names the sources.
  const named = Math.max(
    0,
    columns.findIndex((column) => column.kind === 'source'),
  )
  const problems: RowProblem[] = []
  const read = table.flatMap((cells, index): readonly ReadRow[] => {
    if (index <= at || cells.every(blank)) return []
    const row = index + 1
    const amounts = columns.map((column, place): number | null => {
      const text = cells[place] ?? ''
      if (place === named || column.kind === 'none' || blank(text)) return null
      const amount = readAmount(text, unit)
      if (amount === null) problems.push({ kind: 'cell', row, text: text.trim() })
      return amount
    })
    return [{ row, name: `${cells[named]}`.trim(), amounts }]
  })
  const cellsOf = ({ amounts }: ReadRow, kind: Column['kind']): readonly number[] =>
    amounts.flatMap((amount, place) => (columns[place]?.kind === kind ? [amount ?? 0] : []))
  const rows: Cells[] = []
  for (const one of read.filter(({ name }) => !isTotal(name))) {
    const source = sourceOfWord(one.name)
    if (source === null) {
      problems.push({ kind: 'source', row: one.row, text: one.name })
      continue
    }
    const own = { before: sum(cellsOf(one, 'before')), years: cellsOf(one, 'year'), after: sum(cellsOf(one, 'after')) }
    rows.push({ source, ...own })
    problems.push(...wrongMargins(one, headings, columns, (column) => (column.kind === 'total' ? wholeOf(own) : null)))
  }
  for (const total of read.filter(({ name }) => isTotal(name))) {
    problems.push(...wrongMargins(total, headings, columns, (column, year) => columnSum(rows, column, year)))
  }
  return {
    years: columns.flatMap((column) => (column.kind === 'year' ? [column.year] : [])),
    rows,
    problems: problems.toSorted((a, b) => a.row - b.row),
  }
}

interface ReadRow {
  readonly row: number
  readonly name: string
  /** By column; none where nothing is written, or nothing that can be read. */
  readonly amounts: readonly (number | null)[]
}

const wholeOf = ({ before, years, after }: Omit<Cells, 'source'>): number => before + sum(years) + after

/** What a column of all sources adds up to; `year` counts the years from the left. */
function columnSum(rows: readonly Cells[], column: Column, year: number): number | null {
  if (column.kind === 'before') return sum(rows.map((row) => row.before))
  if (column.kind === 'after') return sum(rows.map((row) => row.after))
  if (column.kind === 'total') return sum(rows.map(wholeOf))
  return column.kind === 'year' ? sum(rows.map((row) => Number(row.years[year]))) : null
}

/** The stated totals of a row that are not what their cells add up to. */
function wrongMargins(
  { row, amounts }: ReadRow,
  headings: readonly string[],
  columns: readonly Column[],
  computedAt: (column: Column, year: number) => number | null,
): readonly RowProblem[] {
  let years = 0
  return columns.flatMap((column, place): readonly RowProblem[] => {
    const [stated, computed] = [amounts[place], computedAt(column, years)]
    if (column.kind === 'year') years += 1
    if (stated == null || computed === null || stated === computed) return []
    return [{ kind: 'margin', row, column: `${headings[place]}`.trim(), stated, computed }]
  })
}

const blank = (text: string): boolean => /^\s*[-–—]?\s*$/.test(text)
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)
