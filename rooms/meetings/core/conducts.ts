import { type Actor, permits } from '#kit/actor.ts'
import { boundTo } from '#kit/own-unit.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { CalledMeeting } from './called-meeting.ts'
import { mayConductMeeting } from './permissions.ts'

/**
 * Decides whether somebody conducts a meeting: the secretariat every one, a chair and a secretary those that their own
 * body calls. Its desk, its draft minutes and who replied are shown to them alone.
 */
export function conducts(actor: Actor, { bodyId }: Pick<CalledMeeting, 'bodyId'>): boolean {
  const bound = boundTo(mayConductMeeting, actor)
  const isOwn = bound === null || bound.some(({ kind, id }) => kind === 'subcommittee' && id === bodyId)
  return isOwn && permits(mayConductMeeting, actor)
}

export type NotOwnBody = { readonly kind: 'not-own-body' }

/** Refuses whoever conducts the meetings of another body alone. */
export const ownMeeting = (actor: Actor, meeting: Pick<CalledMeeting, 'bodyId'>): Result<null, NotOwnBody> =>
  conducts(actor, meeting) ? ok(null) : refuse({ kind: 'not-own-body' })
