import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { BoxTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<BoxTables>()

/** Brings waiting ballots into the log, in the order of their leaf hashes as given, from a place on. */
export async function moveIntoLog(
  trx: Trx,
  eh: string,
  from: number,
  leafHashes: readonly Uint8Array[],
): Promise<void> {
  await sql`
    with brought as (
      delete from pending where eh = ${eh} and leaf_hash = any(${leafHashes}::bytea[])
      returning leaf_hash, line, key, n, by_then
    )
    insert into entry (eh, idx, leaf_hash, line, key, n, by_then)
    select ${eh}, ${from}::integer + place.at::integer - 1, leaf_hash, line, key, n, by_then
    from brought join unnest(${leafHashes}::bytea[]) with ordinality as place (leaf_hash, at) using (leaf_hash)
    order by place.at`.execute(trx)
}

/** A line of the office's: a leaf that is no ballot. */
export interface OfficeLine {
  readonly leafHash: Uint8Array
  readonly line: string
}

/** Appends leaves that are no ballots, from a place on. */
export async function appendLines(trx: Trx, eh: string, from: number, lines: readonly OfficeLine[]): Promise<void> {
  await tables(trx)
    .insertInto('entry')
    .values(
      lines.map(({ leafHash, line }, at) => ({
        eh,
        idx: from + at,
        leaf_hash: leafHash,
        line,
        key: null,
        n: null,
        by_then: null,
      })),
    )
    .execute()
}

export async function markRevoked(trx: Trx, eh: string, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await tables(trx)
    .insertInto('revoked')
    .values(keys.map((key) => ({ eh, key })))
    .onConflict((marked) => marked.doNothing())
    .execute()
}

/** Which of these leaves stand in the log. */
export async function entriesAmong(
  trx: Trx,
  eh: string,
  leafHashes: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> {
  const rows = await tables(trx)
    .selectFrom('entry')
    .select('leaf_hash')
    .where('eh', '=', eh)
    .where(sql<boolean>`leaf_hash = any(${leafHashes}::bytea[])`)
    .execute()
  return rows.map(({ leaf_hash }) => leaf_hash)
}

/** Where a leaf stands, and by when it was promised; null where it does not. */
export async function entryOf(
  trx: Trx,
  eh: string,
  leafHash: Uint8Array,
): Promise<{ readonly idx: number; readonly byThen: number | null } | null> {
  const row = await tables(trx)
    .selectFrom('entry')
    .select(['idx', 'by_then as byThen'])
    .where('eh', '=', eh)
    .where('leaf_hash', '=', leafHash)
    .executeTakeFirst()
  return row ?? null
}

/** The leaf hashes from a place on, at most so many, in the order of the log. */
export async function leafHashesFrom(trx: Trx, eh: string, from: number, most: number): Promise<readonly Uint8Array[]> {
  const rows = await tables(trx)
    .selectFrom('entry')
    .select('leaf_hash')
    .where('eh', '=', eh)
    .where('idx', '>=', from)
    .orderBy('idx')
    .limit(most)
    .execute()
  return rows.map(({ leaf_hash }) => leaf_hash)
}

/** The lines from a place on, at most so many, in the order of the log. */
export async function linesFrom(trx: Trx, eh: string, from: number, most: number): Promise<readonly string[]> {
  const rows = await tables(trx)
    .selectFrom('entry')
    .select('line')
    .where('eh', '=', eh)
    .where('idx', '>=', from)
    .orderBy('idx')
    .limit(most)
    .execute()
  return rows.map(({ line }) => line)
}

/** How many ballots stand in the log, earlier versions too. */
export async function countBallots(trx: Trx, eh: string): Promise<number> {
  const { count } = await tables(trx)
    .selectFrom('entry')
    .select((one) => one.fn.countAll<number>().as('count'))
    .where('eh', '=', eh)
    .where('key', 'is not', null)
    .executeTakeFirstOrThrow()
  return count
}

export async function keepCheckpoint(trx: Trx, eh: string, size: number, note: string): Promise<void> {
  await tables(trx).insertInto('checkpoint').values({ eh, size, note }).execute()
}

/** Every signed head, in the order of their sizes. */
export async function checkpointsOf(trx: Trx, eh: string): Promise<readonly { size: number; note: string }[]> {
  return tables(trx).selectFrom('checkpoint').select(['size', 'note']).where('eh', '=', eh).orderBy('size').execute()
}

/** The newest signed head. */
export async function newestCheckpoint(trx: Trx, eh: string): Promise<{ size: number; note: string }> {
  return tables(trx)
    .selectFrom('checkpoint')
    .select(['size', 'note'])
    .where('eh', '=', eh)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}
