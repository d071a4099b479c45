import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { zeroWon } from '#kit/won.ts'
import { surrenderProject } from '../contract.ts'
import { isSurrendered } from '../core/plan-change.ts'
import { changesWhere, hasChange, insertChange } from '../store/change-queries.ts'
import { holdSheet } from '../store/edit-queries.ts'
import { findSheet } from '../store/sheet-queries.ts'
import { changedSheet } from './changed-sheets.ts'
import { roleUsed } from './role-used.ts'

export const surrenderProjectHandler = handleCommandOn(surrenderProject, changedSheet, async (context, input) => {
  const { trx, districtId, actor, now } = context
  const { changeId, projectId, amount, sure: _, ...rest } = input
  if (await hasChange(trx, districtId, changeId)) return refuse({ kind: 'change-id-taken', changeId })
  await holdSheet(trx, districtId, projectId)
  const found = await findSheet(trx, districtId, projectId)
  if (found === null) return refuse({ kind: 'project-not-found' })
  if (isSurrendered(await changesWhere(trx, districtId, { projectId }))) {
    return refuse({ kind: 'project-surrendered' })
  }
  const { planId, itemId, title } = found.sheet
  const role = roleUsed(surrenderProject.permission, actor)
  await insertChange(trx, districtId, {
    ...rest,
    ...{ id: changeId, planId, projectId, kind: 'surrender', field: null, role, recordedAt: now },
    ...{ before: title, after: '', amountBefore: amount, amountAfter: zeroWon },
  })
  return ok({
    reply: { changeId },
    about: [
      { kind: 'plan-change', id: changeId },
      { kind: 'project', id: projectId },
      { kind: 'plan', id: planId },
      { kind: 'item', id: itemId },
    ],
  })
})
