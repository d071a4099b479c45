import { z } from 'zod'
import { PlannedWon } from '#kit/planned-won.ts'
import { LineId } from '#rooms/items/core/item.ts'
import { FiscalYear } from './account.ts'
import type { CostLine } from './cost-line.ts'
import { formulaRefusalKinds } from './formula/formula.ts'
import { FundSource } from './fund-source.ts'

/**
 * A cost line as an officer types it: its formula as text, and the stated amount, which is none where the formula's own
 * result is meant. A lump sum is declared, so that a formula that cannot be read is never taken for one.
 */
export const WrittenLine = z
  .object({
    fiscalYear: FiscalYear,
    accountName: z.string().trim().min(1).max(100),
    group: z.string().trim().min(1).max(200).nullable(),
    label: z.string().trim().min(1).max(300),
    formulaText: z.string().max(2000),
    lumpSum: z.boolean(),
    stated: PlannedWon.nullable(),
    source: FundSource,
  })
  .readonly()
export type WrittenLine = z.infer<typeof WrittenLine>

/** How many lines a project may have. */
export const mostLines = 1000

/** One change of one row; `base` is the row as it stood when the change was begun, `after` the row above, null for none. */
export const LineEdit = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('add'), lineId: LineId, after: LineId.nullable(), line: WrittenLine }),
  z.strictObject({ change: z.literal('rewrite'), lineId: LineId, base: WrittenLine, line: WrittenLine }),
  z.strictObject({ change: z.literal('move'), lineId: LineId, after: LineId.nullable() }),
  z.strictObject({ change: z.literal('remove'), lineId: LineId, base: WrittenLine }),
])
export type LineEdit = z.infer<typeof LineEdit>

/** Why one row was not saved; the other rows of the same edit are. */
export const LineRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line-changed-meanwhile'), lineId: LineId, theirs: WrittenLine }),
  z.object({ kind: z.literal('line-removed-meanwhile'), lineId: LineId }),
  z.object({ kind: z.literal('line-id-taken'), lineId: LineId }),
  z.object({ kind: z.literal('unknown-account'), lineId: LineId, fiscalYear: z.int(), name: z.string() }),
  /** The formula cannot be read: at the characters [at, at + length). */
  z.object({
    kind: z.literal('formula-not-read'),
    lineId: LineId,
    reason: z.enum(formulaRefusalKinds),
    at: z.int(),
    length: z.int(),
    found: z.string(),
  }),
  /** The parts of a sum do not add up to whole won. */
  z.object({ kind: z.literal('sum-not-whole'), lineId: LineId }),
  /** No amount is stated, and the formula gives none. */
  z.object({ kind: z.literal('amount-missing'), lineId: LineId }),
])
export type LineRefusal = z.infer<typeof LineRefusal>

/** Why the form for one row was not taken. */
export const EditLineRefusal = z.discriminatedUnion('kind', [
  ...LineRefusal.options,
  z.object({ kind: z.literal('too-many-lines'), lines: z.int(), most: z.int() }),
  z.object({ kind: z.literal('nothing-to-edit') }),
])

/** A saved line as it would be typed again. */
export const writtenOf = (line: CostLine): WrittenLine => ({
  fiscalYear: line.fiscalYear,
  accountName: line.accountName,
  group: line.group,
  label: line.label,
  formulaText: line.formulaText,
  lumpSum: line.factors.length === 0,
  stated: line.stated,
  source: line.source,
})

/** The change that a form for one row means: without a line a removal, without a base a new row after the last one. */
export function editOfLine(
  lineId: LineId,
  base: WrittenLine | null,
  line: WrittenLine | null,
  last: LineId | null,
): LineEdit | null {
  if (line === null) return base === null ? null : { change: 'remove', lineId, base }
  if (base !== null) return { change: 'rewrite', lineId, base, line }
  return { change: 'add', lineId, after: last, line }
}
