import type { CommandContext } from '#kernel/handler.ts'
import type { Role } from '#kit/actor.ts'
import type { EditedSheet } from '../core/edit-sheet.ts'
import type { SheetFieldName } from '../core/sheet-field.ts'
import * as editStore from '../store/edit-queries.ts'
import * as sheetStore from '../store/sheet-queries.ts'

/** The fields that stand in tables of their own. */
const partFields: ReadonlySet<SheetFieldName> = new Set(['cooperation', 'indicators', 'stages'])

/** Keeps an edited sheet as its next version, with who changed which field; says which version stands now. */
export async function keepEdited(
  { trx, districtId, now }: CommandContext,
  { sheet, fields }: EditedSheet,
  by: { readonly version: number; readonly role: Role; readonly department: string | null },
): Promise<number> {
  if (fields.length === 0) return by.version
  const version = by.version + 1
  await sheetStore.putSheet(trx, districtId, { sheet, version })
  if (fields.some((field) => partFields.has(field))) await sheetStore.replaceParts(trx, districtId, sheet)
  const { role, department } = by
  await editStore.noteEdits(trx, districtId, sheet.id, fields, { version, role, department, editedAt: now })
  return version
}
