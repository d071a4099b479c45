import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { VoteId } from '../core/vote-id.ts'
import type { OnsiteTables } from './tables-onsite.ts'

const tables = (trx: Trx) => trx.withTables<OnsiteTables>()

/** Keeps the hash of a second officer's word; one given before is good no longer. */
export async function keepWord(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  word: { readonly hash: string; readonly by: AccountId; readonly endsAt: Instant },
): Promise<void> {
  await tables(trx)
    .deleteFrom('vote_second_word')
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .where('account_id', '=', word.by)
    .execute()
  await tables(trx)
    .insertInto('vote_second_word')
    .values({
      ...{ district_id: districtId, vote_id: voteId, word_hash: word.hash },
      ...{ account_id: word.by, ends_at: word.endsAt },
    })
    .execute()
}

/** Whose word it is, while it is good. */
export async function findWord(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  hash: string,
  now: Instant,
): Promise<AccountId | null> {
  const row = await tables(trx)
    .selectFrom('vote_second_word')
    .select('account_id')
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .where('word_hash', '=', hash)
    .where('ends_at', '>', now)
    .forUpdate()
    .executeTakeFirst()
  return row?.account_id ?? null
}

/** Takes a word away, so that it is good once. */
export async function useWord(trx: Trx, districtId: DistrictId, voteId: VoteId, hash: string): Promise<void> {
  await tables(trx)
    .deleteFrom('vote_second_word')
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .where('word_hash', '=', hash)
    .execute()
}

/** A batch of cards with the two officers before whom it is printed. */
export interface BegunBatch {
  readonly batch: string
  readonly style: string
  readonly cards: number
  readonly at: Instant
}

export async function insertBatch(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  { batch, style, cards, at }: BegunBatch,
  by: { readonly first: AccountId; readonly second: AccountId },
): Promise<void> {
  await tables(trx)
    .insertInto('vote_card_batch')
    .values({
      ...{ district_id: districtId, vote_id: voteId, batch, style, cards },
      ...{ account_id: by.first, witnessed_by: by.second, begun_at: at },
    })
    .execute()
}

export async function batchesOf(trx: Trx, districtId: DistrictId, voteId: VoteId): Promise<BegunBatch[]> {
  const rows = await tables(trx)
    .selectFrom('vote_card_batch')
    .select(['batch', 'style', 'cards', 'begun_at'])
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .orderBy('batch')
    .execute()
  return rows.map(({ begun_at, ...row }) => ({ ...row, at: begun_at }))
}
