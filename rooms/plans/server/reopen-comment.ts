import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { reopenComment } from '../contract.ts'
import * as decide from '../core/sheet-comment.ts'
import { findComment, putResolved } from '../store/comment-queries.ts'
import { commentedSheet } from './changed-sheets.ts'

export const reopenCommentHandler = handleCommandOn(
  reopenComment,
  commentedSheet,
  async ({ trx, districtId }, { commentId }) => {
    const found = await findComment(trx, districtId, commentId)
    if (found === null) return refuse({ kind: 'comment-not-found' })
    const comment = decide.resolveComment(found, null)
    if (!comment.ok) return comment
    await putResolved(trx, districtId, comment.value)
    return ok({
      reply: { commentId },
      about: [
        { kind: 'comment', id: commentId },
        { kind: 'project', id: found.projectId },
      ],
    })
  },
)
