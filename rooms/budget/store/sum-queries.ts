import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Won } from '#kit/won.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { FundSource } from '../core/fund-source.ts'
import type { LineRounding } from '../core/line-rounding.ts'
import type { LineSums } from '../core/line-sum.ts'
import type { BudgetTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<BudgetTables>()

/** What a line counts in the book, as `adjustLine` of core decides it for one line. */
const counted = (rounding: LineRounding) => {
  if (rounding === 'half-up') return sql<Won>`sum((stated + 500) / 1000 * 1000)::bigint`
  if (rounding === 'truncate') return sql<Won>`sum(stated / 1000 * 1000)::bigint`
  return sql<Won>`sum(stated)::bigint`
}

/** The lines of a year, of some projects or of all, added up by account and source, and by project and source, in one go. */
export async function sumsOfYear(
  trx: Trx,
  districtId: DistrictId,
  fiscalYear: number,
  rounding: LineRounding,
  projectIds: readonly ProjectId[] | null,
): Promise<LineSums> {
  const rows = await tables(trx)
    .selectFrom('cost_line')
    .select(({ fn }) => [
      sql<ProjectId | null>`project_id`.as('project_id'),
      sql<string | null>`account_name`.as('account_name'),
      'source',
      counted(rounding).as('stated'),
      sql<Won>`sum(stated)::bigint`.as('exact'),
      fn.countAll<number>().as('lines'),
    ])
    .where('district_id', '=', districtId)
    .where('fiscal_year', '=', fiscalYear)
    .$if(projectIds !== null, (query) => query.where('project_id', '=', sql<ProjectId>`any(${projectIds}::text[])`))
    .groupBy(sql`grouping sets ((account_name, source), (project_id, source))`)
    .orderBy('project_id')
    .orderBy('account_name')
    .orderBy('source')
    .execute()
  return {
    byAccount: rows.flatMap(({ account_name: accountName, source, stated, exact, lines }) =>
      accountName === null ? [] : [{ fiscalYear, accountName, source, stated, exact, lines }],
    ),
    byProject: rows.flatMap(({ project_id: projectId, source, stated, lines }) =>
      projectId === null ? [] : [{ fiscalYear, projectId, source, stated, lines }],
    ),
  }
}

export interface YearSum {
  readonly fiscalYear: number
  readonly source: FundSource
  readonly stated: Won
  readonly lines: number
}

/** Every line of the district, added up by year and source. */
export async function sumsByYear(trx: Trx, districtId: DistrictId, rounding: LineRounding): Promise<YearSum[]> {
  const rows = await tables(trx)
    .selectFrom('cost_line')
    .select(({ fn }) => ['fiscal_year', 'source', counted(rounding).as('stated'), fn.countAll<number>().as('lines')])
    .where('district_id', '=', districtId)
    .groupBy(['fiscal_year', 'source'])
    .orderBy('fiscal_year', 'desc')
    .orderBy('source')
    .execute()
  return rows.map((row) => ({
    fiscalYear: row.fiscal_year,
    source: row.source,
    stated: row.stated,
    lines: row.lines,
  }))
}

/** The years that have a table of accounts, the latest first, with the sizes of what they hold. */
export async function yearSizes(
  trx: Trx,
  districtId: DistrictId,
): Promise<{ fiscalYear: number; accounts: number; programmes: number; lines: number }[]> {
  const rows = await tables(trx)
    .selectFrom('budget_year')
    .select((year) => [
      'fiscal_year',
      year
        .selectFrom('budget_account')
        .select((own) => own.fn.countAll<number>().as('count'))
        .whereRef('budget_account.district_id', '=', 'budget_year.district_id')
        .whereRef('budget_account.fiscal_year', '=', 'budget_year.fiscal_year')
        .as('accounts'),
      year
        .selectFrom('budget_programme')
        .select((own) => own.fn.countAll<number>().as('count'))
        .whereRef('budget_programme.district_id', '=', 'budget_year.district_id')
        .whereRef('budget_programme.fiscal_year', '=', 'budget_year.fiscal_year')
        .as('programmes'),
      year
        .selectFrom('cost_line')
        .select((own) => own.fn.countAll<number>().as('count'))
        .whereRef('cost_line.district_id', '=', 'budget_year.district_id')
        .whereRef('cost_line.fiscal_year', '=', 'budget_year.fiscal_year')
        .as('lines'),
    ])
    .where('district_id', '=', districtId)
    .orderBy('fiscal_year', 'desc')
    .execute()
  return rows.map((row) => ({
    fiscalYear: row.fiscal_year,
    accounts: row.accounts ?? 0,
    programmes: row.programmes ?? 0,
    lines: row.lines ?? 0,
  }))
}
