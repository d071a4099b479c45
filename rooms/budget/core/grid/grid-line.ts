import type { FundSourceName } from '../fund-source-words.ts'
import { readFormula } from '../read-formula.ts'

/*
 * The state of the cost-line grid, pure and without zod: these files run in the browser. What they take and give is
 * parsed by the contract on the server.
 */

/** A row as it is typed: `stated` is none until an amount is typed or computed. */
export interface GridLine {
  readonly fiscalYear: number
  readonly accountName: string
  readonly group: string | null
  readonly label: string
  readonly formulaText: string
  readonly lumpSum: boolean
  readonly stated: number | null
  readonly source: FundSourceName
}

export const fieldsOfLine = [
  'fiscalYear',
  'accountName',
  'group',
  'label',
  'formulaText',
  'lumpSum',
  'stated',
  'source',
] as const satisfies readonly (keyof GridLine)[]

/** Whether two rows say the same. */
export const sameGridLine = (a: GridLine, b: GridLine): boolean => fieldsOfLine.every((field) => a[field] === b[field])

/** What a formula computes to, or none: for a lump sum, an empty or a wrong formula. */
export function computedOf(line: GridLine): number | null {
  if (line.lumpSum || line.formulaText.trim() === '') return null
  const read = readFormula(line.formulaText)
  return read.ok ? read.value.computed : null
}

/** The won a row counts in the sums: the stated amount, or else what its formula gives, or nothing yet. */
export const amountOf = (line: GridLine): number => line.stated ?? computedOf(line) ?? 0

/** Whether nothing has been typed in a row yet, but for what was taken over from the row above. */
export const isBlank = (line: GridLine): boolean =>
  line.label.trim() === '' && line.formulaText.trim() === '' && line.stated === null && !line.lumpSum

/** Whether a row can be sent to the server: it has an account, says what it is for, and comes to an amount. */
export function isReady(line: GridLine): boolean {
  if (line.accountName.trim() === '' || line.label.trim() === '') return false
  if (line.lumpSum) return line.stated !== null
  const read = readFormula(line.formulaText)
  return read.ok && (line.stated ?? read.value.result ?? read.value.computed) !== null
}

/** A new row: it takes account, group, source and year of the row above it. */
export const blankLine = (above: Pick<GridLine, 'fiscalYear' | 'accountName' | 'group' | 'source'>): GridLine => ({
  fiscalYear: above.fiscalYear,
  accountName: above.accountName,
  group: above.group,
  label: '',
  formulaText: '',
  lumpSum: false,
  stated: null,
  source: above.source,
})

/** A saved line, or one as it would be typed again, as the grid has it. */
export const gridLineOf = (
  line: Omit<GridLine, 'lumpSum'> & ({ readonly lumpSum: boolean } | { readonly factors: readonly unknown[] }),
): GridLine => ({
  fiscalYear: line.fiscalYear,
  accountName: line.accountName,
  group: line.group,
  label: line.label,
  formulaText: line.formulaText,
  lumpSum: 'lumpSum' in line ? line.lumpSum : line.factors.length === 0,
  stated: line.stated,
  source: line.source,
})
