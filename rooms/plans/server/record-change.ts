import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { recordChange } from '../contract.ts'
import { appliedChange, refuseChange } from '../core/plan-change.ts'
import { writeProjectSheet } from '../core/project-sheet.ts'
import { changesWhere, hasChange, insertChange } from '../store/change-queries.ts'
import { holdSheet } from '../store/edit-queries.ts'
import { findSheet } from '../store/sheet-queries.ts'
import { changedSheet } from './changed-sheets.ts'
import { keepEdited } from './keep-edited.ts'
import { roleUsed } from './role-used.ts'
import { sheetEntry } from './sheet-entry.ts'

export const recordChangeHandler = handleCommandOn(recordChange, changedSheet, async (context, input) => {
  const { trx, districtId, actor, now } = context
  const { changeId, projectId, before: _before, after: _after, ...rest } = input
  if (await hasChange(trx, districtId, changeId)) return refuse({ kind: 'change-id-taken', changeId })
  await holdSheet(trx, districtId, projectId)
  const found = await findSheet(trx, districtId, projectId)
  if (found === null) return refuse({ kind: 'project-not-found' })
  const applied = appliedChange(found, input)
  if (!applied.ok) return applied
  const { edited, before, after } = applied.value
  const texts = { before, after, amountBefore: input.amountBefore, amountAfter: input.amountAfter }
  const refused = refuseChange(await changesWhere(trx, districtId, { projectId }), texts)
  if (refused !== null) return refuse(refused)
  const sheet = writeProjectSheet([], edited.sheet)
  if (!sheet.ok) return sheet
  const role = roleUsed(recordChange.permission, actor)
  const version = await keepEdited(context, edited, { version: found.version, role, department: null })
  const { planId, itemId } = sheet.value
  const change = { id: changeId, planId, projectId, kind: 'change', money: null, role, recordedAt: now } as const
  await insertChange(trx, districtId, { ...rest, ...texts, ...change })
  return ok({
    reply: { changeId, version },
    about: [
      { kind: 'plan-change', id: changeId },
      { kind: 'project', id: projectId },
      { kind: 'plan', id: planId },
      { kind: 'item', id: itemId },
    ],
    index: [sheetEntry(sheet.value)],
  })
})
