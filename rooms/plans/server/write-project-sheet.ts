import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { writeProjectSheet } from '../contract.ts'
import { changedFields } from '../core/edit-sheet.ts'
import { isSurrendered } from '../core/plan-change.ts'
import * as decide from '../core/project-sheet.ts'
import { changesWhere } from '../store/change-queries.ts'
import { holdSheet, noteEdits } from '../store/edit-queries.ts'
import * as store from '../store/queries.ts'
import * as sheetStore from '../store/sheet-queries.ts'
import { writtenSheet } from './changed-sheets.ts'
import { roleUsed } from './role-used.ts'
import { sheetEntry } from './sheet-entry.ts'

export const writeProjectSheetHandler = handleCommandOn(writeProjectSheet, writtenSheet, async (context, input) => {
  const { trx, districtId, actor, now } = context
  const { id: projectId, planId } = input.sheet
  const { basedOn } = input
  if ((await store.holdPlan(trx, districtId, planId)) === null) return refuse({ kind: 'plan-not-found', planId })
  await holdSheet(trx, districtId, projectId)
  const present = await sheetStore.findSheet(trx, districtId, projectId)
  if (present !== null && present.sheet.planId !== planId) {
    return refuse({ kind: 'project-in-other-plan', planId: present.sheet.planId })
  }
  if (isSurrendered(await changesWhere(trx, districtId, { projectId }))) return refuse({ kind: 'project-surrendered' })
  const version = present?.version ?? 0
  if (version !== basedOn) return refuse({ kind: 'sheet-changed-meanwhile', basedOn, version })
  const sheet = decide.writeProjectSheet(await sheetStore.sheetsOfPlan(trx, districtId, planId), input.sheet)
  if (!sheet.ok) return sheet
  await sheetStore.putSheet(trx, districtId, { sheet: sheet.value, version: version + 1 })
  await sheetStore.replaceParts(trx, districtId, sheet.value)
  if (present !== null) {
    const fields = changedFields(present.sheet, sheet.value)
    const edit = { version: version + 1, role: roleUsed(writeProjectSheet.permission, actor), department: null }
    await noteEdits(trx, districtId, projectId, fields, { ...edit, editedAt: now })
  }
  const subject = { kind: 'project', id: projectId }
  return ok({
    reply: { projectId, version: version + 1 },
    about: [subject, { kind: 'plan', id: planId }, { kind: 'item', id: sheet.value.itemId }],
    index: [sheetEntry(sheet.value)],
  })
})
