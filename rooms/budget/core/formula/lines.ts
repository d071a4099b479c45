import { partners } from './read-terms.ts'
import { type QuantityToken, type Token, tokensOf } from './tokens.ts'

/** A line of the calculation, joined from the lines of a paste that belong together. */
export interface Line {
  /** ·, -, ○ ..., [ for a heading in square brackets, '' for none. */
  readonly bullet: string
  readonly from: number
  readonly to: number
  readonly tokens: readonly Token[]
  readonly hasAmount: boolean
}

/** A line while others are still joined to it. */
interface Draft extends Line {
  to: number
  readonly tokens: Token[]
  hasAmount: boolean
}

const bullets = '·▪▫■□▢○◦◌◎◯●※▶▷►▸▹☞◇◆★☆⇒→➔➜✓✔❍❏❑◈▣◉⊙-'
/** Letters and signs that are a bullet only with a space behind: ㅇ 강사료, * 강사료. */
const spacedBullets = 'ㅇoO*~+'
const headings: readonly (readonly [open: string, close: string])[] = [
  ['[', ']'],
  ['<', '>'],
  ['【', '】'],
  ['〈', '〉'],
]

/** Splits a pasted text into the lines that calculate: line ends inside a formula or a name are undone. */
export function linesOf(text: string): readonly Line[] {
  const lines: Draft[] = []
  for (const line of physicalLines(text)) {
    const before = lines.at(-1)
    if (before !== undefined && continues(before, line)) {
      for (const token of line.tokens) before.tokens.push(token)
      before.to = line.to
      before.hasAmount ||= line.hasAmount
    } else lines.push(line)
  }
  return lines
}

function physicalLines(text: string): readonly Draft[] {
  const lines: Draft[] = []
  let from = 0
  while (from <= text.length) {
    const end = text.indexOf('\n', from)
    const to = end === -1 ? text.length : end
    const line = readPhysical(text, from, to)
    if (line.tokens.length > 0) lines.push(line)
    from = to + 1
  }
  return lines
}

function readPhysical(text: string, from: number, to: number): Draft {
  let at = from
  let bullet = ''
  for (; at < to; at += 1) {
    const sign = text.charAt(at)
    if (sign === ' ' || sign === '\t') continue
    const isBullet = bullets.includes(sign) || (spacedBullets.includes(sign) && /\s/.test(text.charAt(at + 1)))
    if (!isBullet) break
    if (bullet === '') bullet = sign
  }
  const heading = headings.find(([open]) => text.charAt(at) === open)
  const last = text.slice(from, to).trimEnd().at(-1)
  if (bullet === '' && heading !== undefined && last === heading[1]) bullet = '['
  const tokens = tokensOf(text, at, to)
  return { bullet, from: at, to: tokens.at(-1)?.to ?? at, tokens, hasAmount: holdsAmount(tokens) }
}

const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'sign' && signs.includes(token.sign)

/** Whether there is something to calculate: money, a sign between numbers, or a bare number last that can only be an amount. */
function holdsAmount(tokens: readonly Token[]): boolean {
  let afterNumber = false
  for (const token of tokens) {
    const isNumber = token.kind === 'quantity'
    if (isNumber && (token.quantity.money || isSign(tokens[0], '×÷=≒'))) return true
    if (afterNumber && isSign(token, '×÷=≒x*@')) return true
    afterNumber = isNumber || (afterNumber && token.kind !== 'word')
  }
  const last = tokens.at(-1)
  return last?.kind === 'quantity' && last.quantity.unit === null && (tokens.length === 1 || isLarge(last))
}

/** A bare number from 10,000 on is an amount: below it may be a year or a count. */
export const isLarge = ({ quantity }: QuantityToken): boolean => Math.abs(quantity.value?.n ?? 0) >= 10_000

/** Whether a line goes on with the one before it. */
function continues(before: Line, line: Line): boolean {
  if (line.bullet !== '' || before.bullet === '[') return false
  const [first, second] = line.tokens
  const isCross = isSign(first, 'x*') && second?.kind === 'quantity'
  if (before.hasAmount && (isSign(first, '×÷=≒+') || isCross)) return true
  if (isSign(before.tokens.at(-1), '×÷=≒+*x@')) return true
  if (!before.hasAmount) return before.bullet !== '※'
  return closesBracket(before.tokens.slice(-nearTokens), line.tokens)
}

/** An open bracket is looked for so far back. */
const nearTokens = 100

/** Whether the line closes a bracket that the one before it left open. */
function closesBracket(before: readonly Token[], tokens: readonly Token[]): boolean {
  const close = tokens.findIndex((token) => token.kind === 'close')
  const open = tokens.findIndex((token) => token.kind === 'open')
  if (close === -1 || (open !== -1 && open < close)) return false
  const known = partners(before)
  return before.some((token, at) => token.kind === 'open' && !known.has(at))
}
