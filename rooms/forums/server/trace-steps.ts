import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import type { Forum } from '../core/forum.ts'
import { forumFindings } from '../core/forum-findings.ts'
import { forumSteps } from '../core/forum-steps.ts'
import { findForum, publishedForums } from '../store/queries.ts'
import { forumsOfItems, votesOf } from '../store/vote-queries.ts'

/** The results of forums in the thread of some items. */
export async function forumsTraceSteps(context: QueryContext, itemIds: readonly ItemId[]): Promise<RoomStep[]> {
  const { trx, districtId } = context
  const forums: Forum[] = []
  for (const forumId of await forumsOfItems(trx, districtId, itemIds)) {
    const forum = await findForum(trx, districtId, forumId)
    if (forum !== null) forums.push(forum)
  }
  return [...forumSteps(await withVotes(context, forums), itemIds)]
}

/** Everything the rules find wrong with the published results. */
export const forumsFindings = async (context: QueryContext): Promise<Finding[]> => [
  ...forumFindings(await withVotes(context, await publishedForums(context.trx, context.districtId))),
]

async function withVotes({ trx, districtId }: QueryContext, forums: readonly Forum[]) {
  const votes = await votesOf(
    trx,
    districtId,
    forums.map(({ id }) => id),
  )
  return forums.map((forum) => ({ forum, votes: votes.filter(({ forumId }) => forumId === forum.id) }))
}
