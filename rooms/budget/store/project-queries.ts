import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { LineRounding } from '../core/line-rounding.ts'
import type { MultiYear } from '../core/multi-year.ts'
import type { ShareRule } from '../core/share-rule.ts'
import type { BudgetTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<BudgetTables>()

/** How the district handles parts of a thousand won; null where it has not set it. */
export async function lineRounding(trx: Trx, districtId: DistrictId): Promise<LineRounding | null> {
  const row = await tables(trx)
    .selectFrom('budget_setting')
    .select('line_rounding')
    .where('district_id', '=', districtId)
    .executeTakeFirst()
  return row?.line_rounding ?? null
}

export async function setLineRounding(trx: Trx, districtId: DistrictId, rounding: LineRounding): Promise<void> {
  await tables(trx)
    .insertInto('budget_setting')
    .values({ district_id: districtId, line_rounding: rounding })
    .onConflict((same) =>
      same.column('district_id').doUpdateSet((row) => ({ line_rounding: row.ref('excluded.line_rounding') })),
    )
    .execute()
}

export interface ShareRuleRow {
  readonly projectId: ProjectId
  readonly fiscalYear: number
  readonly rule: ShareRule
}

/** The share rules of a project, year by year. */
export async function shareRulesOfProject(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
): Promise<ShareRuleRow[]> {
  const rows = await tables(trx)
    .selectFrom('project_share_rule')
    .select(['project_id', 'fiscal_year', 'rule'])
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .orderBy('fiscal_year')
    .execute()
  return rows.map((row) => ({ projectId: row.project_id, fiscalYear: row.fiscal_year, rule: row.rule }))
}

/** Every share rule of the district, for the findings. */
export async function allShareRules(trx: Trx, districtId: DistrictId): Promise<ShareRuleRow[]> {
  const rows = await tables(trx)
    .selectFrom('project_share_rule')
    .select(['project_id', 'fiscal_year', 'rule'])
    .where('district_id', '=', districtId)
    .orderBy('project_id')
    .orderBy('fiscal_year')
    .execute()
  return rows.map((row) => ({ projectId: row.project_id, fiscalYear: row.fiscal_year, rule: row.rule }))
}

/** Sets the share rule of a project in a year, or takes it away. */
export async function setShareRule(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  fiscalYear: number,
  rule: ShareRule | null,
): Promise<void> {
  if (rule === null) {
    await tables(trx)
      .deleteFrom('project_share_rule')
      .where('district_id', '=', districtId)
      .where('project_id', '=', projectId)
      .where('fiscal_year', '=', fiscalYear)
      .execute()
    return
  }
  await tables(trx)
    .insertInto('project_share_rule')
    .values({ district_id: districtId, project_id: projectId, fiscal_year: fiscalYear, rule: jsonb(rule) })
    .onConflict((same) =>
      same
        .columns(['district_id', 'project_id', 'fiscal_year'])
        .doUpdateSet((row) => ({ rule: row.ref('excluded.rule') })),
    )
    .execute()
}

export interface MultiYearRow {
  readonly version: number
  readonly table: MultiYear
}

export async function multiYearOf(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
): Promise<MultiYearRow | null> {
  const row = await tables(trx)
    .selectFrom('project_multi_year')
    .select(['version', 'cells'])
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .executeTakeFirst()
  return row === undefined ? null : { version: row.version, table: row.cells }
}

/** The same, and holds it until the end: whoever writes the next version waits, and sees this one. */
export async function holdMultiYear(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
): Promise<MultiYearRow | null> {
  const row = await tables(trx)
    .selectFrom('project_multi_year')
    .select(['version', 'cells'])
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? null : { version: row.version, table: row.cells }
}

/** Writes a version of the table; the first one is inserted, so that of two first ones one meets the other. */
export async function writeMultiYear(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  { version, table }: MultiYearRow,
): Promise<void> {
  if (version === 1) {
    await tables(trx)
      .insertInto('project_multi_year')
      .values({ district_id: districtId, project_id: projectId, version, cells: jsonb(table) })
      .execute()
    return
  }
  await tables(trx)
    .updateTable('project_multi_year')
    .set({ version, cells: jsonb(table) })
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .execute()
}
