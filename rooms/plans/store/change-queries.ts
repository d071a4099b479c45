import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { PlanId } from '../core/plan.ts'
import type { ChangeId, PlanChange } from '../core/plan-change.ts'
import type { PlansTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PlansTables>()

export async function insertChange(trx: Trx, districtId: DistrictId, change: PlanChange): Promise<void> {
  await tables(trx)
    .insertInto('plan_change')
    .values({
      district_id: districtId,
      change_id: change.id,
      plan_id: change.planId,
      project_id: change.projectId,
      kind: change.kind,
      field: change.field,
      text_before: change.before,
      text_after: change.after,
      amount_before: change.amountBefore,
      amount_after: change.amountAfter,
      reason: change.reason,
      basis: change.basis,
      agreed_by: change.agreedBy,
      agreed_name: change.agreedName,
      agreed_on: change.agreedOn,
      money: change.money,
      role: change.role,
      recorded_at: change.recordedAt,
    })
    .execute()
}

export async function hasChange(trx: Trx, districtId: DistrictId, changeId: ChangeId): Promise<boolean> {
  const row = await tables(trx)
    .selectFrom('plan_change')
    .select('change_id')
    .where('district_id', '=', districtId)
    .where('change_id', '=', changeId)
    .executeTakeFirst()
  return row !== undefined
}

/** Which changes to list: of a plan, of a project, or all. */
export interface ChangeFilter {
  readonly planId?: PlanId | undefined
  readonly projectId?: ProjectId | undefined
}

/** The changes with the titles of their projects, in the order they were agreed. */
export async function changesWhere(
  trx: Trx,
  districtId: DistrictId,
  { planId, projectId }: ChangeFilter,
): Promise<(PlanChange & { readonly title: string })[]> {
  const rows = await tables(trx)
    .selectFrom('plan_change')
    .innerJoin('project', (join) =>
      join
        .onRef('project.district_id', '=', 'plan_change.district_id')
        .onRef('project.project_id', '=', 'plan_change.project_id'),
    )
    .selectAll('plan_change')
    .select('project.title')
    .where('plan_change.district_id', '=', districtId)
    .$if(planId !== undefined, (rows) => rows.where('plan_change.plan_id', '=', planId as PlanId))
    .$if(projectId !== undefined, (rows) => rows.where('plan_change.project_id', '=', projectId as ProjectId))
    .orderBy('plan_change.agreed_on')
    .orderBy('plan_change.recorded_at')
    .orderBy('plan_change.change_id')
    .execute()
  return rows.map((row) => ({ ...readChange(row), title: row.title }))
}

const readChange = (row: Selectable<PlansTables['plan_change']>): PlanChange => ({
  id: row.change_id,
  planId: row.plan_id,
  projectId: row.project_id,
  kind: row.kind,
  field: row.field,
  before: row.text_before,
  after: row.text_after,
  amountBefore: row.amount_before,
  amountAfter: row.amount_after,
  reason: row.reason,
  basis: row.basis,
  agreedBy: row.agreed_by,
  agreedName: row.agreed_name,
  agreedOn: row.agreed_on,
  money: row.money,
  role: row.role,
  recordedAt: row.recorded_at,
})
