import type { Extracted, Place } from '../../extracted.ts'

/** A piece of a document in which something is written, with its number in the order of reading (from 0). */
export interface Line {
  readonly index: number
  readonly text: string
  readonly place: Place
}

/** Keeps what is made of a document for as long as the document lives, so that a dozen rules make it once. */
export function keptPerDocument<Made>(make: (document: Extracted) => Made): (document: Extracted) => Made {
  const kept = new WeakMap<Extracted, { readonly made: Made }>()
  return (document) => {
    const found = kept.get(document) ?? { made: make(document) }
    kept.set(document, found)
    return found.made
  }
}

/** Decides which pieces count as lines: those in which something is written, in the order of reading. */
export const linesOf = keptPerDocument((document: Extracted): readonly Line[] =>
  document.pieces.flatMap((piece, index) =>
    piece.text.trim() === '' ? [] : [{ index, text: piece.text, place: piece.place }],
  ),
)

/** Keeps what is read out of a line, as long as the line lives. */
export function keptPerLine<Made>(make: (line: Line) => Made): (line: Line) => Made {
  const kept = new WeakMap<Line, { readonly made: Made }>()
  return (line) => {
    const found = kept.get(line) ?? { made: make(line) }
    kept.set(line, found)
    return found.made
  }
}

/** The text of a group of a match; empty when the group took no part. */
export const group = (match: RegExpMatchArray, number: number): string => match[number] ?? ''

/** How a sentence calls the place of a line: its number in a text, the name of a cell, the path of a field. */
export function spotOf({ place }: Line): string | number {
  if (place.kind === 'line') return place.line
  return place.kind === 'cell' ? `${place.sheet}!${place.cell}` : place.path
}
