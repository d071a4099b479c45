import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import type { Points } from '../core/visit.ts'
import type { WorksRule } from '../core/works-rule.ts'
import type { InspectionTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<InspectionTables>()

interface Template {
  readonly id: string
  readonly name: string
  readonly points: Points
}

export async function putTemplate(trx: Trx, districtId: DistrictId, { id, name, points }: Template): Promise<void> {
  const told = { name, points: jsonb(points) }
  await tables(trx)
    .insertInto('inspection_template')
    .values({ district_id: districtId, template_id: id, ...told })
    .onConflict((there) => there.columns(['district_id', 'template_id']).doUpdateSet(told))
    .execute()
}

export async function allTemplates(trx: Trx, districtId: DistrictId): Promise<Template[]> {
  return await tables(trx)
    .selectFrom('inspection_template')
    .select(['template_id as id', 'name', 'points'])
    .where('district_id', '=', districtId)
    .orderBy('name')
    .orderBy('template_id')
    .execute()
}

export async function putWorksRule(trx: Trx, districtId: DistrictId, rule: WorksRule): Promise<void> {
  const told = { least_won: rule.leastWon, works: jsonb(rule.works) }
  await tables(trx)
    .insertInto('inspection_rule')
    .values({ district_id: districtId, ...told })
    .onConflict((there) => there.column('district_id').doUpdateSet(told))
    .execute()
}

/** The district's own rule on works; null where it has set none. */
export async function worksRuleOf(trx: Trx, districtId: DistrictId): Promise<WorksRule | null> {
  const row = await tables(trx)
    .selectFrom('inspection_rule')
    .selectAll()
    .where('district_id', '=', districtId)
    .executeTakeFirst()
  return row === undefined ? null : { leastWon: PlannedWon.parse(row.least_won), works: row.works }
}
