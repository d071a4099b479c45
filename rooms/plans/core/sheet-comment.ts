import { z } from 'zod'
import { roles } from '#kit/actor.ts'
import { idOf } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { SheetFieldName } from './sheet-field.ts'

export const CommentId = idOf('CommentId')
export type CommentId = z.infer<typeof CommentId>

/** A comment on a field of a sheet, by role and department; a resolved one says when and in which role. */
export const SheetComment = z
  .object({
    id: CommentId,
    projectId: ProjectId,
    field: SheetFieldName,
    text: z.string().trim().min(1).max(4000),
    role: z.enum(roles),
    department: z.string().min(1).nullable(),
    writtenAt: Instant,
    resolved: z.object({ at: Instant, role: z.enum(roles) }).nullable(),
  })
  .readonly()
export type SheetComment = z.infer<typeof SheetComment>

export const ResolveRefusal = z.object({ kind: z.enum(['comment-resolved-already', 'comment-open-already']) })
export type ResolveRefusal = z.infer<typeof ResolveRefusal>

/** Decides whether a comment can be resolved, or opened again. Refuses what is so already. */
export function resolveComment(
  comment: SheetComment,
  resolved: SheetComment['resolved'],
): Result<SheetComment, ResolveRefusal> {
  const open = comment.resolved === null
  if (resolved !== null && !open) return refuse({ kind: 'comment-resolved-already' })
  if (resolved === null && open) return refuse({ kind: 'comment-open-already' })
  return ok({ ...comment, resolved })
}
