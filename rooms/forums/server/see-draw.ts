import { handleQuery } from '#kernel/handler.ts'
import { promiseOf } from '#kit/draw.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeDraw } from '../contract.ts'
import { findForum, lotsOf } from '../store/queries.ts'

/** The seed is told once the lots are drawn, and not before: until then it stands promised by its hash. */
export const seeDrawHandler = handleQuery(seeDraw, async ({ trx, districtId }, { forumId }) => {
  const forum = await findForum(trx, districtId, forumId)
  if (forum === null) return refuse({ kind: 'forum-not-found' })
  if (forum.choosing !== 'lots') return refuse({ kind: 'no-lots' })
  const { seed, drawn } = await lotsOf(trx, districtId, forumId)
  return ok({ forum, promise: promiseOf(seed), seed: drawn === null ? null : seed, drawn: [...(drawn ?? [])] })
})
