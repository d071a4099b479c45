import type { DocumentFormat, Extracted, Piece } from '#rooms/documents/core/extracted.ts'
import { type Folded, fold } from '../formula/fold.ts'
import { linesOf } from '../formula/lines.ts'
import type { Token } from '../formula/tokens.ts'
import { type JoinedText, joinedText } from './joined-text.ts'

/** A stretch of a document that multiplies: one formula with what stands before it, or a formula in brackets. */
export interface Stretch {
  readonly joined: JoinedText
  readonly folded: Folded
  readonly tokens: readonly Token[]
}

const sign = /[×✕✖╳⨯хХ*＊∗xXｘＸ÷]/
const digit = /[0-9０-９]/
const startsWithSign = /^[\s]*[=＝×✕✖÷]/
const endsWithSign = /[×✕✖÷=＝][\s]*$/
/** There a piece is a whole cell or field, and the next one is another. */
const ofCells: readonly DocumentFormat[] = ['csv', 'xlsx', 'plan']
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
      found.push(...stretchesOf(tokens).map((stretch) => ({ joined, folded, tokens: stretch })))
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

/** A stretch ends with the number behind an equals sign, so that several formulas in a line are read one by one. */
function stretchesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const found: (readonly Token[])[] = []
  let from = 0
  let hasNumber = false
  let inResult = false
  tokens.forEach((token, at) => {
    if (token.kind === 'sign' && (token.sign === '=' || token.sign === '≒')) {
      inResult = hasNumber && tokens[at - 1]?.kind !== 'open'
    }
    if (token.kind === 'quantity') {
      hasNumber = true
      if (!inResult) return
      found.push(tokens.slice(from, at + 1))
      from = at + 1
      hasNumber = false
      inResult = false
    }
  })
  if (from < tokens.length) found.push(tokens.slice(from))
  return found
}
