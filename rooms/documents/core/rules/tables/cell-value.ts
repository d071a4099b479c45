import { type ExactDecimal, readDecimal } from '../../exact-decimal.ts'
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
  `^(\\s*(?:금|총|약)?\\s*)(△|▲|▽|▼|\\([-–−]\\)|[-–−])?\\s?((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\s?(%|％|${units})?\\s*(\\(.*\\))?\\s*$`,
  's',
)
const inBrackets = new RegExp(
  `^\\(\\s*(△|▲|▽|▼|[-–−])?((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\s?(%|％|${units})?\\s*\\)$`,
)

const valueIn = (sign: string, digits: string, unit: string): CellValue => {
  const amount = fixedOfDigits(digits)
  const signed = sign === '' ? amount : -amount
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  return unit === '%' || unit === '％'
    ? { kind: 'percent', amount: signed, decimals }
    : { kind: 'amount', amount: signed, decimals, unit }
}

/** What a spreadsheet's number counts as, in the decimals it shows. */
function heldValue(held: ExactDecimal, shownAs: CellNumber['shownAs'], shown: number | null): CellValue {
  if (shownAs !== 'percent')
    return { kind: 'amount', amount: fixedOf(held), decimals: shown ?? held.decimals, unit: '' }
  return { kind: 'percent', amount: fixedOf(held) * 100n, decimals: shown ?? Math.max(0, held.decimals - 2) }
}

function innerOf(text: string, brackets: string): ReadCell['inner'] {
  const match = inBrackets.exec(brackets)
  const from = text.lastIndexOf(brackets)
  if (match === null) return null
  return {
    value: valueIn(group(match, 1), group(match, 2), group(match, 3)),
    span: { from, to: from + brackets.length },
  }
}

/** Decides what the text of a cell counts as; a number beneath it (a spreadsheet's) is taken as it is. */
export function readCell(text: string, number?: CellNumber): ReadCell {
  const whole = { from: 0, to: text.length }
  const held = number === undefined || number.shownAs === 'date' ? null : readDecimal(number.value)
  if (number !== undefined && held !== null) {
    return { value: heldValue(held, number.shownAs, number.decimals), span: whole, inner: null }
  }
  if (blank.test(text) || dash.test(text)) {
    return { value: { kind: 'nothing', written: !blank.test(text) }, span: whole, inner: null }
  }
  const match = number === undefined ? written.exec(text) : null
  if (match === null) return { value: { kind: 'words' }, span: whole, inner: null }
  const [before, sign, digits, unit] = [group(match, 1), group(match, 2), group(match, 3), group(match, 4)]
  const from = text.indexOf(digits, before.length)
  return {
    value: valueIn(sign, digits, unit),
    span: { from, to: from + digits.length },
    inner: innerOf(text, group(match, 5)),
  }
}
