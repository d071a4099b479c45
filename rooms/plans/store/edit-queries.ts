import type { Trx } from '#db/connect.ts'
import type { Role } from '#kit/actor.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { CopiedFrom } from '../core/copy-project.ts'
import type { PlanId } from '../core/plan.ts'
import type { SheetFieldName } from '../core/sheet-field.ts'
import type { PlansTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PlansTables>()

/** Who changed fields, when, and which version of the sheet that made. */
export interface FieldEdit {
  readonly version: number
  readonly role: Role
  readonly department: string | null
  readonly editedAt: Instant
}

/** Notes who changed some fields last. */
export async function noteEdits(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  fields: readonly SheetFieldName[],
  edit: FieldEdit,
): Promise<void> {
  if (fields.length === 0) return
  const { version, role, department, editedAt } = edit
  await tables(trx)
    .insertInto('sheet_edit')
    .values(
      fields.map((field) => ({
        district_id: districtId,
        project_id: projectId,
        field,
        version,
        role,
        department,
        edited_at: editedAt,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['district_id', 'project_id', 'field']).doUpdateSet((row) => ({
        version: row.ref('excluded.version'),
        role: row.ref('excluded.role'),
        department: row.ref('excluded.department'),
        edited_at: row.ref('excluded.edited_at'),
      })),
    )
    .execute()
}

/** The last edit of each field of a sheet that was edited after its first writing. */
export async function editsOfSheet(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
): Promise<ReadonlyMap<SheetFieldName, FieldEdit>> {
  const rows = await tables(trx)
    .selectFrom('sheet_edit')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .orderBy('edited_at', 'desc')
    .orderBy('field')
    .execute()
  return new Map(
    rows.map(({ field, version, role, department, edited_at }) => [
      field,
      { version, role, department, editedAt: edited_at },
    ]),
  )
}

/** Holds a sheet until the end, so that of two who write it at once the second one sees what the first one wrote. */
export async function holdSheet(trx: Trx, districtId: DistrictId, projectId: ProjectId): Promise<boolean> {
  const row = await tables(trx)
    .selectFrom('project')
    .select('project_id')
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Holds all sheets of a plan until the end, in one order for all who do, so that none is written while the plan is read;
 * the ids of those held.
 */
export async function holdSheetsOfPlan(trx: Trx, districtId: DistrictId, planId: PlanId): Promise<ProjectId[]> {
  const rows = await tables(trx)
    .selectFrom('project')
    .select('project_id')
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .orderBy('project_id')
    .forNoKeyUpdate()
    .execute()
  return rows.map((row) => row.project_id)
}

/** Notes from which project of an earlier year a sheet was copied. */
export async function noteCopiedFrom(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  copiedFrom: ProjectId,
): Promise<void> {
  await tables(trx)
    .updateTable('project')
    .set({ copied_from: copiedFrom })
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .execute()
}

/** The project of an earlier year that a sheet was copied from, and its year; null where it was written anew. */
export async function copiedFrom(trx: Trx, districtId: DistrictId, projectId: ProjectId): Promise<CopiedFrom | null> {
  const row = await tables(trx)
    .selectFrom('project as copy')
    .innerJoin('project as source', (join) =>
      join.onRef('source.district_id', '=', 'copy.district_id').onRef('source.project_id', '=', 'copy.copied_from'),
    )
    .innerJoin('plan', (join) =>
      join.onRef('plan.district_id', '=', 'source.district_id').onRef('plan.plan_id', '=', 'source.plan_id'),
    )
    .select(['source.project_id', 'source.title', 'plan.fiscal_year'])
    .where('copy.district_id', '=', districtId)
    .where('copy.project_id', '=', projectId)
    .executeTakeFirst()
  return row === undefined ? null : { projectId: row.project_id, title: row.title, fiscalYear: row.fiscal_year }
}

/** The projects of a plan by their numbers. */
export async function projectOrder(trx: Trx, districtId: DistrictId, planId: PlanId): Promise<ProjectId[]> {
  const rows = await tables(trx)
    .selectFrom('project')
    .select('project_id')
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .orderBy('project_no')
    .execute()
  return rows.map((row) => row.project_id)
}

/** Moves all numbers of a plan out of the way first, for no two projects may bear one number even for a moment. */
export async function renumberProjects(
  trx: Trx,
  districtId: DistrictId,
  planId: PlanId,
  order: readonly ProjectId[],
): Promise<void> {
  await tables(trx)
    .updateTable('project')
    .set((row) => ({ project_no: row('project_no', '+', 1_000_000) }))
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .execute()
  for (const [at, projectId] of order.entries()) {
    await tables(trx)
      .updateTable('project')
      .set({ project_no: at + 1 })
      .where('district_id', '=', districtId)
      .where('project_id', '=', projectId)
      .execute()
  }
}
