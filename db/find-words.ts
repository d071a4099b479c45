import { sql } from 'kysely'
import { type Db, inTransaction, type Trx } from './connect.ts'

/** How many rows of a column hold a word. */
export interface WordsFound {
  readonly table: string
  readonly column: string
  readonly rows: number
}

/**
 * Searches every column of every table that can hold words for any of the words, in small and large letters alike. A
 * program's own schemas are searched too, whoever made them; only those of the server itself are not.
 */
export const findWords = (db: Db, words: readonly string[]): Promise<readonly WordsFound[]> =>
  inTransaction(
    db,
    async (trx) => {
      const found: WordsFound[] = []
      for (const [table, columns] of await wordColumns(trx))
        found.push(...(await findInTable(trx, table, columns, words)))
      return found
    },
    { readOnly: true, isolation: 'repeatable read' },
  )

interface WordColumn {
  readonly column: string
  readonly bytes: boolean
}

const holdsNoWords = '^(integer|bigint|smallint|boolean|date|timestamp|time|numeric|real|double|oid|interval)'

/** Every column that can hold words, by its table. */
async function wordColumns(trx: Trx): Promise<ReadonlyMap<string, readonly WordColumn[]>> {
  const { rows } = await sql<{ table: string; column: string; bytes: boolean }>`
    select case nspname when 'public' then relname else nspname || '.' || relname end as "table",
           attname as column, atttypid = 'bytea'::regtype as bytes
    from pg_attribute
    join pg_class on pg_class.oid = attrelid and relkind in ('r', 'm')
    join pg_namespace on pg_namespace.oid = relnamespace
    where attnum > 0 and not attisdropped
      and nspname <> 'information_schema' and nspname !~ '^pg_'
      and format_type(atttypid, null) !~ ${holdsNoWords}
    order by 1, attnum`.execute(trx)
  return Map.groupBy(rows, ({ table }) => table)
}

async function findInTable(
  trx: Trx,
  table: string,
  columns: readonly WordColumn[],
  words: readonly string[],
): Promise<readonly WordsFound[]> {
  const holds = ({ column, bytes }: WordColumn, word: string) =>
    bytes
      ? sql`position(convert_to(${word}, 'UTF8') in ${sql.ref(column)}) > 0`
      : sql`strpos(lower(${sql.ref(column)}::text), lower(${word})) > 0`
  const counts = columns.map((one) => {
    const any = sql.join(
      words.map((word) => holds(one, word)),
      sql` or `,
    )
    return sql`count(*) filter (where ${any})::integer`
  })
  const { rows } = await sql<{ counts: readonly number[] }>`
    select array[${sql.join(counts)}] as counts from ${sql.table(table)}`.execute(trx)
  return columns
    .map(({ column }, at) => ({ table, column, rows: rows[0]?.counts[at] ?? 0 }))
    .filter(({ rows: holding }) => holding > 0)
}
