import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { BoxTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<BoxTables>()

/** The last ballot taken of a key, waiting or in the log. */
export interface KnownBallot {
  readonly key: string
  readonly n: number
  readonly line: string
  readonly leafHash: Uint8Array
  readonly byThen: number
}

/** The last ballot of each of these keys that has one. */
export async function lastBallotsOf(trx: Trx, eh: string, keys: readonly string[]): Promise<readonly KnownBallot[]> {
  const { rows } = await sql<KnownBallot>`
    select distinct on (key) key, n, line, leaf_hash as "leafHash", by_then as "byThen"
    from (
      select key, n, line, leaf_hash, by_then from pending where eh = ${eh} and key = any(${keys})
      union all
      select key, n, line, leaf_hash, by_then from entry where eh = ${eh} and key = any(${keys})
    ) as taken
    order by key, n desc`.execute(trx)
  return rows
}

export async function revokedAmong(trx: Trx, eh: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tables(trx)
    .selectFrom('revoked')
    .select('key')
    .where('eh', '=', eh)
    .where(sql<boolean>`key = any(${keys})`)
    .execute()
  return new Set(rows.map(({ key }) => key))
}

/** Keeps ballots that are promised from now on, in one statement. */
export async function insertPending(trx: Trx, eh: string, ballots: readonly KnownBallot[]): Promise<void> {
  await sql`
    insert into pending (eh, leaf_hash, key, n, line, by_then)
    select ${eh}, leaf_hash, key, n, line, by_then
    from unnest(
      ${ballots.map(({ leafHash }) => leafHash)}::bytea[], ${ballots.map(({ key }) => key)}::text[],
      ${ballots.map(({ n }) => n)}::integer[], ${ballots.map(({ line }) => line)}::text[],
      ${ballots.map(({ byThen }) => byThen)}::bigint[]
    ) as ballot (leaf_hash, key, n, line, by_then)`.execute(trx)
}

/** How many ballots wait, and the earliest of their deadlines. */
export async function waitingOf(trx: Trx, eh: string): Promise<{ count: number; earliestBy: number | null }> {
  return tables(trx)
    .selectFrom('pending')
    .select((one) => [one.fn.countAll<number>().as('count'), one.fn.min('by_then').as('earliestBy')])
    .where('eh', '=', eh)
    .executeTakeFirstOrThrow()
}

/** The waiting ballots, in an order that says nothing of when they came. */
export async function listPending(trx: Trx, eh: string): Promise<readonly KnownBallot[]> {
  return tables(trx)
    .selectFrom('pending')
    .select(['key', 'n', 'line', 'leaf_hash as leafHash', 'by_then as byThen'])
    .where('eh', '=', eh)
    .orderBy('leaf_hash')
    .execute()
}

/** A waiting ballot by its leaf hash. */
export async function isPending(trx: Trx, eh: string, leafHash: Uint8Array): Promise<boolean> {
  const row = await tables(trx)
    .selectFrom('pending')
    .select('n')
    .where('eh', '=', eh)
    .where('leaf_hash', '=', leafHash)
    .executeTakeFirst()
  return row !== undefined
}
