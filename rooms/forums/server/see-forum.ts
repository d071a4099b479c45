import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { listForums, seeForum } from '../contract.ts'
import { withoutCounts } from '../core/forum-vote.ts'
import { takesRegistrations } from '../core/register.ts'
import * as store from '../store/queries.ts'
import { clustersOf, notesOf, tablesOf } from '../store/table-queries.ts'
import { votesOf } from '../store/vote-queries.ts'

export const listForumsHandler = handleQuery(listForums, async ({ trx, districtId }, input) => {
  const { kind = null, state = null, cycle = null, q = '', page, size } = input
  const filter = { kind, state, cycle, q: q === '' ? null : q }
  const total = await store.countForums(trx, districtId, filter)
  const pages = Math.max(1, Math.ceil(total / size))
  const shown = Math.min(page, pages)
  const forums = await store.listForums(trx, districtId, filter, { from: (shown - 1) * size, size })
  return ok({ forums, total, page: shown, pages })
})

export const seeForumHandler = handleQuery(seeForum, async ({ trx, districtId, now }, { forumId }) => {
  const forum = await store.findForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  const today = dateInSeoul(now)
  const published = forum.state === 'published'
  const tables = await tablesOf(trx, districtId, forumId)
  const votes = await votesOf(trx, districtId, [forumId])
  return ok({
    ...{ forum, today, takesRegistrations: takesRegistrations(forum, today).ok },
    tables: tables.map(({ no, question, facilitated }) => ({ no, question, facilitated })),
    clusters: published ? await clustersOf(trx, districtId, forumId, null) : [],
    notes: published ? await notesOf(trx, districtId, forumId, null) : [],
    votes: published ? votes : votes.map((vote) => ({ ...withoutCounts(vote), people: 0 })),
    changes: (await store.changesOf(trx, districtId, forumId)).map(({ at, what, reason }) => ({
      ...{ on: dateInSeoul(at), what, reason },
    })),
  })
})
