import { z } from 'zod'
import { sameJson } from '#kit/merge-fields.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type FieldValue, SentValue } from './field-value.ts'
import type { ProjectSheet } from './project-sheet.ts'
import { SheetFieldName, sheetFields } from './sheet-field.ts'
import { valueOfField } from './sheet-values.ts'
import { FieldRefusal, writeField } from './write-field.ts'

/** One field written anew: what stood there when it was begun, and what shall stand there now. */
export const FieldChange = z.strictObject({ field: SheetFieldName, base: SentValue, value: SentValue })
export type FieldChange = z.infer<typeof FieldChange>

/** A field's value in a reply: a text, bullets, or rows of texts. */
export const ShownValue = z.union([
  z.string(),
  z.array(z.string()).readonly(),
  z.array(z.record(z.string(), z.string())).readonly(),
])

export const ChangedMeanwhile = z.object({
  kind: z.literal('field-changed-meanwhile'),
  version: z.int(),
  fields: z.array(z.object({ field: SheetFieldName, theirs: ShownValue })),
})

export const EditSheetRefusal = z.discriminatedUnion('kind', [
  ChangedMeanwhile,
  z.object({ kind: z.literal('department-not-in-sheet'), department: z.string() }),
  z.object({ kind: z.literal('project-surrendered') }),
  ...FieldRefusal.options,
])
export type EditSheetRefusal = z.infer<typeof EditSheetRefusal>

export interface EditedSheet {
  readonly sheet: ProjectSheet
  /** The fields whose value is another now; none when all stood there already. */
  readonly fields: readonly SheetFieldName[]
}

/** The versioned sheet an edit finds, and by which department of it the writer speaks. */
export interface FoundSheet {
  readonly sheet: ProjectSheet
  readonly version: number
  readonly surrendered: boolean
}

/**
 * Decides what a sheet is after some of its fields were written anew, field by field: a field that somebody else changed
 * since the writer began refuses the whole with what stands there now, unless it says the same; all other fields stay as
 * they are. Refuses a field that cannot be read, and writing for a department that is not in the sheet.
 */
export function editSheet(
  { sheet, version, surrendered }: FoundSheet,
  department: string | null,
  changes: readonly FieldChange[],
): Result<EditedSheet, EditSheetRefusal> {
  if (surrendered) return refuse({ kind: 'project-surrendered' })
  const speaker = speaksFor(sheet, department)
  if (!speaker.ok) return speaker
  const conflicts: { field: SheetFieldName; theirs: FieldValue }[] = []
  const fields = new Set<SheetFieldName>()
  let edited = sheet
  for (const { field, base, value } of changes) {
    const [before, begun] = [valueOfField(edited, field), normalised(sheet, field, base)]
    const written = writeField(edited, field, value)
    if (!written.ok) return written
    const after = valueOfField(written.value, field)
    if (sameJson(before, after)) continue
    if (sameJson(begun, before)) {
      edited = written.value
      fields.add(field)
    } else conflicts.push({ field, theirs: before })
  }
  if (conflicts.length > 0) return refuse(changedMeanwhile(version, conflicts))
  return ok({ sheet: edited, fields: [...fields] })
}

/** Decides whether someone can speak for a department or subcommittee: only one that stands in the sheet, or none. */
export function speaksFor(
  sheet: ProjectSheet,
  department: string | null,
): Result<string | null, { readonly kind: 'department-not-in-sheet'; readonly department: string }> {
  const names = [...sheet.departments.map(({ name }) => name), ...sheet.subcommittees]
  if (department === null || names.includes(department)) return ok(department)
  return refuse({ kind: 'department-not-in-sheet', department })
}

/** A base as the sheet would hold it, so that spaces and marks a form adds do not look like another's change. */
function normalised(sheet: ProjectSheet, field: SheetFieldName, base: FieldValue): FieldValue {
  const written = writeField(sheet, field, base)
  return written.ok ? valueOfField(written.value, field) : base
}

const changedMeanwhile = (
  version: number,
  fields: readonly { readonly field: SheetFieldName; readonly theirs: FieldValue }[],
): z.infer<typeof ChangedMeanwhile> => ({
  kind: 'field-changed-meanwhile',
  version,
  fields: fields.map(({ field, theirs }) => ({ field, theirs: copyOf(theirs) })),
})

/** A value as a reply carries it. */
export const copyOf = (value: FieldValue): z.infer<typeof ShownValue> =>
  typeof value === 'string' ? value : (value as z.infer<typeof ShownValue>)

/** The fields in which two writings of a sheet differ. */
export const changedFields = (before: ProjectSheet, after: ProjectSheet): readonly SheetFieldName[] =>
  sheetFields.filter((field) => !sameJson(valueOfField(before, field), valueOfField(after, field)))
