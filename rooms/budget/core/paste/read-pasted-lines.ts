import type { PastedCell, PastedTable } from '#kit/merged-cells.ts'
import { computeFormula } from '../formula/compute-formula.ts'
import type { Formula } from '../formula/formula.ts'
import { type FundSourceName, sourceOfWord } from '../fund-source-words.ts'
import { amountOf, blankLine, type GridLine, isBlank } from '../grid/grid-line.ts'
import type { PasteProblem } from '../grid/grid-state.ts'
import { readFormula } from '../read-formula.ts'
import { type SummedRow, wrongTotals } from './check-totals.ts'
import { columnOf, type PastedColumn } from './header-words.ts'
import { readAmount, unitOf } from './read-amount.ts'
import { readProduct } from './read-product.ts'

export interface PastedLines {
  readonly lines: readonly GridLine[]
  readonly problems: readonly PasteProblem[]
}

/** From what a pasted row takes the year, and account and source where it names none. */
export type PasteDefaults = Pick<GridLine, 'fiscalYear' | 'accountName' | 'group' | 'source'>

const totalWords = /^(합계|소계|총계|계|누계|총합계)$/

/** Where the headings of a pasted table stand, and what they say: the first row of which two or more are headings. */
export function findHeading(
  table: PastedTable,
): { readonly row: number; readonly columns: readonly (PastedColumn | null)[] } | null {
  let unit = 1
  for (const [row, cells] of table.slice(0, 5).entries()) {
    const columns = cells.map((cell) => (cell.over ? null : columnOf(cell.text, unit)))
    if (columns.filter((column) => column !== null).length >= 2) return { row, columns }
    const named = unitOf(cells.map((cell) => cell.text).join(' '))
    if (named !== 1) unit = named
  }
  return null
}

/**
 * Reads the rows of a budget table with headings as cost lines: an account or a group that stands once for several rows
 * stands in each; a calculation gives its label, factors and result; without one, price and numbers make the formula,
 * beside which the stated amount stays as written; an amount in the column of a source gives a line of that source; rows
 * of totals are left out, and told where they are wrong. What cannot be read is told by its row.
 */
export function readPastedLines(table: PastedTable, defaults: PasteDefaults): PastedLines | null {
  const heading = findHeading(table)
  if (heading === null) return null
  const lines: GridLine[] = []
  const problems: PasteProblem[] = []
  const summed: SummedRow[] = []
  let above: PasteDefaults = { ...defaults, group: null }
  for (const [at, cells] of table.entries()) {
    if (at <= heading.row) continue
    const totalWord = totalWordOf(cells)
    if (totalWord !== null) {
      summed.push({ row: at + 1, totalWord, amounts: amountsByColumn(readAmounts(cells, heading.columns, [])) })
      continue
    }
    const row = readRow(cells, heading.columns, above)
    for (const problem of row.problems) problems.push({ ...problem, row: at + 1 })
    summed.push({ row: at + 1, totalWord, amounts: summedAmounts(row, heading.columns) })
    above = { ...above, accountName: row.accountName, group: row.group }
    lines.push(...row.lines)
  }
  return { lines, problems: [...problems, ...wrongTotals(summed)] }
}

interface ReadRow {
  readonly accountName: string
  readonly group: string | null
  readonly lines: readonly GridLine[]
  readonly amounts: readonly Amount[]
  readonly problems: readonly CellProblem[]
}

interface CellProblem {
  readonly kind: 'amount' | 'source'
  readonly text: string
}

/** The word by which a row is one of totals. */
const totalWordOf = (cells: readonly PastedCell[]): string | null =>
  cells
    .filter((cell) => !cell.over)
    .map((cell) => cell.text.replaceAll(/\s/g, ''))
    .find((text) => totalWords.test(text)) ?? null

const amountsByColumn = (amounts: readonly Amount[]): ReadonlyMap<number, number> =>
  new Map(amounts.map(({ column, amount }) => [column, amount]))

/** What a row counts in the totals: its own amounts, or, where it states none, what it comes to, in the one column there is. */
function summedAmounts(row: ReadRow, columns: readonly (PastedColumn | null)[]): ReadonlyMap<number, number> {
  const [column, another] = columns.flatMap((one, at) => (one?.kind === 'amount' ? [at] : []))
  if (row.amounts.length > 0 || column === undefined || another !== undefined) return amountsByColumn(row.amounts)
  const won = row.lines.reduce((sum, line) => sum + amountOf(line), 0)
  return won === 0 ? new Map() : new Map([[column, won]])
}

function readRow(
  cells: readonly PastedCell[],
  columns: readonly (PastedColumn | null)[],
  above: PasteDefaults,
): ReadRow {
  const all = (kind: PastedColumn['kind']) => cells.filter((_, at) => columns[at]?.kind === kind)
  const first = (kind: PastedColumn['kind']) => oneLine(all(kind).find((cell) => cell.text.trim() !== '')?.text ?? '')
  const accountName = first('account') || above.accountName
  // A group goes on until the account changes or another one stands.
  const group = first('group') || (all('group').length > 0 && first('account') === '' ? above.group : null)
  const problems: CellProblem[] = []
  const word = first('source')
  const source = word === '' ? above.source : (sourceOfWord(word) ?? null)
  if (source === null) problems.push({ kind: 'source', text: word })
  const blank = blankLine({ ...above, accountName, group, source: source ?? above.source })
  const base = { ...blank, label: first('label'), lumpSum: first('lump-sum') !== '' }
  const formulas = all('formula').filter((cell) => !cell.over)
  const amounts = readAmounts(cells, columns, problems)
  const product = readProduct(cells, columns, first('count-unit'))
  for (const text of product.unread) problems.push({ kind: 'amount', text })
  const isCounted = product.text !== '' && !base.lumpSum && formulas.every((cell) => !readFormula(cell.text).ok)
  const lines = isCounted
    ? linesOfFormula(product.text, { ...base, label: base.label || first('formula') })
    : formulas.flatMap((cell) => linesOfFormula(cell.text, base))
  if (lines.length > 1) return { accountName, group, lines: shared(lines, amounts), amounts, problems }
  const [line = base] = lines
  return { accountName, group, lines: withAmounts(line, amounts), amounts, problems }
}

interface Amount {
  readonly column: number
  readonly amount: number
  readonly source: FundSourceName | null
}

function readAmounts(
  cells: readonly PastedCell[],
  columns: readonly (PastedColumn | null)[],
  problems: CellProblem[],
): readonly Amount[] {
  return cells.flatMap((cell, at): readonly Amount[] => {
    const column = columns[at]
    const text = cell.text.trim()
    if (column?.kind !== 'amount' || cell.over || /^[-–—]?$/.test(text)) return []
    const amount = readAmount(text, column.unit)
    if (amount === null) problems.push({ kind: 'amount', text })
    return amount === null || amount === 0 ? [] : [{ column: at, amount, source: column.source }]
  })
}

/** The lines of one cell: one, or, where it lists the parts of a whole, one for each part, grouped under the whole. */
function linesOfFormula(text: string, base: GridLine): readonly GridLine[] {
  if (text.trim() === '') return []
  const read = readFormula(text)
  if (!read.ok || base.lumpSum) return [{ ...base, formulaText: text.trim() }]
  const { formula } = read.value
  if (formula.children.length === 0 || !text.trim().includes('\n')) return [withOwnLabel(base, text.trim(), formula)]
  return formula.children.map((child) =>
    withOwnLabel(
      { ...base, label: '', group: formula.label === '' ? base.group : formula.label },
      oneLine(text.slice(child.from, child.to)),
      child,
    ),
  )
}

/**
 * The label that stands before a calculation becomes the line's, where it has none; the calculation stays as written,
 * without the label where it says the same without it.
 */
function withOwnLabel(base: GridLine, formulaText: string, formula: Formula): GridLine {
  const won = computeFormula(formula)
  const computed = won.ok ? won.value : null
  const stated = formula.stated?.won ?? computed
  if (base.label !== '' || formula.label === '') return { ...base, formulaText, stated }
  const [, ...behind] = formulaText.split(formula.label)
  const rest = behind.join(formula.label).replace(/^[\s:：]+/, '')
  const alone = readFormula(rest)
  const same = alone.ok && alone.value.computed === computed && alone.value.formula.label === ''
  return { ...base, label: formula.label, formulaText: same ? rest : formulaText, stated }
}

/** The amounts of a row's own columns are the stated ones: one line for each source that has one. */
function withAmounts(line: GridLine, amounts: readonly Amount[]): readonly GridLine[] {
  const bySource = amounts.filter(({ source }) => source !== null)
  const [only] = bySource.length > 0 ? bySource : amounts
  if (only === undefined) return isBlank(line) ? [] : [line]
  const stated = (one: Amount): GridLine => {
    const amount = { ...line, stated: one.amount, source: one.source ?? line.source }
    // Without a calculation the amount itself is what is known: a lump sum.
    return line.formulaText === '' ? { ...amount, lumpSum: true } : amount
  }
  return bySource.length > 1 ? bySource.map(stated) : [stated(only)]
}

/** Where one cell lists several lines, its amount is their sum, and says at most of which source they are. */
const shared = (lines: readonly GridLine[], amounts: readonly Amount[]): readonly GridLine[] => {
  const [source, another] = amounts.flatMap((amount) => amount.source ?? [])
  return source === undefined || another !== undefined ? lines : lines.map((line) => ({ ...line, source }))
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
