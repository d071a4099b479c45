import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { Eligibility } from '../core/eligibility.ts'
import type { RegistrarTables, VoteState } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<RegistrarTables>()

type VoteRow = Selectable<RegistrarTables['vote']>

/** The key of a style, its private half sealed; null when it is destroyed. */
export interface StoredKey {
  readonly style: string
  readonly modulus: string
  readonly secret: string | null
}

/** A vote whose keys are made. */
export interface PreparedVote {
  readonly electionId: string
  readonly signingKey: string
  readonly signingSecret: string | null
}

/** A vote whose manifest was handed over; its secrets are sealed. */
export interface StoredVote extends PreparedVote {
  readonly eh: string
  readonly state: Exclude<VoteState, 'prepared'>
  readonly manifest: string
  readonly eligibility: Eligibility
  readonly rollSecret: string | null
  readonly share: string | null
  readonly closedAt: number | null
}

/** Keeps a vote and the keys of its styles; what somebody kept before stays. */
export async function insertVote(trx: Trx, vote: PreparedVote, keys: readonly StoredKey[]): Promise<void> {
  const { electionId: election_id, signingKey: signing_key, signingSecret: signing_secret } = vote
  await tables(trx)
    .insertInto('vote')
    .values({ election_id, state: 'prepared', signing_key, signing_secret })
    .onConflict((conflict) => conflict.column('election_id').doNothing())
    .execute()
  await tables(trx)
    .insertInto('token_key')
    .values(keys.map((key) => ({ election_id, ...key })))
    .onConflict((conflict) => conflict.columns(['election_id', 'style']).doNothing())
    .execute()
}

/** What is known of a vote by its name: its registrar's key, and eh once it is open. Locked until the transaction ends. */
export async function holdElection(
  trx: Trx,
  electionId: string,
): Promise<(PreparedVote & { readonly eh: string | null; readonly state: VoteState }) | null> {
  const row = await tables(trx)
    .selectFrom('vote')
    .select(['election_id', 'state', 'eh', 'signing_key', 'signing_secret'])
    .where('election_id', '=', electionId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  const { election_id, signing_key: signingKey, signing_secret: signingSecret, eh, state } = row
  return { electionId: election_id, signingKey, signingSecret, eh, state }
}

export async function tokenKeysOf(trx: Trx, electionId: string): Promise<readonly StoredKey[]> {
  return tables(trx)
    .selectFrom('token_key')
    .select(['style', 'modulus', 'secret'])
    .where('election_id', '=', electionId)
    .orderBy('style')
    .execute()
}

/** What the office hands over with a manifest, and the key of the roll; sealed. */
export interface Opening {
  readonly eh: string
  readonly manifest: string
  readonly eligibility: Eligibility
  readonly rollSecret: string
  readonly share: string
}

export async function openVote(trx: Trx, electionId: string, opening: Opening): Promise<void> {
  const { eh, manifest, eligibility, rollSecret: roll_secret, share } = opening
  await tables(trx)
    .updateTable('vote')
    .set({ state: 'open', eh, manifest, eligibility: jsonb(eligibility), roll_secret, share })
    .where('election_id', '=', electionId)
    .execute()
}

export async function findVote(trx: Trx, eh: string): Promise<StoredVote | null> {
  const row = await tables(trx).selectFrom('vote').selectAll().where('eh', '=', eh).executeTakeFirst()
  return row === undefined ? null : voteOf(row)
}

function voteOf(row: VoteRow): StoredVote {
  const { eh, state, manifest, eligibility } = row
  if (eh === null || state === 'prepared' || manifest === null || eligibility === null)
    throw new Error('a vote with a hash has a manifest')
  return {
    ...{ electionId: row.election_id, eh, state, manifest, eligibility },
    ...{ signingKey: row.signing_key, signingSecret: row.signing_secret },
    ...{ rollSecret: row.roll_secret, share: row.share, closedAt: row.closed_at },
  }
}

/** Takes a vote for itself until the transaction ends: whatever changes roll or log is done one after another. */
export async function holdVote(
  trx: Trx,
  eh: string,
): Promise<{ readonly state: VoteState; readonly leaves: number; readonly closedAt: number | null } | null> {
  const row = await tables(trx)
    .selectFrom('vote')
    .select(['state', 'leaves', 'closed_at as closedAt'])
    .where('eh', '=', eh)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

export async function closeVote(trx: Trx, eh: string, closedAt: number): Promise<void> {
  await tables(trx).updateTable('vote').set({ state: 'closed', closed_at: closedAt }).where('eh', '=', eh).execute()
}

/** The votes whose log may have grown. */
export async function listOpenVotes(trx: Trx): Promise<readonly string[]> {
  const rows = await tables(trx).selectFrom('vote').select('eh').where('state', '=', 'open').orderBy('eh').execute()
  return rows.flatMap(({ eh }) => eh ?? [])
}

/** Destroys a vote's secrets, and all by which a person could be found again; the counted rows of its roll stay. */
export async function destroyVote(trx: Trx, eh: string, electionId: string): Promise<void> {
  const db = tables(trx)
  await db.updateTable('token_key').set({ secret: null }).where('election_id', '=', electionId).execute()
  await db
    .updateTable('vote')
    .set({ state: 'destroyed', signing_secret: null, roll_secret: null, share: null })
    .where('eh', '=', eh)
    .execute()
  for (const table of ['code', 'proof', 'roster', 'roll_mark', 'unmarked'] as const)
    await db.deleteFrom(table).where('eh', '=', eh).execute()
}
