import type { QueryContext } from '#kernel/handler.ts'
import { byVotes, competitionRank } from '#kit/competition-rank.ts'
import { formatDecimal } from '#kit/ratio.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import type { RecordedBallot, RecordedContest } from '../core/recorded-ballot.ts'
import { voteShares } from '../core/shares.ts'
import * as store from '../store/queries.ts'

/** How items did in votes: the votes, and as the note the place among so many with its share, "9/10 (5%)". */
export async function votingTraceSteps(
  { trx, districtId }: QueryContext,
  itemIds: readonly ItemId[],
): Promise<RoomStep[]> {
  if (itemIds.length === 0) return []
  const wanted = new Set(itemIds)
  const ballots = await store.ballotsWithItems(trx, districtId, itemIds)
  return ballots
    .flatMap(({ ballot }) =>
      ballot.contests.flatMap((contest) => stepsOf(ballot, contest).filter((step) => wanted.has(step.itemId))),
    )
    .map(({ itemId, ...step }) => ({ ...step, itemIds: [itemId] }))
}

function stepsOf(ballot: RecordedBallot, contest: RecordedContest) {
  const shares = new Map(voteShares(contest.options).map(({ entry, shown }) => [entry.id, formatDecimal(shown)]))
  return competitionRank(contest.options, byVotes).map(({ entry, rank }) => ({
    id: `vote-${ballot.id}-${contest.id}-${entry.id}`,
    kind: 'vote' as const,
    itemId: entry.itemId,
    title: `${ballot.name}: ${contest.title}`,
    on: ballot.period,
    won: entry.amount,
    count: entry.votes,
    href: { room: 'voting', id: ballot.id },
    note: `${rank}/${contest.options.length}${shares.has(entry.id) ? ` (${shares.get(entry.id)}%)` : ''}`,
  }))
}
