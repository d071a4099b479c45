import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { ResolutionId } from '#rooms/meetings/core/resolution.ts'
import type { WeighedFinding } from './finding-pass.ts'
import { ErrorsStand, errorsStand, type Review } from './review.ts'
import { ReviewSubject, type SubjectFacts, SubjectVersion } from './review-subject.ts'

export const SubmissionId = idOf('SubmissionId')
export type SubmissionId = z.infer<typeof SubmissionId>

/** 협치회의(안건 상정), 시, 구의회: three bodies that must not be mixed. */
export const addressees = ['governance-council', 'city', 'district-assembly'] as const
export const Addressee = z.enum(addressees)
export type Addressee = z.infer<typeof Addressee>

/** 원안 동의, 고쳐서 동의, 돌려보냄. */
export const answerOutcomes = ['agreed', 'agreed-with-changes', 'returned'] as const
export const AnswerOutcome = z.enum(answerOutcomes)
export type AnswerOutcome = z.infer<typeof AnswerOutcome>

export const SubmissionAnswer = z
  .object({
    outcome: AnswerOutcome,
    on: LocalDate,
    documentNumber: z.string().nullable(),
    note: z.string().nullable(),
    /** The resolution of the governance council's meeting. */
    resolutionId: ResolutionId.nullable(),
  })
  .readonly()
export type SubmissionAnswer = z.infer<typeof SubmissionAnswer>

/** One version of a subject sent to a body, as a motion or for agreement, and what came back. */
export const Submission = z
  .object({
    id: SubmissionId,
    subject: ReviewSubject,
    version: SubjectVersion,
    title: z.string(),
    to: Addressee,
    on: LocalDate,
    documentNumber: z.string().nullable(),
    note: z.string().nullable(),
    answer: SubmissionAnswer.nullable(),
  })
  .readonly()
export type Submission = z.infer<typeof Submission>

/** What has to be so before a version leaves the office: it stands, was confirmed, and no error stands unpassed. */
export const ReadinessRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('subject-not-found') }),
  z.object({ kind: z.literal('subject-changed-meanwhile'), version: z.string(), current: z.string() }),
  z.object({ kind: z.literal('not-confirmed') }),
  ErrorsStand,
])
export type ReadinessRefusal = z.infer<typeof ReadinessRefusal>

export interface Ready {
  readonly facts: SubjectFacts | null
  readonly findings: readonly WeighedFinding[]
  readonly reviews: readonly Review[]
}

/** Decides whether a version may leave the office (to a body, or to the public): nobody sends a number that does not follow. */
export function readiness(
  version: string,
  { facts, findings, reviews }: Ready,
): Result<SubjectFacts, ReadinessRefusal> {
  if (facts === null) return refuse({ kind: 'subject-not-found' })
  if (facts.version !== version) return refuse({ kind: 'subject-changed-meanwhile', version, current: facts.version })
  const stopped = errorsStand(findings)
  if (stopped !== null) return refuse(stopped)
  const confirmed = reviews.some((review) => review.state === 'confirmed' && review.version === version)
  return confirmed ? ok(facts) : refuse({ kind: 'not-confirmed' })
}

export const SubmitRefusal = z.discriminatedUnion('kind', [
  ...ReadinessRefusal.options,
  z.object({ kind: z.literal('submitted-already'), submissionId: SubmissionId }),
  z.object({ kind: z.literal('day-still-to-come'), on: LocalDate }),
])
export type SubmitRefusal = z.infer<typeof SubmitRefusal>

/** Decides whether a version can be submitted to a body: it is ready, and does not wait for that body's answer already. */
export function submit(
  sent: Pick<Submission, 'version' | 'to' | 'on'>,
  ready: Ready,
  earlier: readonly Submission[],
  today: LocalDate,
): Result<SubjectFacts, SubmitRefusal> {
  if (sent.on > today) return refuse({ kind: 'day-still-to-come', on: sent.on })
  const waiting = earlier.find((one) => one.to === sent.to && one.version === sent.version && one.answer === null)
  if (waiting !== undefined) return refuse({ kind: 'submitted-already', submissionId: waiting.id })
  return readiness(sent.version, ready)
}

export const AnswerRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('submission-answered') }),
  z.object({ kind: z.literal('answer-before-submission'), on: LocalDate, submitted: LocalDate }),
  z.object({ kind: z.literal('day-still-to-come'), on: LocalDate }),
  z.object({ kind: z.literal('resolution-of-another-body') }),
  z.object({ kind: z.literal('answer-note-missing') }),
])
export type AnswerRefusal = z.infer<typeof AnswerRefusal>

/**
 * Decides whether an answer can be recorded: once, not before the submission, with a note where anything is to change,
 * and with a resolution only where the governance council answers.
 */
export function recordAnswer(
  submission: Submission,
  answer: SubmissionAnswer,
  today: LocalDate,
): Result<SubmissionAnswer, AnswerRefusal> {
  if (submission.answer !== null) return refuse({ kind: 'submission-answered' })
  const { on, outcome, note, resolutionId } = answer
  if (on > today) return refuse({ kind: 'day-still-to-come', on })
  if (on < submission.on) return refuse({ kind: 'answer-before-submission', on, submitted: submission.on })
  if (resolutionId !== null && submission.to !== 'governance-council')
    return refuse({ kind: 'resolution-of-another-body' })
  return outcome !== 'agreed' && note === null ? refuse({ kind: 'answer-note-missing' }) : ok(answer)
}
