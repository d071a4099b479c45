import type { ItemId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import type { Forum } from './forum.ts'
import type { ForumVote } from './forum-vote.ts'
import { voteNote } from './messages.ts'
import { rankVotes } from './rank-votes.ts'

/** A forum that has been published, with its votes. */
export interface ForumResult {
  readonly forum: Pick<Forum, 'id' | 'title' | 'heldOn'>
  readonly votes: readonly ForumVote[]
}

/** This room's steps in the thread of some items: what a forum's closed vote gave each of them, with its rank. */
export const forumSteps = (results: readonly ForumResult[], itemIds: readonly ItemId[]): readonly RoomStep[] =>
  results.flatMap(({ forum, votes }) =>
    votes
      .filter(({ state }) => state === 'closed')
      .flatMap(({ id, title, options }) =>
        rankVotes(options).flatMap(({ no, votes: count, rank, tied }) => {
          const option = options.find((one) => one.no === no)
          if (option?.itemId == null || !itemIds.includes(option.itemId)) return []
          return [
            {
              id: `forum-${id}-${no}`,
              kind: 'forum' as const,
              itemIds: [option.itemId],
              title: forum.title,
              on: { from: forum.heldOn, to: forum.heldOn, precision: 'day' as const },
              won: null,
              count,
              href: { room: 'forums', id: forum.id },
              note: voteNote({ title, rank, tied, votes: count }, 'ko'),
            },
          ]
        }),
      ),
  )
