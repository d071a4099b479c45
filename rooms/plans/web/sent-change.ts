import type { RefusedForm } from '#kernel/page.ts'
import { editSheet } from '../contract.ts'
import { ChangedMeanwhile } from '../core/edit-sheet.ts'
import { type FieldValue, type Row, rowsOf } from '../core/field-value.ts'
import { type SheetFieldName as FieldName, SheetFieldName, sheetField } from '../core/sheet-field.ts'

/** What a refused form of one field held, and what stands there now if another wrote it meanwhile. */
export interface SentChange {
  readonly field: FieldName
  readonly value: FieldValue
  readonly theirs: FieldValue | null
  readonly sentence: string
}

/** Reads the field and the value that a refused form of a sheet was sent with; null when it was another form. */
export function sentChange(form: RefusedForm | null): SentChange | null {
  if (form === null || form.command !== editSheet.name) return null
  const field = SheetFieldName.safeParse(form.values['changes.0.field'])
  if (!field.success) return null
  const meanwhile = ChangedMeanwhile.safeParse(form.refusal)
  const theirs = meanwhile.success ? meanwhile.data.fields.find((one) => one.field === field.data) : undefined
  const { sentence } = form
  return { field: field.data, value: sentValue(field.data, form.values), theirs: theirs?.theirs ?? null, sentence }
}

function sentValue(field: FieldName, values: Readonly<Record<string, string>>): FieldValue {
  const text = values['changes.0.value'] ?? ''
  if (sheetField(field).kind !== 'rows') return sheetField(field).kind === 'list' ? text.split(/\r?\n/) : text
  if (text !== '') return rowsOf(text) ?? []
  const rows: Record<string, string>[] = []
  for (const [path, cell] of Object.entries(values)) {
    const [, at, column] = /^changes\.0\.value\.(\d{1,4})\.(\w+)$/.exec(path) ?? []
    if (at !== undefined && column !== undefined) rows[Number(at)] = { ...rows[Number(at)], [column]: cell }
  }
  return rowsOf(Object.values(rows) as Row[]) ?? []
}
