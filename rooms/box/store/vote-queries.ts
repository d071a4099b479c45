import type { Trx } from '#db/connect.ts'
import type { BoxTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<BoxTables>()

type KeyRow = BoxTables['vote_key']

/** Keeps the keys of a vote, unless it has some: the ones that stand then are given. */
export async function keepKeys(trx: Trx, made: KeyRow): Promise<KeyRow> {
  await tables(trx)
    .insertInto('vote_key')
    .values(made)
    .onConflict((kept) => kept.column('election_id').doNothing())
    .execute()
  return tables(trx)
    .selectFrom('vote_key')
    .selectAll()
    .where('election_id', '=', made.election_id)
    .executeTakeFirstOrThrow()
}

/** The keys of a vote and what it was opened with; null before its keys were made. */
export async function keysOf(trx: Trx, electionId: string): Promise<(KeyRow & { eh: string | null }) | null> {
  const row = await tables(trx)
    .selectFrom('vote_key')
    .leftJoin('vote', 'vote.election_id', 'vote_key.election_id')
    .selectAll('vote_key')
    .select('vote.eh')
    .where('vote_key.election_id', '=', electionId)
    .executeTakeFirst()
  return row ?? null
}

/** Keeps an opened vote; false where it stands already. */
export async function keepVote(trx: Trx, vote: BoxTables['vote']): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('vote')
    .values(vote)
    .onConflict((kept) => kept.column('eh').doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

/** A vote with its keys, to be opened after a start. */
export async function voteOf(trx: Trx, eh: string): Promise<(BoxTables['vote'] & KeyRow) | null> {
  const row = await tables(trx)
    .selectFrom('vote')
    .innerJoin('vote_key', 'vote_key.election_id', 'vote.election_id')
    .selectAll('vote_key')
    .select(['vote.eh', 'vote.manifest', 'vote.share', 'vote.closed'])
    .where('vote.eh', '=', eh)
    .executeTakeFirst()
  return row ?? null
}

/** The votes that still take ballots. */
export async function openVotes(trx: Trx): Promise<readonly string[]> {
  const rows = await tables(trx).selectFrom('vote').select('eh').where('closed', '=', false).orderBy('eh').execute()
  return rows.map(({ eh }) => eh)
}

/** Whether a vote is closed, holding it for this transaction: whoever writes to a vote does so one after another. */
export async function lockVote(trx: Trx, eh: string): Promise<boolean> {
  const { closed } = await tables(trx)
    .selectFrom('vote')
    .select('closed')
    .where('eh', '=', eh)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return closed
}

export async function markClosed(trx: Trx, eh: string): Promise<void> {
  await tables(trx).updateTable('vote').set({ closed: true }).where('eh', '=', eh).execute()
}

/** Destroys the secret keys and the share of a vote. */
export async function destroySecrets(trx: Trx, eh: string): Promise<void> {
  await tables(trx)
    .updateTable('vote_key')
    .set({ box_secret: null, log_secret: null })
    .where('election_id', 'in', (vote) => vote.selectFrom('vote').select('election_id').where('eh', '=', eh))
    .execute()
  await tables(trx).updateTable('vote').set({ share: null }).where('eh', '=', eh).execute()
}
