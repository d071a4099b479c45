import { sql } from 'kysely'
import { type Db, inTransaction } from './connect.ts'

/** A column of sealed values, in a table whose key is the district and one column more. */
export interface SealedColumn {
  readonly table: string
  readonly column: string
  readonly key: string
}

/** One value of it, as it stands. */
export interface SealedCell {
  readonly district: string
  readonly key: string
  readonly value: string
}

const atOnce = 1000

/** All values of a column, in the order of the key; few of them are in memory at once. */
export async function* sealedCells(db: Db, { table, column, key }: SealedColumn): AsyncGenerator<SealedCell> {
  let last: Pick<SealedCell, 'district' | 'key'> = { district: '', key: '' }
  for (;;) {
    const { district, key: after } = last
    const { rows } = await inTransaction(
      db,
      (trx) =>
        sql<SealedCell>`
          select district_id as district, ${sql.ref(key)} as key, ${sql.ref(column)} as value from ${sql.table(table)}
          where ${sql.ref(column)} is not null and (district_id, ${sql.ref(key)}) > (${district}, ${after})
          order by district_id, ${sql.ref(key)} limit ${atOnce}`.execute(trx),
      { readOnly: true },
    )
    yield* rows
    const end = rows.at(-1)
    if (end === undefined || rows.length < atOnce) return
    last = end
  }
}
