import { answered } from '#kernel/answered.ts'
import type { CommandContext, Row } from '#kernel/handler.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { listBodies, listDepartments } from '#rooms/organization/contract.ts'
import { findBody } from '#rooms/organization/core/body.ts'
import { departmentsNamed } from '#rooms/organization/core/departments-named.ts'
import type { ProjectSheet } from '../core/project-sheet.ts'
import type { CommentId } from '../core/sheet-comment.ts'
import { findComment } from '../store/comment-queries.ts'
import { findSheet } from '../store/sheet-queries.ts'

/** The row of a project's sheet. */
export const changedSheet = async (_: CommandContext, { projectId }: { readonly projectId: ProjectId }) => [
  [{ kind: 'project', id: projectId }],
]

/** A copied sheet names whom the one before it names. */
export const copiedSheet = (context: CommandContext, input: { readonly fromProjectId: ProjectId }) =>
  changedSheet(context, { projectId: input.fromProjectId })

/** The row of the sheet on which a comment stands; none when there is no such comment, which the command itself says. */
export async function commentedSheet(
  { trx, districtId }: CommandContext,
  { commentId }: { readonly commentId: CommentId },
): Promise<readonly Row[]> {
  const comment = await findComment(trx, districtId, commentId)
  return comment === null ? [] : [[{ kind: 'project', id: comment.projectId }]]
}

/** A sheet that stands belongs to those whom it names now, not to whom the new one names; a new one to whom it names. */
export async function writtenSheet(
  { trx, districtId, ask }: CommandContext,
  { sheet }: { readonly sheet: ProjectSheet },
): Promise<readonly Row[]> {
  if ((await findSheet(trx, districtId, sheet.id)) !== null) return [[{ kind: 'project', id: sheet.id }]]
  const { departments } = answered(await ask(listDepartments, {}))
  const bodies = answered(await ask(listBodies, {})).bodies.map(({ body }) => body)
  const named = departmentsNamed(
    departments,
    sheet.departments.map(({ name }) => name),
  )
  const subcommittees = sheet.subcommittees.flatMap((name) => {
    const found = findBody(bodies, name)
    return found === null ? [] : [{ kind: 'body', id: found.id }]
  })
  return [[...named, ...subcommittees]]
}
