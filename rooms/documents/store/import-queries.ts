import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { ChosenColumns, ColumnsByField } from '../core/import/remembered-columns.ts'
import type { DocumentsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<DocumentsTables>()

/** Keeps the columns of a kind of file; those chosen later take the place of those chosen before. */
export async function rememberColumns(
  trx: Trx,
  districtId: DistrictId,
  { kind, headingsHash, columns }: ChosenColumns,
  at: Instant,
): Promise<void> {
  const values = { columns: jsonb(columns), remembered_at: at }
  await tables(trx)
    .insertInto('remembered_columns')
    .values({ district_id: districtId, kind, headings_hash: headingsHash, ...values })
    .onConflict((conflict) => conflict.columns(['district_id', 'kind', 'headings_hash']).doUpdateSet(values))
    .execute()
}

export async function recallColumns(
  trx: Trx,
  districtId: DistrictId,
  { kind, headingsHash }: Omit<ChosenColumns, 'columns'>,
): Promise<ColumnsByField | null> {
  const row = await tables(trx)
    .selectFrom('remembered_columns')
    .select('columns')
    .where('district_id', '=', districtId)
    .where('kind', '=', kind)
    .where('headings_hash', '=', headingsHash)
    .executeTakeFirst()
  return row === undefined ? null : row.columns
}
