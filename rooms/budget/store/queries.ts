import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Account } from '../core/account.ts'
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
