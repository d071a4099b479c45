import { type ExactDecimal, readDecimal, roundDecimal, writeDecimal } from './exact-decimal.ts'
import type { CellNumber } from './extracted.ts'
import { groupDigits } from './grouped-digits.ts'
import { type FormatSection, type FormatToken, readNumberFormat } from './number-format.ts'
import { showDate, showsDate } from './shown-date.ts'

/** A number as a cell shows it, beside what it is. */
export interface ShownNumber {
  readonly text: string
  readonly shownAs: CellNumber['shownAs']
  readonly decimals: number | null
}

const compare = (value: ExactDecimal, limit: ExactDecimal): number => {
  const size = Math.max(value.decimals, limit.decimals)
  const [left, right] = [roundDecimal(value, size).scaled, roundDecimal(limit, size).scaled]
  return left < right ? -1 : left > right ? 1 : 0
}

const holds: Readonly<Record<string, (sign: number) => boolean>> = {
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
  '=': (sign) => sign === 0,
  '<>': (sign) => sign !== 0,
}

/** Chooses the section of a format for a number, and says whether that section writes the sign itself. */
function sectionFor(value: ExactDecimal, sections: readonly FormatSection[]): [FormatSection, boolean] {
  const [first = { tokens: [], condition: null }, second, third] = sections
  if (first.condition !== null) {
    const met = sections.find(
      ({ condition }) => condition === null || holds[condition.operator]?.(compare(value, condition.limit)),
    )
    return [met ?? first, false]
  }
  if (value.scaled < 0n && second !== undefined) return [second, true]
  if (value.scaled === 0n && third !== undefined) return [third, true]
  return [first, false]
}

/** Fills the placeholders of one section ("#,##0.0") with the digits of a number that is not negative. */
function fillDigits(value: ExactDecimal, digits: string): string {
  const pattern = digits.replace(/,+$/, '')
  const scale = digits.length - pattern.length
  const [wholePart = '', fractionPart = ''] = pattern.split('.')
  const decimals = fractionPart.replace(/[^#0?]/g, '').length
  const shown = roundDecimal({ scaled: value.scaled, decimals: value.decimals + 3 * scale }, decimals)
  const text = String(shown.scaled).padStart(decimals + 1, '0')
  const needed = wholePart.replace(/[^0]/g, '').length
  const whole = text
    .slice(0, text.length - decimals)
    .replace(/^0+/, '')
    .padStart(needed, '0')
  const kept = fractionPart.replace(/[^#0?]/g, '').replace(/[#?]+$/, '').length
  const fraction = text.slice(text.length - decimals)
  const end = decimals === 0 ? '' : fraction.slice(0, kept) + fraction.slice(kept).replace(/0+$/, '')
  const groups = /[#0?],[#0?]/.test(wholePart)
  return `${groups ? groupDigits(whole) : whole}${end === '' ? '' : `.${end}`}`
}

const decimalsOf = (tokens: readonly FormatToken[]): number | null => {
  const digits = tokens.find((token) => token.kind === 'digits')
  return digits === undefined ? null : (digits.text.split('.')[1] ?? '').replace(/[^#0?]/g, '').length
}

const fill = (tokens: readonly FormatToken[], value: ExactDecimal): string =>
  tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text
      if (token.kind === 'percent') return '%'
      return token.kind === 'digits' ? fillDigits(value, token.text) : writeDecimal(value)
    })
    .join('')

const plain = (value: string): ShownNumber => ({ text: value, shownAs: 'number', decimals: null })

/**
 * Shows a number as a spreadsheet's format does: groups, decimals, percent, units in quotes, △ for negatives, thousands
 * cut off by a comma at the end, Korean dates and weekdays. A format that is not understood shows the plain number.
 */
export const showNumber = (value: string, format: string): ShownNumber => showNumberBy(value, readNumberFormat(format))

/** The same by a format that was read already. */
export function showNumberBy(value: string, sections: readonly FormatSection[]): ShownNumber {
  const exact = readDecimal(value)
  if (exact === null) return plain(value)
  const [{ tokens }, signWritten] = sectionFor(exact, sections)
  if (showsDate(tokens)) {
    const text = showDate(Number(value), tokens)
    return text === null ? plain(value) : { text, shownAs: 'date', decimals: null }
  }
  const places = tokens.filter((token) => token.kind === 'digits' || token.kind === 'general').length
  const isSign = tokens.length > 0 && tokens.every((token) => token.kind === 'literal')
  if ((places !== 1 && !isSign) || tokens.some((token) => token.kind === 'text')) return plain(value)
  const percent = tokens.some((token) => token.kind === 'percent')
  const size = { scaled: exact.scaled < 0n ? -exact.scaled : exact.scaled, decimals: exact.decimals }
  const shown = percent ? { scaled: size.scaled * 100n, decimals: size.decimals } : size
  const text = fill(tokens, shown).trim()
  const sign = exact.scaled < 0n && !signWritten && /[1-9]/.test(text) ? '-' : ''
  return { text: `${sign}${text}`, shownAs: percent ? 'percent' : 'number', decimals: decimalsOf(tokens) }
}
