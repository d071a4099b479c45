import { readCell } from '../tables/cell-value.ts'
import type { GridCell } from '../tables/grid.ts'
import type { Line } from './lines.ts'

/** A stretch of a line that counts as a cell, with where it begins. */
export interface Part {
  readonly text: string
  readonly from: number
}

/** Splits a text at every separator, and keeps where each part begins. */
export function splitAt(text: string, separator: RegExp): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  for (const match of text.matchAll(separator)) {
    parts.push({ text: text.slice(from, match.index), from })
    from = match.index + match[0].length
  }
  return [...parts, { text: text.slice(from), from }]
}

const empty = { inner: null, span: null, covered: false, formula: null } as const

/** A cell of a running text's table: its spans are those of the line; null: nothing stands there. */
export function cellOfPart(line: Line, part: Part | null, row: number, column: number): GridCell {
  const { place } = line
  if (part === null) {
    return { ...empty, text: '', value: { kind: 'nothing', written: false }, place, row, column }
  }
  const read = readCell(part.text)
  const move = ({ from, to }: { readonly from: number; readonly to: number }) => ({
    from: from + part.from,
    to: to + part.from,
  })
  const inner = read.inner === null ? null : { value: read.inner.value, span: move(read.inner.span) }
  return { ...empty, text: part.text.trim(), value: read.value, inner, span: move(read.span), place, row, column }
}
