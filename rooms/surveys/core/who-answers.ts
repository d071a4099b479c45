import { type Actor, permits } from '#kit/actor.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { mayAnswerAsResident } from './permissions.ts'
import type { Survey } from './survey.ts'

export interface WhoAnswersRefusal {
  readonly kind: 'sign-in-to-answer' | 'residents-only'
}

/** Decides whether a survey lets this person answer: one for residents a resident or a member who has signed in. */
export function letsAnswer({ access }: Pick<Survey, 'access'>, actor: Actor): Result<null, WhoAnswersRefusal> {
  if (access !== 'residents') return ok(null)
  if (actor.accountId === null) return refuse({ kind: 'sign-in-to-answer' })
  return permits(mayAnswerAsResident, actor) ? ok(null) : refuse({ kind: 'residents-only' })
}
