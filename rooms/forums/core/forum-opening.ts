import type { Opening } from '#kit/opening.ts'
import type { Forum } from './forum.ts'
import { standingOfNext } from './register.ts'

/**
 * Decides how one takes part in a forum: by registering on its days, for a seat, for the lots or on the waiting list; in
 * one without seats by coming on its day. Null once its participants are settled or it was cancelled.
 */
export function forumOpening(forum: Forum): Opening | null {
  const { id, title, state, seats, opensOn, closesOn, heldOn, choosing } = forum
  if (state !== 'announced') return null
  const about = { kind: 'forum', id, title, path: `/forums/${id}` }
  if (seats === 0) return { ...about, way: 'come', opensOn: null, closesOn: heldOn }
  const way = choosing === 'lots' ? 'lots' : standingOfNext(forum) === 'seated' ? 'sign-up' : 'wait'
  return { ...about, way, opensOn, closesOn }
}
