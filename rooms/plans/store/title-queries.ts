import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { PlanId } from '../core/plan.ts'
import type { PlansTables } from './tables.ts'

/** A project by its name alone: enough for a list, without the rest of its sheet. */
export interface TitledProject {
  readonly projectId: ProjectId
  readonly no: number
  readonly title: string
  readonly category: string
}

/** The projects of a plan by their numbers, without their sheets. */
export async function titlesOfPlan(trx: Trx, districtId: DistrictId, planId: PlanId): Promise<TitledProject[]> {
  const rows = await trx
    .withTables<PlansTables>()
    .selectFrom('project')
    .select(['project_id', 'project_no', 'title', 'category'])
    .where('district_id', '=', districtId)
    .where('plan_id', '=', planId)
    .orderBy('project_no')
    .execute()
  return rows.map((row) => ({
    projectId: row.project_id,
    no: row.project_no,
    title: row.title,
    category: row.category,
  }))
}
