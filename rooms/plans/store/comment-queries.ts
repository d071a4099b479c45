import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { PlanId } from '../core/plan.ts'
import type { CommentId, SheetComment } from '../core/sheet-comment.ts'
import type { PlansTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PlansTables>()

/** Inserts a comment; says whether its id was free. */
export async function insertComment(trx: Trx, districtId: DistrictId, comment: SheetComment): Promise<boolean> {
  const inserted = await tables(trx)
    .insertInto('sheet_comment')
    .values({
      district_id: districtId,
      comment_id: comment.id,
      project_id: comment.projectId,
      field: comment.field,
      body: comment.text,
      role: comment.role,
      department: comment.department,
      written_at: comment.writtenAt,
      resolved_at: null,
      resolved_role: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export async function findComment(
  trx: Trx,
  districtId: DistrictId,
  commentId: CommentId,
): Promise<SheetComment | null> {
  const row = await tables(trx)
    .selectFrom('sheet_comment')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('comment_id', '=', commentId)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : readComment(row)
}

export async function putResolved(trx: Trx, districtId: DistrictId, comment: SheetComment): Promise<void> {
  await tables(trx)
    .updateTable('sheet_comment')
    .set({ resolved_at: comment.resolved?.at ?? null, resolved_role: comment.resolved?.role ?? null })
    .where('district_id', '=', districtId)
    .where('comment_id', '=', comment.id)
    .execute()
}

/** Which comments to list: of a project, of a plan, or all; the open ones only, if asked. */
export interface CommentFilter {
  readonly projectId?: ProjectId | undefined
  readonly planId?: PlanId | undefined
  readonly open: boolean
}

/** The comments with the titles of their projects, the latest first. */
export async function commentsWhere(
  trx: Trx,
  districtId: DistrictId,
  { projectId, planId, open }: CommentFilter,
): Promise<(SheetComment & { readonly title: string })[]> {
  const rows = await tables(trx)
    .selectFrom('sheet_comment')
    .innerJoin('project', (join) =>
      join
        .onRef('project.district_id', '=', 'sheet_comment.district_id')
        .onRef('project.project_id', '=', 'sheet_comment.project_id'),
    )
    .selectAll('sheet_comment')
    .select('project.title')
    .where('sheet_comment.district_id', '=', districtId)
    .$if(projectId !== undefined, (rows) => rows.where('sheet_comment.project_id', '=', projectId as ProjectId))
    .$if(planId !== undefined, (rows) => rows.where('project.plan_id', '=', planId as PlanId))
    .$if(open, (rows) => rows.where('sheet_comment.resolved_at', 'is', null))
    .orderBy('sheet_comment.written_at', 'desc')
    .orderBy('sheet_comment.comment_id')
    .limit(1000)
    .execute()
  return rows.map((row) => ({ ...readComment(row), title: row.title }))
}

const readComment = (row: Selectable<PlansTables['sheet_comment']>): SheetComment => ({
  id: row.comment_id,
  projectId: row.project_id,
  field: row.field,
  text: row.body,
  role: row.role,
  department: row.department,
  writtenAt: row.written_at,
  resolved:
    row.resolved_at === null || row.resolved_role === null ? null : { at: row.resolved_at, role: row.resolved_role },
})
