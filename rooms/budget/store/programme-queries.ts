import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { Programme } from '../core/programme.ts'
import type { BudgetTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<BudgetTables>()

/** The programmes of some years, each year in its order. */
export async function programmesOfYears(
  trx: Trx,
  districtId: DistrictId,
  fiscalYears: readonly number[],
): Promise<Programme[]> {
  if (fiscalYears.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('budget_programme')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('fiscal_year', 'in', fiscalYears)
    .orderBy('fiscal_year')
    .orderBy('programme_no')
    .execute()
  return rows.map((row) => ({
    fiscalYear: row.fiscal_year,
    code: row.code,
    level: row.level,
    parentCode: row.parent_code,
    name: row.name,
    aliases: row.aliases,
    department: row.department,
  }))
}

/** Puts a tree in the place of a year's old one; what is placed under it is looked at when the transaction ends. */
export async function replaceProgrammes(
  trx: Trx,
  districtId: DistrictId,
  fiscalYear: number,
  programmes: readonly Programme[],
): Promise<void> {
  await tables(trx)
    .deleteFrom('budget_programme')
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .execute()
  if (programmes.length === 0) return
  await tables(trx)
    .insertInto('budget_programme')
    .values(
      programmes.map((programme, index) => ({
        district_id: districtId,
        fiscal_year: fiscalYear,
        code: programme.code,
        programme_no: index + 1,
        level: programme.level,
        parent_code: programme.parentCode,
        name: programme.name,
        aliases: jsonb(programme.aliases),
        department: programme.department,
      })),
    )
    .execute()
}

export interface PlacementRow {
  readonly projectId: ProjectId
  readonly fiscalYear: number
  readonly code: string
}

/** Where the projects of a year stand. */
export async function placementsOfYear(trx: Trx, districtId: DistrictId, fiscalYear: number): Promise<PlacementRow[]> {
  const rows = await tables(trx)
    .selectFrom('project_placement')
    .select(['project_id', 'fiscal_year', 'code'])
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .orderBy('code')
    .orderBy('project_id')
    .execute()
  return rows.map((row) => ({ projectId: row.project_id, fiscalYear: row.fiscal_year, code: row.code }))
}

/** Where a project stands, year by year. */
export async function placementsOfProject(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
): Promise<PlacementRow[]> {
  const rows = await tables(trx)
    .selectFrom('project_placement')
    .select(['project_id', 'fiscal_year', 'code'])
    .where('district_id', '=', districtId)
    .where('project_id', '=', projectId)
    .orderBy('fiscal_year')
    .execute()
  return rows.map((row) => ({ projectId: row.project_id, fiscalYear: row.fiscal_year, code: row.code }))
}

/** Places a project under a programme of a year, or under none. */
export async function placeProject(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  fiscalYear: number,
  code: string | null,
): Promise<void> {
  if (code === null) {
    await tables(trx)
      .deleteFrom('project_placement')
      .where('district_id', '=', districtId)
      .where('project_id', '=', projectId)
      .where('fiscal_year', '=', fiscalYear)
      .execute()
    return
  }
  await tables(trx)
    .insertInto('project_placement')
    .values({ district_id: districtId, project_id: projectId, fiscal_year: fiscalYear, code })
    .onConflict((same) =>
      same
        .columns(['district_id', 'project_id', 'fiscal_year'])
        .doUpdateSet((row) => ({ code: row.ref('excluded.code') })),
    )
    .execute()
}
