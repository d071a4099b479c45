import type { Extracted, Place } from '../../extracted.ts'
import { oncePerDocument } from '../once-per-document.ts'

/** A piece of a document in which something is written, with its number in the order of reading (from 0). */
export interface Line {
  readonly index: number
  readonly text: string
  readonly place: Place
}

/** Decides which pieces count as lines: those in which something is written, in the order of reading. */
export const linesOf = oncePerDocument((document: Extracted): readonly Line[] =>
  document.pieces.flatMap((piece, index) =>
    piece.text.trim() === '' ? [] : [{ index, text: piece.text, place: piece.place }],
  ),
)

/** The name under which rules of other rooms know it. */
export const keptPerDocument = oncePerDocument

/** The text of a group of a match; empty when the group took no part. */
export const group = (match: RegExpMatchArray, number: number): string => match[number] ?? ''

/** How a sentence calls the place of a line: its number in a text, the name of a cell, the path of a field. */
export function spotOf({ place }: Line): string | number {
  if (place.kind === 'line') return place.line
  return place.kind === 'cell' ? `${place.sheet}!${place.cell}` : place.path
}
