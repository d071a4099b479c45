import type { Extracted, Place } from '../../extracted.ts'
import { oncePerDocument } from '../once-per-document.ts'

/** A line of running text in which something is written; `index` counts such lines from 0. */
export interface Line {
  readonly index: number
  readonly text: string
  readonly place: Place
}

/** Decides which lines are read: those of running text, blank ones left out (a PDF puts them between any two). */
export const linesOf = oncePerDocument((document: Extracted): readonly Line[] =>
  document.pieces
    .filter(({ text, place }) => place.kind === 'line' && text.trim() !== '')
    .map(({ text, place }, index) => ({ index, text, place })),
)

/** Every piece on its own, cells and fields too, for what is written in one place alone. */
export const piecesOf = oncePerDocument((document: Extracted): readonly Line[] =>
  document.pieces.map(({ text, place }, index) => ({ index, text, place })),
)
