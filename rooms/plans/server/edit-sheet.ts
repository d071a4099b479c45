import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { rememberColumns } from '#rooms/documents/contract-import.ts'
import { editSheet } from '../contract.ts'
import * as decide from '../core/edit-sheet.ts'
import { isSurrendered } from '../core/plan-change.ts'
import { writeProjectSheet } from '../core/project-sheet.ts'
import { changesWhere } from '../store/change-queries.ts'
import { holdSheet } from '../store/edit-queries.ts'
import { findSheet } from '../store/sheet-queries.ts'
import { changedSheet } from './changed-sheets.ts'
import { keepEdited } from './keep-edited.ts'
import { roleUsed } from './role-used.ts'
import { sheetEntry } from './sheet-entry.ts'

export const editSheetHandler = handleCommandOn(editSheet, changedSheet, async (context, input) => {
  const { trx, districtId, actor } = context
  const { projectId, department, changes, columns } = input
  await holdSheet(trx, districtId, projectId)
  const found = await findSheet(trx, districtId, projectId)
  if (found === null) return refuse({ kind: 'project-not-found' })
  const surrendered = isSurrendered(await changesWhere(trx, districtId, { projectId }))
  const edited = decide.editSheet({ ...found, surrendered }, department, changes)
  if (!edited.ok) return edited
  const sheet = writeProjectSheet([], edited.value.sheet)
  if (!sheet.ok) return sheet
  if (columns !== undefined) {
    const kept = await context.perform(rememberColumns, columns)
    if (!kept.ok) return kept
  }
  const role = roleUsed(editSheet.permission, actor)
  const version = await keepEdited(context, edited.value, { version: found.version, role, department })
  return ok({
    reply: { projectId, version, fields: [...edited.value.fields] },
    about: [{ kind: 'project', id: projectId }],
    index: [sheetEntry(sheet.value)],
  })
})
