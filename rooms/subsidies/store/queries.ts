import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { Subsidy, SubsidyId } from '../core/subsidy.ts'
import type { SubsidiesTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<SubsidiesTables>()

export async function insertSubsidy(trx: Trx, districtId: DistrictId, subsidy: Subsidy): Promise<void> {
  await tables(trx)
    .insertInto('subsidy')
    .values({
      district_id: districtId,
      subsidy_id: subsidy.id,
      granter: subsidy.granter,
      name: subsidy.name,
      amount: subsidy.amount,
      fiscal_year: subsidy.fiscalYear,
      source: subsidy.source,
      document: subsidy.document,
    })
    .execute()
  await tables(trx)
    .insertInto('subsidy_project')
    .values(
      subsidy.projectIds.map((projectId, index) => ({
        district_id: districtId,
        subsidy_id: subsidy.id,
        project_id: projectId,
        project_no: index + 1,
      })),
    )
    .execute()
}

export async function subsidyExists(trx: Trx, districtId: DistrictId, subsidyId: SubsidyId): Promise<boolean> {
  const row = await tables(trx)
    .selectFrom('subsidy')
    .select('subsidy_id')
    .where('district_id', '=', districtId)
    .where('subsidy_id', '=', subsidyId)
    .executeTakeFirst()
  return row !== undefined
}

/** Holds a subsidy until the end of the transaction, so that two entries at once take their places one after the other. */
export async function holdSubsidy(trx: Trx, districtId: DistrictId, subsidyId: SubsidyId): Promise<void> {
  await tables(trx)
    .selectFrom('subsidy')
    .select('subsidy_id')
    .where('district_id', '=', districtId)
    .where('subsidy_id', '=', subsidyId)
    .forUpdate()
    .execute()
}

export async function findSubsidy(trx: Trx, districtId: DistrictId, subsidyId: SubsidyId): Promise<Subsidy | null> {
  const rows = await tables(trx)
    .selectFrom('subsidy')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('subsidy_id', '=', subsidyId)
    .execute()
  const [subsidy] = await withProjects(trx, districtId, rows)
  return subsidy ?? null
}

export async function subsidiesOfYear(trx: Trx, districtId: DistrictId, fiscalYear: number): Promise<Subsidy[]> {
  const rows = await tables(trx)
    .selectFrom('subsidy')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .orderBy('amount', 'desc')
    .orderBy('subsidy_id')
    .execute()
  return withProjects(trx, districtId, rows)
}

/** Every subsidy, the latest year first. */
export async function allSubsidies(trx: Trx, districtId: DistrictId): Promise<Subsidy[]> {
  const rows = await tables(trx)
    .selectFrom('subsidy')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('fiscal_year', 'desc')
    .orderBy('amount', 'desc')
    .orderBy('subsidy_id')
    .execute()
  return withProjects(trx, districtId, rows)
}

/** The subsidies that pay for any of some projects, whatever their year. */
export async function subsidiesOfProjects(
  trx: Trx,
  districtId: DistrictId,
  projectIds: readonly ProjectId[],
): Promise<Subsidy[]> {
  if (projectIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('subsidy')
    .selectAll()
    .where('district_id', '=', districtId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('subsidy_project')
          .select('project_id')
          .whereRef('subsidy_project.district_id', '=', 'subsidy.district_id')
          .whereRef('subsidy_project.subsidy_id', '=', 'subsidy.subsidy_id')
          .where('project_id', 'in', projectIds),
      ),
    )
    .orderBy('fiscal_year', 'desc')
    .orderBy('amount', 'desc')
    .orderBy('subsidy_id')
    .execute()
  return withProjects(trx, districtId, rows)
}

async function withProjects(
  trx: Trx,
  districtId: DistrictId,
  rows: readonly Selectable<SubsidiesTables['subsidy']>[],
): Promise<Subsidy[]> {
  if (rows.length === 0) return []
  const projects = await tables(trx)
    .selectFrom('subsidy_project')
    .selectAll()
    .where('district_id', '=', districtId)
    .where(
      'subsidy_id',
      'in',
      rows.map((row) => row.subsidy_id),
    )
    .orderBy('subsidy_id')
    .orderBy('project_no')
    .execute()
  const bySubsidy = Map.groupBy(projects, (row) => row.subsidy_id)
  return rows.map((row) => ({
    id: row.subsidy_id,
    granter: row.granter,
    name: row.name,
    amount: row.amount,
    fiscalYear: row.fiscal_year,
    source: row.source,
    projectIds: (bySubsidy.get(row.subsidy_id) ?? []).map((project) => project.project_id),
    document: row.document,
  }))
}
