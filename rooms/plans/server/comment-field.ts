import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { commentField } from '../contract.ts'
import { speaksFor } from '../core/edit-sheet.ts'
import { insertComment } from '../store/comment-queries.ts'
import { findSheet } from '../store/sheet-queries.ts'
import { changedSheet } from './changed-sheets.ts'
import { roleUsed } from './role-used.ts'

export const commentFieldHandler = handleCommandOn(commentField, changedSheet, async (context, input) => {
  const { trx, districtId, actor, now } = context
  const { commentId, projectId, field, text, department } = input
  const found = await findSheet(trx, districtId, projectId)
  if (found === null) return refuse({ kind: 'project-not-found' })
  const speaker = speaksFor(found.sheet, department)
  if (!speaker.ok) return speaker
  const role = roleUsed(commentField.permission, actor)
  const comment = { id: commentId, projectId, field, text, role, department, writtenAt: now, resolved: null }
  if (!(await insertComment(trx, districtId, comment))) return refuse({ kind: 'comment-id-taken', commentId })
  return ok({
    reply: { commentId },
    about: [
      { kind: 'comment', id: commentId },
      { kind: 'project', id: projectId },
    ],
  })
})
