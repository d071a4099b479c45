import { type FundSourceName, fundSources, sourceOfWord } from '../fund-source-words.ts'
import { readAmount } from '../paste/read-amount.ts'
import { readFormula } from '../read-formula.ts'
import { computedOf, type GridLine } from './grid-line.ts'

/** The columns of the grid, from left to right. */
export const gridColumns = [
  'accountName',
  'group',
  'label',
  'formulaText',
  'lumpSum',
  'computed',
  'stated',
  'source',
] as const
export type GridColumn = (typeof gridColumns)[number]

export const isReadOnly = (column: GridColumn): boolean => column === 'computed'

/** Digits of won with their thousands grouped; △ for less than nothing. */
export const groupedWon = (amount: number): string =>
  `${amount < 0 ? '△' : ''}${`${Math.abs(amount)}`.replace(/\B(?=(?:\d{3})+$)/g, ',')}`

const amountText = (amount: number | null): string => (amount === null ? '' : groupedWon(amount))

/** The word of each fund source, in the language of the page. */
export type SourceWords = Readonly<Record<FundSourceName, string>>

/** What a cell shows, and what is copied from it. A source shows its word. */
export function cellText(line: GridLine, column: GridColumn, sources: SourceWords): string {
  if (column === 'computed') return amountText(computedOf(line))
  if (column === 'stated') return amountText(line.stated)
  if (column === 'lumpSum') return line.lumpSum ? 'O' : ''
  if (column === 'source') return sources[line.source]
  return line[column] ?? ''
}

/** Why what was typed cannot stand in a cell. */
export type CellProblem = 'not-an-amount' | 'not-a-source'

export type CellRead =
  | { readonly ok: true; readonly cells: Partial<GridLine> }
  | { readonly ok: false; readonly problem: CellProblem }

const marks = ['o', 'O', '○', '●', '✓', 'v', 'V', 'y', 'Y', '1', '예', '일괄']

/** Reads what was typed in a cell, with what it brings along: a formula brings its result, and its label where none is. */
export function readCell(line: GridLine, column: GridColumn, text: string, sources: SourceWords): CellRead {
  const typed = text.trim()
  switch (column) {
    case 'computed':
      return { ok: true, cells: {} }
    case 'lumpSum':
      return { ok: true, cells: { lumpSum: marks.includes(typed) } }
    case 'group':
      return { ok: true, cells: { group: typed === '' ? null : typed } }
    case 'stated': {
      if (typed === '') return { ok: true, cells: { stated: null } }
      const amount = readAmount(typed)
      return amount === null ? { ok: false, problem: 'not-an-amount' } : { ok: true, cells: { stated: amount } }
    }
    case 'source': {
      const source = fundSources.find((one) => sources[one] === typed) ?? sourceOfWord(typed)
      return source === null ? { ok: false, problem: 'not-a-source' } : { ok: true, cells: { source } }
    }
    case 'formulaText':
      return { ok: true, cells: withFormula(line, typed) }
    default:
      return { ok: true, cells: { [column]: typed } }
  }
}

/** A stated amount that only repeats what the formula gave follows the formula; one that was typed stays. */
function withFormula(line: GridLine, formulaText: string): Partial<GridLine> {
  if (line.lumpSum) return { formulaText }
  const read = readFormula(formulaText)
  if (!read.ok) return { formulaText }
  const { formula, result, computed } = read.value
  const follows = line.stated === null || line.stated === computedOf(line) || result !== null
  return {
    formulaText,
    ...(follows ? { stated: result ?? computed } : {}),
    ...(line.label === '' && formula.label !== '' ? { label: formula.label } : {}),
  }
}
