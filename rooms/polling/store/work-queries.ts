import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { VoteId } from '../core/vote-id.ts'
import type { VoteRecord } from '../core/vote-record.ts'
import { readVote } from './read-vote.ts'
import type { PollingTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<PollingTables>()

/** The votes of which something may be due: announced, and neither ended for good nor destroyed. */
export async function votesUnderWay(trx: Trx, districtId: DistrictId): Promise<VoteRecord[]> {
  const rows = await tables(trx)
    .selectFrom('vote')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('announced_at', 'is not', null)
    .where('destroyed_at', 'is', null)
    .where((is) => is.or([is('result', 'is', null), is('certified_on', 'is not', null)]))
    .orderBy('opens_at')
    .orderBy('vote_id')
    .execute()
  return rows.map(readVote)
}

/** Takes a vote for one server until a moment; false where another has it. */
export async function takeVote(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  { now, until }: { readonly now: Instant; readonly until: Instant },
): Promise<boolean> {
  const taken = await tables(trx)
    .updateTable('vote')
    .set({ busy_until: until })
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .where((is) => is.or([is('busy_until', 'is', null), is('busy_until', '<=', now)]))
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}

export async function leaveVote(trx: Trx, districtId: DistrictId, voteId: VoteId): Promise<void> {
  await tables(trx)
    .updateTable('vote')
    .set({ busy_until: null })
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .execute()
}

/** The shares of the key that are kept now, by their numbers. */
export async function sharesOf(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
): Promise<readonly { readonly no: number; readonly sealed: string }[]> {
  const rows = await tables(trx)
    .selectFrom('vote_share')
    .select(['share_no', 'sealed'])
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .orderBy('share_no')
    .execute()
  return rows.map(({ share_no, sealed }) => ({ no: share_no, sealed }))
}

/** Keeps a share; one that is there already stays. */
export async function keepShare(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  { no, sealed }: { readonly no: number; readonly sealed: string },
): Promise<void> {
  await tables(trx)
    .insertInto('vote_share')
    .values({ district_id: districtId, vote_id: voteId, share_no: no, sealed })
    .onConflict((taken) => taken.columns(['district_id', 'vote_id', 'share_no']).doNothing())
    .execute()
}

/** Drops the shares but those of these numbers. */
export async function dropShares(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  but: readonly number[],
): Promise<void> {
  await tables(trx)
    .deleteFrom('vote_share')
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .$if(but.length > 0, (some) => some.where('share_no', 'not in', but))
    .execute()
}

/** Parts of a megabyte: a bundle of a hundred thousand ballots is no single row. */
const partLength = 1_048_576

/** Keeps the bundle in place of one that was kept before. */
export async function keepBundle(trx: Trx, districtId: DistrictId, voteId: VoteId, zip: Uint8Array): Promise<void> {
  await tables(trx)
    .deleteFrom('vote_bundle')
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .execute()
  for (let part = 0; part * partLength < zip.length; part += 1) {
    const bytes = Buffer.from(zip.subarray(part * partLength, (part + 1) * partLength))
    await tables(trx)
      .insertInto('vote_bundle')
      .values({ district_id: districtId, vote_id: voteId, part_no: part, bytes })
      .execute()
  }
}

/** Of how many pieces and bytes the bundle is. */
export async function sizeOfBundle(trx: Trx, districtId: DistrictId, voteId: VoteId) {
  return tables(trx)
    .selectFrom('vote_bundle')
    .select((one) => [
      one.fn.countAll<number>().as('pieces'),
      sql<number>`coalesce(sum(octet_length(bytes)), 0)::bigint`.as('length'),
    ])
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .executeTakeFirstOrThrow()
}

/** One piece of the bundle, from 0; nothing where there are no more. */
export async function readBundlePiece(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  piece: number,
): Promise<Uint8Array> {
  const row = await tables(trx)
    .selectFrom('vote_bundle')
    .select('bytes')
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .where('part_no', '=', piece)
    .executeTakeFirst()
  return row?.bytes ?? new Uint8Array()
}
