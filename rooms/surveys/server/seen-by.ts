import { type Actor, permits } from '#kit/actor.ts'
import { mayMakeSurvey } from '../core/permissions.ts'
import { SurveyState as States, type Survey, type SurveyState } from '../core/survey.ts'

/** Which surveys somebody sees: the public does not see drafts. */
export const statesSeenBy = (actor: Actor): readonly SurveyState[] =>
  permits(mayMakeSurvey, actor) ? States.options : States.options.filter((state) => state !== 'draft')

/** Whether somebody sees how many have answered, and what: the public once the result is published. */
export const seesResult = (actor: Actor, { state }: Survey): boolean =>
  permits(mayMakeSurvey, actor) || state === 'published'
