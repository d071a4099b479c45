import { inclusiveDays, LocalDate, localDate } from '#kit/korean-date.ts'
import { decimalOfNumber, readDecimal, writeDecimal } from './exact-decimal.ts'

/** How the numbers of a written column are meant. */
export type WrittenKind = 'text' | 'won' | 'thousand-won' | 'percent' | 'date' | 'count'

/** A cell to be written: a text, or a number as a decimal text with the format in which spreadsheets show it. */
export type WrittenCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly format: string }
  | { readonly kind: 'empty' }

/** Amounts in groups, decreases with △ as official tables have them. */
const formats: Readonly<Record<Exclude<WrittenKind, 'text' | 'date'>, string>> = {
  won: '#,##0;"△"#,##0',
  'thousand-won': '#,##0;"△"#,##0',
  percent: '0.0%',
  count: '#,##0',
}

/** By how many decimals the point moves from what is given to what the cell holds. */
const shift: Readonly<Record<Exclude<WrittenKind, 'text' | 'date'>, number>> = {
  won: 0,
  'thousand-won': 3,
  percent: 2,
  count: 0,
}

/** Spreadsheets count the days from this one, day 0: right from 1 March 1900 on. */
const dayZero = localDate('1899-12-30')

const dayNumber = (text: string): string | null => {
  const date = LocalDate.safeParse(text)
  if (!date.success) return null
  return date.data < dayZero ? null : String(inclusiveDays(dayZero, date.data) - 1)
}

/** Decides what stands in a cell of a column: won stay exact, also where they are shown in thousands. */
export function writtenCell(value: string | number | null, kind: WrittenKind): WrittenCell {
  if (value === null || value === '') return { kind: 'empty' }
  if (kind === 'text') return { kind: 'text', text: String(value) }
  if (kind === 'date') {
    const serial = dayNumber(String(value))
    return serial === null
      ? { kind: 'text', text: String(value) }
      : { kind: 'number', text: serial, format: 'yyyy-mm-dd' }
  }
  const exact = readDecimal(typeof value === 'number' ? (decimalOfNumber(value) ?? '') : value.replaceAll(',', ''))
  if (exact === null) return { kind: 'text', text: String(value) }
  const held = { scaled: exact.scaled, decimals: exact.decimals + shift[kind] }
  return { kind: 'number', text: writeDecimal(held), format: formats[kind] }
}
