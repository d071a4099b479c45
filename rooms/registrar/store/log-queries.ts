import type { Trx } from '#db/connect.ts'
import type { RegistrarTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<RegistrarTables>()

/** Appends lines to the issuance log of a vote that is held, from the index that is its present size. */
export async function appendLeaves(
  trx: Trx,
  eh: string,
  from: number,
  leaves: readonly { readonly style: string; readonly line: string }[],
): Promise<void> {
  await tables(trx)
    .insertInto('issue_leaf')
    .values(leaves.map(({ style, line }, at) => ({ eh, leaf_index: from + at, style, line })))
    .execute()
  await tables(trx)
    .updateTable('vote')
    .set({ leaves: from + leaves.length })
    .where('eh', '=', eh)
    .execute()
}

/** The lines from an index up to, and without, another. */
export async function linesBetween(trx: Trx, eh: string, from: number, to: number): Promise<readonly string[]> {
  const rows = await tables(trx)
    .selectFrom('issue_leaf')
    .select('line')
    .where('eh', '=', eh)
    .where('leaf_index', '>=', from)
    .where('leaf_index', '<', to)
    .orderBy('leaf_index')
    .execute()
  return rows.map(({ line }) => line)
}

/** How many leaves of each style stand in the log before an index. */
export async function countLeaves(trx: Trx, eh: string, before: number): Promise<Readonly<Record<string, number>>> {
  const rows = await tables(trx)
    .selectFrom('issue_leaf')
    .select(({ fn }) => ['style', fn.countAll<number>().as('leaves')])
    .where('eh', '=', eh)
    .where('leaf_index', '<', before)
    .groupBy('style')
    .execute()
  return Object.fromEntries(rows.map(({ style, leaves }) => [style, leaves]))
}

export async function insertHead(
  trx: Trx,
  eh: string,
  head: { readonly size: number; readonly note: string },
): Promise<void> {
  await tables(trx)
    .insertInto('issue_head')
    .values({ eh, ...head })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function lastHead(trx: Trx, eh: string): Promise<{ readonly size: number; readonly note: string } | null> {
  const row = await tables(trx)
    .selectFrom('issue_head')
    .select(['size', 'note'])
    .where('eh', '=', eh)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Every head that was published, smallest first. */
export async function listHeads(trx: Trx, eh: string): Promise<readonly string[]> {
  const rows = await tables(trx).selectFrom('issue_head').select('note').where('eh', '=', eh).orderBy('size').execute()
  return rows.map(({ note }) => note)
}

export async function insertNode(
  trx: Trx,
  eh: string,
  { level, index, hash }: { readonly level: number; readonly index: number; readonly hash: string },
): Promise<void> {
  await tables(trx).insertInto('issue_node').values({ eh, level, node_index: index, hash }).execute()
}

/** The nodes of a level from an index up to, and without, another. */
export async function nodesBetween(
  trx: Trx,
  eh: string,
  { level, from, to }: { readonly level: number; readonly from: number; readonly to: number },
): Promise<readonly string[]> {
  const rows = await tables(trx)
    .selectFrom('issue_node')
    .select('hash')
    .where('eh', '=', eh)
    .where('level', '=', level)
    .where('node_index', '>=', from)
    .where('node_index', '<', to)
    .orderBy('node_index')
    .execute()
  return rows.map(({ hash }) => hash)
}
