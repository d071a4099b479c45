import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { type Result, refuse } from '#kit/result.ts'
import { ReviewSubject, type SubjectFacts, SubjectVersion } from './review-subject.ts'
import { ReadinessRefusal, type Ready, readiness } from './submission.ts'

export const PublicationId = idOf('PublicationId')
export type PublicationId = z.infer<typeof PublicationId>

/** A version given to the public; how many errors it went out with, each passed with a written reason. */
export const Publication = z
  .object({
    id: PublicationId,
    subject: ReviewSubject,
    version: SubjectVersion,
    title: z.string(),
    on: LocalDate,
    passed: z.int().min(0),
    withdrawnOn: LocalDate.nullable(),
    withdrawnReason: z.string().nullable(),
  })
  .readonly()
export type Publication = z.infer<typeof Publication>

export const PublishRefusal = z.discriminatedUnion('kind', [
  ...ReadinessRefusal.options,
  z.object({ kind: z.literal('not-a-plan-version') }),
  z.object({ kind: z.literal('published-already'), publicationId: PublicationId }),
  z.object({ kind: z.literal('day-still-to-come'), on: LocalDate }),
])
export type PublishRefusal = z.infer<typeof PublishRefusal>

/** Decides whether a frozen version of a plan can be published: ready, not published yet, on a day that has come. */
export function publishVersion(
  asked: Pick<Publication, 'subject' | 'version' | 'on'>,
  ready: Ready,
  earlier: readonly Publication[],
  today: LocalDate,
): Result<SubjectFacts, PublishRefusal> {
  if (asked.subject.kind !== 'plan-version') return refuse({ kind: 'not-a-plan-version' })
  if (asked.on > today) return refuse({ kind: 'day-still-to-come', on: asked.on })
  const standing = earlier.find((one) => one.withdrawnOn === null)
  if (standing !== undefined) return refuse({ kind: 'published-already', publicationId: standing.id })
  return readiness(asked.version, ready)
}
