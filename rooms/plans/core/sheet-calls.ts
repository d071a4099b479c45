import { z } from 'zod'
import { roles } from '#kit/actor.ts'
import { Instant } from '#kit/korean-date.ts'
import { ChosenColumns } from '#rooms/documents/core/import/remembered-columns.ts'
import { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { CopyRefusal } from './copy-project.ts'
import { EditSheetRefusal, FieldChange, ShownValue } from './edit-sheet.ts'
import * as may from './permissions.ts'
import { PlanId } from './plan.ts'
import { OrderRefusal } from './plan-section.ts'
import { WriteSheetRefusal } from './project-sheet.ts'
import { CommentId, ResolveRefusal } from './sheet-comment.ts'
import { SheetFieldName } from './sheet-field.ts'

// What writing, copying and commenting on a sheet takes, gives and refuses; the contract names them.

/** What is asked of one project by its id. */
export const oneProject = {
  input: z.object({ projectId: ProjectId }),
  refusal: z.object({ kind: z.literal('project-not-found') }),
}

/** What is done with one comment, by its id. */
export const oneComment = {
  permission: may.mayComment,
  input: z.strictObject({ commentId: CommentId }),
  reply: z.object({ commentId: CommentId }),
  refusal: z.union([z.object({ kind: z.literal('comment-not-found') }), ResolveRefusal]),
}

/** A field that changed, as a form shows it, and who changed it last: told to those who write only. */
const stateField = z.object({
  field: SheetFieldName,
  value: ShownValue,
  version: z.int(),
  role: z.enum(roles).nullable(),
  department: z.string().nullable(),
  editedAt: Instant.nullable(),
})

export const WriteProjectSheetRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
  z.object({ kind: z.literal('project-in-other-plan'), planId: PlanId }),
  z.object({ kind: z.literal('sheet-changed-meanwhile'), basedOn: z.int(), version: z.int() }),
  z.object({ kind: z.literal('project-surrendered') }),
  ...WriteSheetRefusal.options,
])

/** Field by field: what stood there when the writing began, and what shall stand there. `department` is one of the sheet. */
export const EditSheetInput = z.strictObject({
  projectId: ProjectId,
  department: z.string().trim().min(1).max(200).nullable().default(null),
  changes: z.array(FieldChange).min(1).max(50),
  /** Of a table that was read from a file: its columns, to be remembered. */
  columns: ChosenColumns.exactOptional(),
})

export const EditSheetRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('project-not-found') }),
  ...EditSheetRefusal.options,
  ...WriteSheetRefusal.options,
])

export const SeeSheetStateReply = z.object({
  version: z.int(),
  fields: z.array(stateField),
  missing: z.array(SheetFieldName),
  surrendered: z.boolean(),
})

/** Who wrote within the last minutes, by role and department. */
export const SeeWritersReply = z.object({
  writing: z.array(
    z.object({ role: z.enum(roles), department: z.string().nullable(), field: SheetFieldName, at: Instant }),
  ),
})

/** `results` and `improvements` of last year go into the new sheet, which takes the place of no other. */
export const CopyProjectInput = z.strictObject({
  fromProjectId: ProjectId,
  projectId: ProjectId,
  planId: PlanId,
  itemId: ItemId,
  no: z.int().min(1).max(10_000),
  results: z.string().trim().max(20_000).nullable().default(null),
  improvements: z.string().trim().max(20_000).nullable().default(null),
})

export const CopyProjectRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('project-id-taken'), projectId: ProjectId }),
  z.object({ kind: z.literal('project-not-found') }),
  z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
  CopyRefusal,
  ...WriteSheetRefusal.options,
])

export const ReorderProjectsRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan-not-found'), planId: PlanId }),
  OrderRefusal,
])

export const CommentFieldInput = z.strictObject({
  commentId: CommentId,
  projectId: ProjectId,
  field: SheetFieldName,
  text: z.string().trim().min(1).max(4000),
  department: z.string().trim().min(1).max(200).nullable().default(null),
})

export const CommentFieldRefused = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('comment-id-taken'), commentId: CommentId }),
  z.object({ kind: z.literal('project-not-found') }),
  z.object({ kind: z.literal('department-not-in-sheet'), department: z.string() }),
])
