import type { DocumentFormat, Extracted, Piece } from '#rooms/documents/core/extracted.ts'
import { type Folded, fold } from '../formula/fold.ts'
import { linesOf } from '../formula/lines.ts'
import type { QuantityToken, Token } from '../formula/tokens.ts'
import { type JoinedText, joinedText } from './joined-text.ts'

/** A stretch of a document that multiplies: one formula with what stands before it, or a formula in brackets. */
export interface Stretch {
  readonly joined: JoinedText
  readonly folded: Folded
  readonly tokens: readonly Token[]
  /** The amount that stands before the calculation: "300,000원=100,000원×3명". */
  readonly amount: QuantityToken | null
}

const sign = /[×✕✖╳⨯хХ*＊∗xXｘＸ÷]/
const digit = /[0-9０-９]/
const startsWithSign = /^[\s]*[=＝×✕✖÷]/
const endsWithSign = /[×✕✖÷=＝][\s]*$/
/** There a piece is a whole cell or field, and the next one is another. */
const ofCells: readonly DocumentFormat[] = ['csv', 'xlsx', 'ods', 'plan']
const mostBlankLines = 2
const mostLines = 5

/**
 * Finds the places of a document where something is multiplied, with the lines that go on with it: a result or a factor
 * on the next line, blank lines between looked through (documents fall out of a PDF so).
 */
export function findFormulas({ pieces, format }: Extracted): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece
    if (!sign.test(piece.text) || !digit.test(piece.text)) continue
    const lines = ofCells.includes(format) ? [[piece, at] as const] : withNextLines(pieces, at)
    const joined = joinedText(lines)
    const folded = fold(joined.text)
    for (const { tokens } of linesOf(folded.text)) {
      found.push(...stretchesOf(tokens).map((stretch) => ({ joined, folded, ...stretch })))
    }
    at = (lines.at(-1) as readonly [Piece, number])[1]
  }
  return found
}

function withNextLines(pieces: readonly Piece[], at: number): readonly (readonly [Piece, number])[] {
  const lines: (readonly [Piece, number])[] = [[pieces[at] as Piece, at]]
  let last = at
  for (let next = at + 1; next < pieces.length && next - last <= mostBlankLines + 1; next += 1) {
    const piece = pieces[next] as Piece
    if (piece.text.trim() === '') continue
    const before = pieces[last] as Piece
    if (lines.length === mostLines || !(startsWithSign.test(piece.text) || endsWithSign.test(before.text))) break
    lines.push([piece, next])
    last = next
  }
  return lines
}

/**
 * A stretch ends with the number behind an equals sign, so that several formulas in a line are read one by one. Where
 * that number multiplies ("300,000원=100,000원×3명"), the amount stands first, and the stretch begins behind the sign.
 */
function stretchesOf(tokens: readonly Token[]): readonly Pick<Stretch, 'tokens' | 'amount'>[] {
  const found: Pick<Stretch, 'tokens' | 'amount'>[] = []
  let from = 0
  let amount: QuantityToken | null = null
  let hasNumber = false
  let inResult = false
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    if (isSign(token, '=≒')) inResult = hasNumber && before?.kind !== 'open'
    if (token.kind !== 'quantity') return
    hasNumber = true
    if (!inResult) return
    inResult = false
    if (isSign(tokens[at + 1], '×÷x*/+')) {
      const stated = tokens[at - 2]
      amount = isSign(before, '=≒') && stated?.kind === 'quantity' && stated.quantity.money ? stated : null
      from = at
      return
    }
    found.push({ tokens: tokens.slice(from, at + 1), amount: null })
    from = at + 1
    amount = null
    hasNumber = false
  })
  if (from < tokens.length) found.push({ tokens: tokens.slice(from), amount })
  return found
}

const isSign = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'sign' && signs.includes(token.sign)
