import { readDecimal } from '../../exact-decimal.ts'
import type { CellNumber } from '../../extracted.ts'
import { type Fixed, fixedOf, fixedOfDigits } from '../numbers/fixed.ts'
import type { Span } from '../numbers/found.ts'
import { group } from '../numbers/listed.ts'

/** What a cell of a table counts as: an amount, a share, nothing ("", "-"), or words whose amount is not known. */
export type CellValue =
  | { readonly kind: 'amount'; readonly amount: Fixed; readonly decimals: number; readonly unit: string }
  | { readonly kind: 'percent'; readonly amount: Fixed; readonly decimals: number }
  | { readonly kind: 'nothing'; readonly written: boolean }
  | { readonly kind: 'words' }

/** A value with the characters of the cell's text in which it stands. */
export interface ReadCell {
  readonly value: CellValue
  readonly span: Span
  /** What stands in brackets behind an amount: "27(23)", "1524(100%)". */
  readonly inner: { readonly value: CellValue; readonly span: Span } | null
}

const blank = /^\s*$/
const dash = /^\s*(?:[-–—―‐─·]|해당\s?없음|없음|비예산)\s*$/
const units = '천원|백만원|만원|억원|원|명|건|개소|개교|개|회|대|곳|㎡|m²|m\\^2|종|팀|가구|시간'
const written = new RegExp(
  `^(\\s*(?:금|총|약)?\\s*)(△|▲|\\(-\\)|-|−)?\\s?((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\s?(%|％|${units})?\\s*(\\(.*\\))?\\s*$`,
  's',
)
const inBrackets = new RegExp(`^\\(\\s*(△|▲|-|−)?((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\s?(%|％|${units})?\\s*\\)$`)

const valueOf = (sign: string, digits: string, unit: string): CellValue => {
  const amount = fixedOfDigits(digits)
  const signed = sign === '' ? amount : -amount
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  return unit === '%' || unit === '％'
    ? { kind: 'percent', amount: signed, decimals }
    : { kind: 'amount', amount: signed, decimals, unit }
}

/** Decides what the text of a cell counts as; a number beneath it (a spreadsheet's) is taken as it is. */
export function readCell(text: string, number?: CellNumber): ReadCell {
  const whole = { from: 0, to: text.length }
  const held = number === undefined ? null : readDecimal(number.value)
  if (number !== undefined && held !== null && number.shownAs !== 'date') {
    const value: CellValue =
      number.shownAs === 'percent'
        ? { kind: 'percent', amount: fixedOf(held) * 100n, decimals: number.decimals ?? Math.max(0, held.decimals - 2) }
        : { kind: 'amount', amount: fixedOf(held), decimals: number.decimals ?? held.decimals, unit: '' }
    return { value, span: whole, inner: null }
  }
  if (blank.test(text)) return { value: { kind: 'nothing', written: false }, span: whole, inner: null }
  if (dash.test(text)) return { value: { kind: 'nothing', written: true }, span: whole, inner: null }
  const match = written.exec(text)
  if (match === null) return { value: { kind: 'words' }, span: whole, inner: null }
  const [before, sign, digits, unit, brackets] = [1, 2, 3, 4, 5].map((index) => group(match, index)) as [
    string,
    string,
    string,
    string,
    string,
  ]
  const from = before.length
  const to = text.indexOf(digits, from) + digits.length
  const bracketed = inBrackets.exec(brackets)
  const at = text.lastIndexOf(brackets)
  const inner =
    bracketed === null
      ? null
      : {
          value: valueOf(group(bracketed, 1), group(bracketed, 2), group(bracketed, 3)),
          span: { from: at, to: at + brackets.length },
        }
  return { value: valueOf(sign, digits, unit), span: { from, to }, inner }
}
