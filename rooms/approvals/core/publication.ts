import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import { type Result, refuse } from '#kit/result.ts'
import { type ApprovalDocument, Disclosure, disclosures } from './approval-document.ts'
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
  /** A version frozen for insiders: personal data may stand in it, and nobody else could open it. */
  z.object({ kind: z.literal('version-for-insiders') }),
  z.object({ kind: z.literal('approval-not-recorded') }),
  z.object({ kind: z.literal('not-approved-as-public'), disclosure: Disclosure }),
  z.object({ kind: z.literal('published-already'), publicationId: PublicationId }),
  z.object({ kind: z.literal('day-still-to-come'), on: LocalDate }),
])
export type PublishRefusal = z.infer<typeof PublishRefusal>

/**
 * Decides whether a frozen version of a plan can be published: frozen for the public, approved by a document that says
 * 공개 of exactly this version (공개여부, domain.md 4.4), ready, not published yet, on a day that has come.
 */
export function publishVersion(
  asked: Pick<Publication, 'subject' | 'version' | 'on'>,
  ready: Ready & { readonly documents: readonly ApprovalDocument[] },
  earlier: readonly Publication[],
  today: LocalDate,
): Result<SubjectFacts, PublishRefusal> {
  if (asked.subject.kind !== 'plan-version') return refuse({ kind: 'not-a-plan-version' })
  if (asked.on > today) return refuse({ kind: 'day-still-to-come', on: asked.on })
  const standing = earlier.find((one) => one.withdrawnOn === null)
  if (standing !== undefined) return refuse({ kind: 'published-already', publicationId: standing.id })
  const able = readiness(asked.version, ready)
  if (!able.ok) return able
  if (able.value.forPublic !== true) return refuse({ kind: 'version-for-insiders' })
  const disclosure = disclosureOf(ready.documents, asked)
  if (disclosure === null) return refuse({ kind: 'approval-not-recorded' })
  return disclosure === 'public' ? able : refuse({ kind: 'not-approved-as-public', disclosure })
}

/** What the latest standing document of a version says by a day, the most closed of several; null while there is none. */
function disclosureOf(
  documents: readonly ApprovalDocument[],
  { version, on }: Pick<Publication, 'version' | 'on'>,
): Disclosure | null {
  const standing = documents.filter(
    (one) => one.withdrawnReason === null && one.version === version && one.approvedOn <= on,
  )
  const latest = standing
    .map(({ approvedOn }) => approvedOn)
    .toSorted(compareDates)
    .at(-1)
  const said = standing.filter(({ approvedOn }) => approvedOn === latest).map(({ disclosure }) => disclosure)
  return said.toSorted((a, b) => disclosures.indexOf(b) - disclosures.indexOf(a))[0] ?? null
}
