import { sha256 } from '@noble/hashes/sha2.js'
import { z } from 'zod'
import { hex, utf8 } from '#kit/bytes.ts'
import { normaliseName } from '#kit/korean-text.ts'

/** Which import something is: meetings, indicators, cost-lines. */
export const ImportKind = z.string().regex(/^[a-z][a-z-]{1,40}$/)

/** Which column, from 0, holds a field. */
export const ColumnsByField = z.record(z.string().min(1).max(60), z.int().min(0).max(999)).readonly()
export type ColumnsByField = z.infer<typeof ColumnsByField>

/** The columns of a file as they were chosen, kept for the next file with the same headings. */
export const ChosenColumns = z.strictObject({
  kind: ImportKind,
  headingsHash: z.string().regex(/^[0-9a-f]{64}$/),
  columns: ColumnsByField,
})
export type ChosenColumns = z.infer<typeof ChosenColumns>

/** By what a file is known again: its headings in their order, whatever their spaces and letters' forms. */
export const hashOfHeadings = (headings: readonly string[]): string =>
  hex(sha256(utf8(headings.map(normaliseName).join('\n'))))
