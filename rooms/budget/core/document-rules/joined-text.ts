import type { DocumentFinding } from '#rooms/documents/core/document-rule.ts'
import type { Piece } from '#rooms/documents/core/extracted.ts'

/** Pieces of a document that a formula runs over, as one text: lines joined by line ends. */
export interface JoinedText {
  readonly text: string
  readonly parts: readonly { readonly piece: Piece; readonly index: number; readonly from: number }[]
}

/** Joins pieces, each with its place among all the pieces of the document. */
export function joinedText(pieces: readonly (readonly [piece: Piece, index: number])[]): JoinedText {
  let from = 0
  const parts = pieces.map(([piece, index]) => {
    const part = { piece, index, from }
    from += piece.text.length + 1
    return part
  })
  return { text: pieces.map(([{ text }]) => text).join('\n'), parts }
}

/** Where a stretch of a joined text stands: in the piece in which it begins, as far as it goes there. */
export function standsAt(
  { parts }: JoinedText,
  from: number,
  to: number,
): Pick<DocumentFinding, 'place' | 'span'> & { readonly index: number; readonly isWhole: boolean } {
  const part = parts.findLast((candidate) => candidate.from <= from) as JoinedText['parts'][number]
  const end = part.from + part.piece.text.length
  const span = { from: from - part.from, to: Math.min(to, end) - part.from }
  return { place: part.piece.place, span, index: part.index, isWhole: to <= end }
}
