import type { Extracted } from './extracted.ts'

/** The characters of one line, cell or field that rules look at: no real paragraph is longer. */
export const maxChecked = 10_000
/** How many blanks, letters or digits may follow one another: no writing goes on longer without a change. */
export const maxRun = 400

const run = /\s+|\p{L}+|\d+/gu

/** Whether rules look at a text. They look back and forth in it, so that one made to be long would hold them up. */
function isCheckable(text: string): boolean {
  if (text.length <= maxRun) return true
  if (text.length > maxChecked) return false
  for (const [stretch] of text.matchAll(run)) if (stretch.length > maxRun) return false
  return true
}

const blanked = <One extends { readonly text: string }>(one: One): One =>
  isCheckable(one.text) ? one : { ...one, text: '' }

/**
 * What of a document is given to the rules: all of it, but that lines, cells and fields which nobody wrote (longer than
 * 10,000 characters, or 400 letters, digits or blanks on end) count as empty ones. They keep their places.
 */
export function checkablePieces(document: Extracted): Extracted {
  const { pieces, tables, fields } = document
  const own = [...pieces, ...(fields ?? [])].every(({ text }) => isCheckable(text))
  if (own && tables.every(({ cells }) => cells.every(({ text }) => isCheckable(text)))) return document
  return {
    ...document,
    pieces: pieces.map(blanked),
    tables: tables.map((table) => ({ ...table, cells: table.cells.map(blanked) })),
    ...(fields === undefined ? {} : { fields: fields.map(blanked) }),
  }
}
