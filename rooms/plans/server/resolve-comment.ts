import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { resolveComment } from '../contract.ts'
import * as decide from '../core/sheet-comment.ts'
import { findComment, putResolved } from '../store/comment-queries.ts'
import { commentedSheet } from './changed-sheets.ts'
import { roleUsed } from './role-used.ts'

export const resolveCommentHandler = handleCommandOn(resolveComment, commentedSheet, async (context, { commentId }) => {
  const { trx, districtId, actor, now } = context
  const found = await findComment(trx, districtId, commentId)
  if (found === null) return refuse({ kind: 'comment-not-found' })
  const resolved = { at: now, role: roleUsed(resolveComment.permission, actor) }
  const comment = decide.resolveComment(found, resolved)
  if (!comment.ok) return comment
  await putResolved(trx, districtId, comment.value)
  return ok({
    reply: { commentId },
    about: [
      { kind: 'comment', id: commentId },
      { kind: 'project', id: found.projectId },
    ],
  })
})
