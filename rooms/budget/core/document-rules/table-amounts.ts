import { normaliseName } from '#kit/korean-text.ts'
import { formatDecimal, multiplyRatio, type Ratio, ratio, roundHalfUp } from '#kit/ratio.ts'
import type { DocumentFinding } from '#rooms/documents/core/document-rule.ts'
import type { Extracted, Table, TableCell } from '#rooms/documents/core/extracted.ts'
import { computeFormula } from '../formula/compute-formula.ts'
import { fold } from '../formula/fold.ts'
import type { Formula } from '../formula/formula.ts'
import { parseFormula } from '../formula/parse-formula.ts'
import { tokensOf } from '../formula/tokens.ts'

/** An amount of a table and what other cells of its row say it should be, in won. */
interface Row {
  readonly amount: TableCell
  readonly stated: Ratio
  readonly computed: Ratio
  /** As told to the reader. */
  readonly formula: string
}

/** Smaller products are sizes and counts (2×3), not amounts. */
const leastWon = 1_000
const headerRows = 8
const leastRight = 2
const priceNames = /^(?:산출|지급|기준|예산)?단가/
const countNames =
  /^(?:수량|물량|인원|명수|사람수|횟수|회수|회차|개월수?|월수|일수|시간수?|기간|건수|개수|대수|투입율|투입률|참여율|요율)(?:원|명|회|월|개월|일|시간|%)?$/
const amountNames =
  /^(?:금액|예산액?|소요액|소요예산|산출액|산출금액|사업비|총사업비|합계|계)(?:천원|원|단위천원|단위원)?$/
/** How many won one of the amount column is: the column may stand in 천원 or 백만원. */
const scales = [1n, 1_000n, 1_000_000n]

/**
 * Finds amounts of a table that do not follow from the cells beside them: unit price × quantities, or a calculation in
 * words. Only where the table is understood: at least two rows, and most of those that can be read, do follow.
 */
export const wrongAmounts = ({ tables }: Extracted): readonly DocumentFinding[] =>
  tables.flatMap((table) => {
    const grid = gridOf(table)
    return [
      ...judged(productRows(table, grid)),
      ...amountColumns(table).flatMap((column) => judged(formulaRows(table, grid, column))),
    ]
  })

type Grid = ReadonlyMap<string, TableCell>
const gridOf = ({ cells }: Table): Grid => new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]))
const cellAt = (grid: Grid, row: number, column: number): TableCell | undefined => grid.get(`${row},${column}`)

const isHeader = (cell: TableCell, names: RegExp): boolean =>
  cell.row < headerRows && names.test(normaliseName(cell.text))
const amountColumns = ({ cells }: Table): readonly TableCell[] => cells.filter((cell) => isHeader(cell, amountNames))

/** The one number of a cell: as the file keeps it, or as its text shows it, with or without its unit. */
function numberIn(cell: TableCell | undefined): Ratio | null {
  if (cell === undefined) return null
  const kept =
    cell.number?.shownAs === 'date' ? undefined : /^(-?\d{1,15})(?:\.(\d{1,9}))?$/.exec(cell.number?.value ?? '')
  if (kept) return ratio(BigInt(`${kept[1]}${kept[2] ?? ''}`), 10n ** BigInt((kept[2] ?? '').length))
  const { text } = fold(cell.text.trim())
  const [token, ...others] = tokensOf(text, 0, text.length)
  if (token?.kind !== 'quantity' || others.length > 0 || token.quantity.value === null) return null
  return ratio(token.quantity.value.n, token.quantity.value.d)
}

/** Rows of a table with columns for unit price, quantities and amount. */
function productRows({ cells, rows }: Table, grid: Grid): readonly Row[] {
  const price = cells.find((cell) => isHeader(cell, priceNames))
  if (price === undefined) return []
  const inHeader = cells.filter(({ row }) => row === price.row)
  const counts = inHeader.filter((cell) => isHeader(cell, countNames))
  const amount = inHeader.find((cell) => cell.column > price.column && isHeader(cell, amountNames))
  if (amount === undefined || counts.length === 0) return []
  const found: Row[] = []
  for (let row = price.row + 1; row < rows; row += 1) {
    const factors = [price, ...counts].map(({ column }) => cellAt(grid, row, column)).filter(isFilled)
    const stands = cellAt(grid, row, amount.column)
    const numbers = factors.map(numberIn)
    const stated = numberIn(stands)
    const isPriced = cellAt(grid, row, price.column) !== undefined && factors.length > 1
    const isSingle = factors.every(({ rowSpan }) => rowSpan === 1)
    if (stands === undefined || stated === null || stands.rowSpan > 1 || !isPriced || !isSingle) continue
    if (!numbers.every((number) => number !== null)) continue
    const computed = numbers.reduce(multiplyRatio, ratio(1n))
    found.push({ amount: stands, stated, computed, formula: factors.map(({ text }) => text.trim()).join('×') })
  }
  return found
}

const isFilled = (cell: TableCell | undefined): cell is TableCell =>
  cell !== undefined && !['', '-'].includes(cell.text.trim())

/** Rows with a calculation in words left of an amount; an amount over merged rows is that of all their calculations. */
function formulaRows(table: Table, grid: Grid, header: TableCell): readonly Row[] {
  const found: Row[] = []
  const calculations = calculationsOf(table, header.column)
  for (const amount of table.cells) {
    if (amount.column !== header.column || amount.row <= header.row) continue
    const stated = numberIn(amount)
    const last = amount.row + amount.rowSpan - 1
    // A calculation below with no amount of its own may belong to this amount: then nothing is certain.
    const goesOn = calculations.has(last + 1) && cellAt(grid, last + 1, header.column) === undefined
    const inside = Array.from(
      { length: Math.min(amount.rowSpan, table.rows) },
      (_, step) => calculations.get(amount.row + step) ?? null,
    )
    if (stated === null || goesOn || !inside.every((one) => one !== null)) continue
    const formula = inside.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(', ')
    const computed = ratio(inside.reduce((sum, { won }) => sum + BigInt(won), 0n))
    found.push({ amount, stated, computed, formula })
  }
  return found
}

/** The calculation of each row left of a column, in won; a row with two of them has none. */
function calculationsOf(
  { cells }: Table,
  column: number,
): ReadonlyMap<number, { readonly won: number; readonly text: string } | null> {
  const found = new Map<number, { readonly won: number; readonly text: string } | null>()
  for (const cell of cells) {
    if (cell.column >= column || cell.rowSpan > 1 || !/[×xX*✕]/.test(cell.text)) continue
    const parsed = parseFormula(cell.text)
    const won = parsed.ok && isProduct(parsed.value) ? wonOf(parsed.value) : null
    if (won !== null && Math.abs(won) >= leastWon)
      found.set(cell.row, found.has(cell.row) ? null : { won, text: cell.text })
  }
  return found
}

const isProduct = ({ factors, children }: Formula): boolean => factors.length > 1 || children.some(isProduct)

/** What a calculation amounts to: its stated result, which is checked elsewhere, else what it gives. */
function wonOf(formula: Formula): number | null {
  if (formula.stated !== null) return formula.stated.won
  if (formula.children.length === 0) {
    const computed = computeFormula(formula)
    return computed.ok ? computed.value : null
  }
  const parts = formula.children.map(wonOf)
  return parts.every((won) => won !== null) ? parts.reduce((sum, won) => sum + won, 0) : null
}

/** Those that do not follow, where most do in one scale. */
function judged(rows: readonly Row[]): readonly DocumentFinding[] {
  const [best] = scales
    .map((scale) => ({ scale, right: rows.filter((row) => follows(row, scale)) }))
    .toSorted((a, b) => b.right.length - a.right.length)
  if (best === undefined || best.right.length < leastRight || best.right.length * 5 < rows.length * 3) return []
  return rows.filter((row) => !best.right.includes(row)).map((row) => findingOf(row, best.scale))
}

/** Whether the amount is what is computed, up to what its unit leaves out. */
function follows({ stated, computed }: Row, scale: bigint): boolean {
  const apart = stated.n * scale * computed.d - computed.n * stated.d
  const step = scale * stated.d * computed.d
  return apart < step && -apart < step
}

const unitOf: ReadonlyMap<bigint, string> = new Map([
  [1n, '원'],
  [1_000n, '천원'],
  [1_000_000n, '백만원'],
])

/** What was found, in the unit of the column: a reader writes it into the cell as it is told. */
function findingOf({ amount, stated, computed, formula }: Row, scale: bigint): DocumentFinding {
  return {
    rule: 'formula',
    severity: 'error',
    place: amount.place,
    span: null,
    stated: written(stated),
    computed: written(ratio(computed.n, computed.d * scale)),
    params: { formula, unit: unitOf.get(scale) as string, isCut: 0 },
    fix: null,
  }
}

/** A whole number as it is; another with as many decimals as its unit can have. */
const written = (amount: Ratio): string =>
  amount.n % amount.d === 0n
    ? `${amount.n / amount.d}`
    : formatDecimal(roundHalfUp(amount, 6), 'en').replaceAll(',', '').replace(/0+$/, '')
