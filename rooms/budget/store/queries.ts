import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { Account } from '../core/account.ts'
import type { Subsidy, SubsidyId } from '../core/subsidy.ts'
import type { BudgetTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<BudgetTables>()

/** Opens a fiscal year, if it is not open, and holds it: until the end nobody else changes or relies on its table. */
export async function holdYear(trx: Trx, districtId: DistrictId, fiscalYear: number): Promise<void> {
  await tables(trx)
    .insertInto('budget_year')
    .values({ district_id: districtId, fiscal_year: fiscalYear })
    .onConflict((same) => same.columns(['district_id', 'fiscal_year']).doNothing())
    .execute()
  await tables(trx)
    .selectFrom('budget_year')
    .select('fiscal_year')
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .forUpdate()
    .execute()
}

/** Relies on the tables of some years: until the end nobody changes them; others may rely on them at the same time. */
export async function relyOnYears(trx: Trx, districtId: DistrictId, fiscalYears: readonly number[]): Promise<void> {
  if (fiscalYears.length === 0) return
  await tables(trx)
    .selectFrom('budget_year')
    .select('fiscal_year')
    .where('district_id', '=', districtId)
    .where('fiscal_year', 'in', fiscalYears)
    .orderBy('fiscal_year')
    .forShare()
    .execute()
}

export async function accountsOfYears(
  trx: Trx,
  districtId: DistrictId,
  fiscalYears: readonly number[],
): Promise<Account[]> {
  if (fiscalYears.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('budget_account')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('fiscal_year', 'in', fiscalYears)
    .orderBy('fiscal_year')
    .orderBy('account_no')
    .execute()
  return rows.map(readAccount)
}

/** Puts a table in the place of a year's old one. */
export async function replaceAccounts(
  trx: Trx,
  districtId: DistrictId,
  fiscalYear: number,
  accounts: readonly Account[],
): Promise<void> {
  await tables(trx)
    .deleteFrom('budget_account')
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .execute()
  await tables(trx)
    .insertInto('budget_account')
    .values(
      accounts.map((account, index) => ({
        district_id: districtId,
        fiscal_year: fiscalYear,
        account_no: index + 1,
        compilation_item: account.compilationItem,
        name: account.name,
        code: account.code,
        nature: account.nature,
        aliases: jsonb(account.aliases),
      })),
    )
    .execute()
}

const readAccount = (row: Selectable<BudgetTables['budget_account']>): Account => ({
  fiscalYear: row.fiscal_year,
  compilationItem: row.compilation_item,
  name: row.name,
  code: row.code,
  nature: row.nature,
  aliases: row.aliases,
})

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

/** The subsidies that pay for a project, whatever their year. */
export async function subsidiesOfProject(trx: Trx, districtId: DistrictId, projectId: ProjectId): Promise<Subsidy[]> {
  const rows = await tables(trx)
    .selectFrom('subsidy')
    .innerJoin('subsidy_project', (join) =>
      join
        .onRef('subsidy_project.district_id', '=', 'subsidy.district_id')
        .onRef('subsidy_project.subsidy_id', '=', 'subsidy.subsidy_id'),
    )
    .selectAll('subsidy')
    .where('subsidy.district_id', '=', districtId)
    .where('subsidy_project.project_id', '=', projectId)
    .orderBy('subsidy.amount', 'desc')
    .orderBy('subsidy.subsidy_id')
    .execute()
  return withProjects(trx, districtId, rows)
}

async function withProjects(
  trx: Trx,
  districtId: DistrictId,
  rows: readonly Selectable<BudgetTables['subsidy']>[],
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
    .orderBy('project_no')
    .execute()
  const projectsOf = Map.groupBy(projects, (project) => project.subsidy_id)
  return rows.map((row) => ({
    id: row.subsidy_id,
    granter: row.granter,
    name: row.name,
    amount: row.amount,
    fiscalYear: row.fiscal_year,
    source: row.source,
    document: row.document,
    projectIds: (projectsOf.get(row.subsidy_id) ?? []).map((project) => project.project_id),
  }))
}
