import { byVotes, competitionRank } from '#kit/competition-rank.ts'
import type { VoteRanks } from '#rooms/screening/server/vote-ranks.ts'
import { ballotsWithItems } from '#rooms/voting/store/queries.ts'

/** How residents ranked items in the latest ballot that each stood on, which the room of screening cannot ask for. */
export const voteRanks: VoteRanks = async ({ trx, districtId }, itemIds) => {
  const ballots = itemIds.length === 0 ? [] : await ballotsWithItems(trx, districtId, itemIds)
  return new Map(
    ballots.flatMap(({ ballot }) =>
      ballot.contests.flatMap(({ title, options }) =>
        competitionRank(options, byVotes).map(({ entry, rank }) => [
          entry.itemId,
          { contest: `${ballot.name}: ${title}`, rank, of: options.length },
        ]),
      ),
    ),
  )
}
