import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { compareDates, LocalDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { type Result, refuse } from '#kit/result.ts'
import { type ApprovalDocument, Disclosure, disclosures } from './approval-document.ts'
import { ReviewSubject, type SubjectFacts, SubjectVersion, subjectKey } from './review-subject.ts'
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
  z.object({ kind: z.literal('published-before-approval'), approvedOn: LocalDate }),
  z.object({ kind: z.literal('published-already'), publicationId: PublicationId }),
  z.object({ kind: z.literal('day-still-to-come'), on: LocalDate }),
])
export type PublishRefusal = z.infer<typeof PublishRefusal>

/**
 * Decides whether a frozen version of a plan can be published: frozen for the public, approved by a document that says
 * 공개 of exactly this version (공개여부, domain.md 4.4), ready, not published yet, on a day that has come and not before
 * that approval.
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
  const document = decidingDocument(ready.documents, asked)
  if (document === null) return refuse({ kind: 'approval-not-recorded' })
  const { disclosure, approvedOn } = document
  if (disclosure !== 'public') return refuse({ kind: 'not-approved-as-public', disclosure })
  return approvedOn <= asked.on ? able : refuse({ kind: 'published-before-approval', approvedOn })
}

/**
 * Chooses the document by which a version is public or not: its latest standing one of all, whatever day is asked about,
 * so that an older 공개 never outlives a later 비공개; of several of one day the most closed. Null while there is none.
 */
function decidingDocument(
  documents: readonly ApprovalDocument[],
  { subject, version }: Pick<Publication, 'subject' | 'version'>,
): ApprovalDocument | null {
  const standing = documents.filter(
    (one) => one.withdrawnReason === null && one.version === version && subjectKey(one.subject) === subjectKey(subject),
  )
  const closedness = ({ disclosure }: ApprovalDocument): number => disclosures.indexOf(disclosure)
  return (
    standing.toSorted((a, b) => compareDates(b.approvedOn, a.approvedOn) || closedness(b) - closedness(a))[0] ?? null
  )
}

/**
 * Finds versions that stand published without a document that says 공개 of them: it was withdrawn since, or a later one
 * keeps the version back. An error, for everybody reads them until the publication is withdrawn.
 */
export const publicationFindings = (
  publications: readonly Publication[],
  documents: readonly ApprovalDocument[],
): readonly Finding[] =>
  publications.flatMap((publication): Finding[] => {
    if (publication.withdrawnOn !== null) return []
    const disclosure = decidingDocument(documents, publication)?.disclosure ?? 'none'
    if (disclosure === 'public') return []
    const { subject, title, on } = publication
    const params = { title, on, disclosure }
    return [{ rule: 'published-without-document', severity: 'error', subject: { ...subject }, params }]
  })
