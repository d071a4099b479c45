import type { Won } from '#kit/won.ts'
import type { AmountUnit } from './read-amount.ts'

/** A row to be typed over: the names as people read them, the amount before, the amount, the reason. */
export interface WrittenRow {
  readonly project: string
  readonly accountName: string
  readonly source: string
  readonly before: Won
  readonly amount: Won
  readonly reason: string | null
}

/** The unit in which rows are offered: thousands where every amount is whole ones, so that nothing is lost. */
export const unitFor = (rows: readonly WrittenRow[]): AmountUnit =>
  rows.every(({ before, amount }) => before % 1000 === 0 && amount % 1000 === 0) ? 'thousand' : 'won'

const cell = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ').trim()

/** Writes rows as a spreadsheet takes them from the clipboard, under a heading; `readPastedRows` reads them back. */
export function rowsAsText(rows: readonly WrittenRow[], unit: AmountUnit, headings: readonly string[]): string {
  const inUnit = (amount: Won): string => String(unit === 'thousand' ? amount / 1000 : amount)
  return [
    headings.join('\t'),
    ...rows.map((row) =>
      [
        cell(row.project),
        cell(row.accountName),
        row.source,
        inUnit(row.before),
        inUnit(row.amount),
        cell(row.reason ?? ''),
      ].join('\t'),
    ),
  ].join('\n')
}
