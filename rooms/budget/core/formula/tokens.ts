import { type Quantity, readQuantity } from './read-quantity.ts'

export type Gap = 'none' | 'space' | 'tab' | 'line'

interface Placed {
  readonly from: number
  readonly to: number
  /** What stands between it and the token before it. */
  readonly gap: Gap
}
export interface QuantityToken extends Placed {
  readonly kind: 'quantity'
  readonly quantity: Quantity
}
export interface WordToken extends Placed {
  readonly kind: 'word'
}
/** A sign that may calculate; whether it does, its neighbours decide (민·관, X배너, 100인+). */
export interface SignToken extends Placed {
  readonly kind: 'sign'
  readonly sign: string
}
export interface BracketToken extends Placed {
  readonly kind: 'open' | 'close'
}
export type Token = QuantityToken | WordToken | SignToken | BracketToken

const signs = '×÷=≒+,;@*·/'
const wordEnd = /[\s\d()×÷=≒+,;@*·/]/
const gaps: Readonly<Record<string, Gap>> = { ' ': 'space', '\t': 'tab', '\n': 'line' }
const order: readonly Gap[] = ['none', 'space', 'tab', 'line']
const widest = (a: Gap, b: Gap): Gap => (order.indexOf(a) > order.indexOf(b) ? a : b)

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9'
const isLatin = (sign: string): boolean => /[A-Za-z]/.test(sign)

/** A number with a sign of money or of a decrease before it: ₩70,000, △500,000원. */
function quantityAt(text: string, at: number): Quantity | null {
  const mark = text.charAt(at)
  if (isDigit(mark)) return readQuantity(text, at)
  if ((mark !== '₩' && mark !== '△') || !isDigit(text.charAt(at + 1))) return null
  const read = readQuantity(text, at + 1)
  if (mark === '₩') return { ...read, money: true, unit: '원' }
  return { ...read, value: read.value === null ? null : { n: -read.value.n, d: read.value.d } }
}

/** A word ends where a sign, a digit, a bracket or a space begins; a digit right behind a Latin letter belongs to it (A4). */
function wordFrom(text: string, at: number): number {
  let to = at + 1
  while (to < text.length) {
    const sign = text.charAt(to)
    const belongs = isDigit(sign) && /[A-Za-z0-9]/.test(text.charAt(to - 1))
    if (wordEnd.test(sign) && !belongs) break
    if (/[₩△]/.test(sign) && isDigit(text.charAt(to + 1))) break
    to += 1
  }
  return to
}

/** x or X alone, no Latin letter beside it: perhaps a multiplication sign. */
const isCross = (text: string, at: number): boolean => /[xX]/.test(text.charAt(at)) && !isLatin(text.charAt(at + 1))

/** Cuts a line of a folded text (`to` is its end) into quantities, signs, brackets and words. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = []
  let gap: Gap = 'none'
  for (let at = from; at < to; ) {
    const sign = text.charAt(at)
    const spacing = gaps[sign]
    if (spacing !== undefined) {
      gap = widest(gap, spacing)
      at += 1
      continue
    }
    const token = tokenAt(text, at, gap)
    tokens.push(token)
    at = token.to
    gap = 'none'
  }
  return tokens
}

function tokenAt(text: string, at: number, gap: Gap): Token {
  const sign = text.charAt(at)
  const quantity = quantityAt(text, at)
  if (quantity !== null) return { kind: 'quantity', quantity, from: at, to: quantity.to, gap }
  if (sign === '(') return { kind: 'open', from: at, to: at + 1, gap }
  if (sign === ')') return { kind: 'close', from: at, to: at + 1, gap }
  // "<=" and "!=" compare, they state no result.
  const compares = sign === '=' && /[<>!]/.test(text.charAt(at - 1))
  if (signs.includes(sign) && !compares) return { kind: 'sign', sign, from: at, to: at + 1, gap }
  if (isCross(text, at)) return { kind: 'sign', sign: 'x', from: at, to: at + 1, gap }
  return { kind: 'word', from: at, to: wordFrom(text, at), gap }
}
