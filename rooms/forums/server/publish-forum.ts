import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { publishForum } from '../contract.ts'
import * as decide from '../core/forum-day.ts'
import * as store from '../store/queries.ts'
import { endRegistrations, registrationsOf } from '../store/registration-queries.ts'
import { votesOf } from '../store/vote-queries.ts'
import { aboutForum, forumEntry } from './forum-entry.ts'

export const publishForumHandler = handleCommand(publishForum, async (context, { forumId, summary, attended }) => {
  const { trx, districtId, effectiveOn } = context
  const forum = await store.holdForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const votes = await votesOf(trx, districtId, [forumId])
  const people = await registrationsOf(trx, districtId, forumId)
  const noted = people.filter(({ arrivedAt }) => arrivedAt !== null).length
  const published = decide.publishForum(forum, { on: effectiveOn, votes, noted, attended })
  if (!published.ok) return published
  const came = published.value
  await store.updateForum(trx, districtId, forumId, {
    ...{ state: 'published', summary, attended: came, published_on: effectiveOn },
  })
  await endRegistrations(trx, districtId, forumId, effectiveOn)
  const items = votes.flatMap(({ options }) => options.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])))
  const about = [aboutForum(forumId), ...[...new Set(items)].map((id) => ({ kind: 'item', id }))]
  const accounts = people.flatMap(({ accountId }) => (accountId === null ? [] : [accountId]))
  return ok({
    reply: { forumId, attended: came },
    about,
    index: [forumEntry({ ...forum, summary })],
    tell: [
      {
        kind: 'forums.result',
        to: [{ followersOf: about }, ...(accounts.length === 0 ? [] : [{ accounts }])],
        words: { ko: '공론장의 결과가 공개되었습니다.', en: 'The result of a forum has been published.' },
        about: aboutForum(forumId),
        path: `/forums/${forumId}`,
      },
    ],
  })
})
