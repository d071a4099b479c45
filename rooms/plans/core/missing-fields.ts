import type { ProjectSheet } from './project-sheet.ts'
import { type SheetFieldName, sheetField, sheetFields } from './sheet-field.ts'
import { valueOfField } from './sheet-values.ts'

/** Decides which required fields of a sheet are still empty, in the order of the form (domain.md 1.5). */
export const missingFields = (sheet: ProjectSheet): readonly SheetFieldName[] =>
  sheetFields.filter((name) => {
    const written = name === 'stages' && sheet.scheduleText !== null
    return sheetField(name).required && !written && valueOfField(sheet, name).length === 0
  })
