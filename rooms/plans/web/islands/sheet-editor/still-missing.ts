import { type FieldValue, isText } from '../../../core/field-value.ts'
import { saysTheSame } from '../../../core/merge-field.ts'
import { type SheetFieldName, sheetField } from '../../../core/sheet-field.ts'
import type { FieldState } from './field-state.ts'

/**
 * Which required fields are empty now, by what the server is known to hold: those it named when the page was made, but
 * for the ones written since, and those emptied since.
 */
export function stillMissing(
  before: readonly SheetFieldName[],
  values: readonly { readonly field: SheetFieldName; readonly value: FieldValue }[],
  fields: ReadonlyMap<SheetFieldName, Pick<FieldState, 'base'>>,
): readonly SheetFieldName[] {
  return values.flatMap(({ field, value }) => {
    const base = fields.get(field)?.base ?? value
    // Untouched, the server's own word stands: a field may be written elsewhere (stages, by the text of the schedule).
    const isMissing = isEmpty(base) === isEmpty(value) ? before.includes(field) : isEmpty(base)
    return isMissing && sheetField(field).required ? [field] : []
  })
}

const isEmpty = (value: FieldValue): boolean => saysTheSame(value, isText(value) ? '' : [])
