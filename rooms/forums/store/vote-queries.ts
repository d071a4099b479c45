import { sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { ForumId } from '../core/forum.ts'
import type { ForumVote, VoteId } from '../core/forum-vote.ts'
import type { ForumTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ForumTables>()

/** Puts a vote with its options; false where its id is taken. */
export async function insertVote(
  trx: Trx,
  districtId: DistrictId,
  forumId: ForumId,
  vote: ForumVote,
): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('forum_vote')
    .values({
      ...{ district_id: districtId, forum_id: forumId, vote_id: vote.id, title: vote.title },
      ...{ method: vote.method, most_choices: vote.mostChoices, state: vote.state, people: vote.people },
    })
    .onConflict((taken) => taken.columns(['district_id', 'vote_id']).doNothing())
    .executeTakeFirst()
  if (written.numInsertedOrUpdatedRows !== 1n) return false
  await tables(trx)
    .insertInto('forum_option')
    .values(
      vote.options.map(({ no, title, itemId, votes }) => ({
        ...{ district_id: districtId, vote_id: vote.id, option_no: no, title, item_id: itemId, votes },
      })),
    )
    .execute()
  return true
}

/** The votes of some forums, each with its options, by the forum they belong to. */
export async function votesOf(
  trx: Trx,
  districtId: DistrictId,
  forumIds: readonly ForumId[],
): Promise<(ForumVote & { readonly forumId: ForumId })[]> {
  if (forumIds.length === 0) return []
  const votes = await tables(trx)
    .selectFrom('forum_vote')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('forum_id', 'in', forumIds)
    .orderBy('vote_id')
    .execute()
  if (votes.length === 0) return []
  const options = await tables(trx)
    .selectFrom('forum_option')
    .selectAll()
    .where('district_id', '=', districtId)
    .where(
      'vote_id',
      'in',
      votes.map(({ vote_id }) => vote_id),
    )
    .orderBy('option_no')
    .execute()
  const byVote = Map.groupBy(options, ({ vote_id }) => vote_id)
  return votes.map((row) => ({
    ...{ id: row.vote_id, forumId: row.forum_id, title: row.title, method: row.method },
    ...{ mostChoices: row.most_choices, state: row.state, people: row.people },
    options: (byVote.get(row.vote_id) ?? []).map((option) => ({
      ...{ no: option.option_no, title: option.title, itemId: option.item_id, votes: option.votes },
    })),
  }))
}

/** Holds a vote while its counts are entered or it is closed: no ballot comes in between. */
export async function holdVote(trx: Trx, districtId: DistrictId, voteId: VoteId): Promise<void> {
  await tables(trx)
    .selectFrom('forum_vote')
    .select('vote_id')
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .forUpdate()
    .execute()
}

/** Notes that somebody has voted; false where they had. */
export async function addVoter(
  trx: Trx,
  districtId: DistrictId,
  { voteId, forumId, no }: { readonly voteId: VoteId; readonly forumId: ForumId; readonly no: number },
): Promise<boolean> {
  const added = await tables(trx)
    .insertInto('forum_voter')
    .values({ district_id: districtId, vote_id: voteId, forum_id: forumId, no })
    .onConflict((there) => there.doNothing())
    .returning('no')
    .executeTakeFirst()
  return added !== undefined
}

/** Whether somebody has voted in any vote of a forum. */
export async function hasVoted(trx: Trx, districtId: DistrictId, forumId: ForumId, no: number): Promise<boolean> {
  const row = await tables(trx)
    .selectFrom('forum_voter')
    .select('no')
    .where('district_id', '=', districtId)
    .where('forum_id', '=', forumId)
    .where('no', '=', no)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Counts one ballot: one vote more for each option chosen, and one person more. */
export async function countBallot(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  chosen: readonly number[],
): Promise<void> {
  await tables(trx)
    .updateTable('forum_vote')
    .set((is) => ({ people: is('people', '+', 1) }))
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .execute()
  await tables(trx)
    .updateTable('forum_option')
    .set((is) => ({ votes: is('votes', '+', 1) }))
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .where('option_no', 'in', chosen)
    .execute()
}

export async function enterCounts(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  counts: readonly { readonly no: number; readonly votes: number }[],
): Promise<void> {
  await sql`
    update forum_option o set votes = counted.votes
    from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) as counted(no integer, votes integer)
    where o.district_id = ${districtId} and o.vote_id = ${voteId} and o.option_no = counted.no`.execute(trx)
}

/** Closes a vote; `people` where they were counted in the room. */
export async function closeVote(
  trx: Trx,
  districtId: DistrictId,
  voteId: VoteId,
  people: number | null,
): Promise<void> {
  await tables(trx)
    .updateTable('forum_vote')
    .set({ state: 'closed', ...(people === null ? {} : { people }) })
    .where('district_id', '=', districtId)
    .where('vote_id', '=', voteId)
    .execute()
}

/** The forums with a result about some items. */
export async function forumsOfItems(trx: Trx, districtId: DistrictId, itemIds: readonly ItemId[]): Promise<ForumId[]> {
  if (itemIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('forum_option')
    .innerJoin('forum_vote', (join) =>
      join
        .onRef('forum_vote.district_id', '=', 'forum_option.district_id')
        .onRef('forum_vote.vote_id', '=', 'forum_option.vote_id'),
    )
    .innerJoin('forum', (join) =>
      join
        .onRef('forum.district_id', '=', 'forum_vote.district_id')
        .onRef('forum.forum_id', '=', 'forum_vote.forum_id'),
    )
    .select('forum.forum_id')
    .distinct()
    .where('forum_option.district_id', '=', districtId)
    .where('forum_option.item_id', 'in', itemIds)
    .where('forum.state', '=', 'published')
    .orderBy('forum.forum_id')
    .execute()
  return rows.map(({ forum_id }) => forum_id)
}
