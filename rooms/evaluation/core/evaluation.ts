import { z } from 'zod'
import { type Actor, permits } from '#kit/actor.ts'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { standingTo } from '#kit/own-unit.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Unit } from '#kit/unit.ts'
import { type Meeting, MeetingId } from '#rooms/meetings/core/meeting.ts'
import { SurveyId } from '#rooms/surveys/core/survey.ts'
import { type Card, CardId } from './card.ts'
import { maySeeDrafts } from './permissions.ts'
import type { Criterion } from './scheme.ts'
import { Scored } from './score.ts'

export const EvaluationId = idOf('EvaluationId')
export type EvaluationId = z.infer<typeof EvaluationId>

/** Who evaluates: the department itself, its subcommittee, residents by a survey, the governance council, the city. */
export const evaluationKinds = ['self', 'subcommittee', 'satisfaction', 'governance-council', 'city'] as const
export const EvaluationKind = z.enum(evaluationKinds)
export type EvaluationKind = z.infer<typeof EvaluationKind>
export const EvaluationState = z.enum(['draft', 'submitted', 'confirmed'])
export type EvaluationState = z.infer<typeof EvaluationState>

/** A remark, and what was done about it: by whom and when. */
export const Remark = z
  .object({
    no: z.int().min(1),
    text: z.string().min(1),
    owner: z.string().min(1).nullable(),
    done: z.string().min(1).nullable(),
    doneOn: LocalDate.nullable(),
  })
  .readonly()
export type Remark = z.infer<typeof Remark>

export const Evaluation = z
  .object({
    id: EvaluationId,
    cardId: CardId,
    kind: EvaluationKind,
    state: EvaluationState,
    on: LocalDate,
    scores: z.array(Scored).readonly(),
    opinion: z.string(),
    surveyId: SurveyId.nullable(),
    /** Seats, not names. */
    evaluators: z.array(z.string()).readonly(),
    recused: z.array(z.string()).readonly(),
    remarks: z.array(Remark).readonly(),
    meetingId: MeetingId.nullable(),
  })
  .readonly()
export type Evaluation = z.infer<typeof Evaluation>

export const SubmitRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-draft') }),
  z.object({ kind: z.literal('criteria-changed') }),
  z.object({ kind: z.literal('scores-missing') }),
  z.object({ kind: z.literal('evaluator-stands-aside'), seat: z.string() }),
  z.object({ kind: z.literal('evaluators-missing') }),
  z.object({ kind: z.literal('survey-missing') }),
])
export type SubmitRefusal = z.infer<typeof SubmitRefusal>

export const RecusalRefusal = z.object({
  kind: z.literal('evaluator-did-work'),
  field: z.literal('evaluators'),
  seat: z.string(),
})
export type RecusalRefusal = z.infer<typeof RecusalRefusal>

/** Decides who evaluates: whoever did the work is refused, and belongs among the recused. */
export function recuse(
  evaluators: readonly string[],
  recused: readonly string[],
  doers: readonly string[],
): Result<{ readonly evaluators: readonly string[]; readonly recused: readonly string[] }, RecusalRefusal> {
  const seat = evaluators.find((one) => doers.includes(one) || recused.includes(one))
  if (seat !== undefined) return refuse({ kind: 'evaluator-did-work', field: 'evaluators', seat })
  return ok({ evaluators: [...new Set(evaluators)], recused: [...new Set(recused)] })
}

const scoredKinds: ReadonlySet<EvaluationKind> = new Set(['self', 'subcommittee', 'governance-council', 'city'])
const byMembers: ReadonlySet<EvaluationKind> = new Set(['subcommittee', 'governance-council'])

/** Whether points were given for just this criterion, as it stands now. */
const isFor = ({ name, most, weight }: Scored, criterion: Criterion): boolean =>
  name === criterion.name && most === criterion.most && weight === criterion.weight

/**
 * Decides whether an evaluation can be handed in, by what holds now: a draft, with points for just the criteria of its year
 * (`criteria`; null where the city has its own), by members with their seats of whom none did the work (`doers`), and
 * residents' satisfaction with its survey.
 */
export function submit(
  evaluation: Evaluation,
  now: { readonly criteria: readonly Criterion[] | null; readonly doers: readonly string[] },
): Result<Evaluation, SubmitRefusal> {
  const { kind, state, scores, evaluators, recused, surveyId } = evaluation
  if (state !== 'draft') return refuse({ kind: 'not-draft' })
  if (scoredKinds.has(kind)) {
    const { criteria } = now
    if (criteria !== null && scores.some((one) => !criteria.some((criterion) => isFor(one, criterion))))
      return refuse({ kind: 'criteria-changed' })
    if (scores.length === 0 || scores.length < (criteria ?? []).length) return refuse({ kind: 'scores-missing' })
  }
  const seats = recuse(evaluators, recused, now.doers)
  if (!seats.ok) return refuse({ kind: 'evaluator-stands-aside', seat: seats.refusal.seat })
  if (byMembers.has(kind) && evaluators.length === 0) return refuse({ kind: 'evaluators-missing' })
  if (kind === 'satisfaction' && surveyId === null) return refuse({ kind: 'survey-missing' })
  return ok({ ...evaluation, state: 'submitted' })
}

export const DraftRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-draft') }),
  z.object({ kind: z.literal('kind-written-already'), field: z.literal('kind') }),
  z.object({ kind: z.literal('evaluated-later'), field: z.literal('on') }),
])
export type DraftRefusal = z.infer<typeof DraftRefusal>

/**
 * Decides whether an evaluation can be written among those of its card: in the place of its own draft, the only one of its
 * kind, and of a day that has come.
 */
export function draftAmong(
  draft: Pick<Evaluation, 'id' | 'cardId' | 'kind' | 'on'>,
  all: { readonly before: Evaluation | null; readonly ofCard: readonly Evaluation[] },
  today: LocalDate,
): Result<null, DraftRefusal> {
  const { before, ofCard } = all
  if (before !== null && (before.state !== 'draft' || before.cardId !== draft.cardId || before.kind !== draft.kind))
    return refuse({ kind: 'not-draft' })
  if (ofCard.some(({ kind, id }) => kind === draft.kind && id !== draft.id))
    return refuse({ kind: 'kind-written-already', field: 'kind' })
  return draft.on > today ? refuse({ kind: 'evaluated-later', field: 'on' }) : ok(null)
}

export const ConfirmRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-submitted') }),
  z.object({
    kind: z.literal('meeting-of-another-body'),
    field: z.literal('meetingId'),
    asked: z.enum(['governance-council', 'subcommittee']),
  }),
  z.object({ kind: z.literal('meeting-before-evaluation'), field: z.literal('meetingId'), on: LocalDate }),
])
export type ConfirmRefusal = z.infer<typeof ConfirmRefusal>

/** A meeting as far as it says whose it was and when. */
export interface ConfirmingMeeting extends Pick<Meeting, 'id' | 'kind' | 'bodyId'> {
  readonly on: LocalDate
}

/**
 * Confirms what was handed in by a meeting that was not before it: what a subcommittee evaluated by its own meeting, where it
 * is known today (`bodyId`); all else by the governance council's (its last regular one, 003 성과평가계획).
 */
export function confirm(
  evaluation: Evaluation,
  meeting: ConfirmingMeeting,
  bodyId: Card['bodyId'],
): Result<Evaluation, ConfirmRefusal> {
  if (evaluation.state !== 'submitted') return refuse({ kind: 'not-submitted' })
  const own = evaluation.kind === 'subcommittee' ? bodyId : null
  const asked = own === null ? 'governance-council' : 'subcommittee'
  if (own === null ? meeting.kind !== 'governance-council' : meeting.bodyId !== own)
    return refuse({ kind: 'meeting-of-another-body', field: 'meetingId', asked })
  if (meeting.on < evaluation.on)
    return refuse({ kind: 'meeting-before-evaluation', field: 'meetingId', on: evaluation.on })
  return ok({ ...evaluation, state: 'confirmed', meetingId: meeting.id })
}

export const RemarkRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-submitted') }),
  z.object({ kind: z.literal('remark-not-found') }),
  z.object({ kind: z.literal('done-later'), field: z.literal('doneOn') }),
])
export type RemarkRefusal = z.infer<typeof RemarkRefusal>

/** Says what was done about a remark of an evaluation that was handed in, on a day that has come. */
export function answerRemark(
  evaluation: Evaluation,
  remarkNo: number,
  done: { readonly owner: string; readonly done: string; readonly doneOn: LocalDate },
  today: LocalDate,
): Result<Evaluation, RemarkRefusal> {
  const { state, remarks } = evaluation
  if (state === 'draft') return refuse({ kind: 'not-submitted' })
  if (remarks.every(({ no }) => no !== remarkNo)) return refuse({ kind: 'remark-not-found' })
  if (done.doneOn > today) return refuse({ kind: 'done-later', field: 'doneOn' })
  return ok({ ...evaluation, remarks: remarks.map((one) => (one.no === remarkNo ? { ...one, ...done } : one)) })
}

/** Says whose an evaluation of a kind is: the department's own, the subcommittee's, and all others the secretariat's. */
export function ownersOf({ departmentId, bodyId }: Card, kind: EvaluationKind): readonly Unit[] {
  if (kind === 'self') return departmentId === null ? [] : [{ kind: 'department', id: departmentId }]
  return kind === 'subcommittee' && bodyId !== null ? [{ kind: 'subcommittee', id: bodyId }] : []
}

/** Decides whether somebody sees an evaluation: a draft only who works on it, what was handed in everybody. */
export const maySeeEvaluation = ({ state, kind }: Evaluation, card: Card, actor: Actor): boolean =>
  state !== 'draft' || permits(maySeeDrafts, standingTo(actor, ownersOf(card, kind)))

/** The remarks of some lines, numbered; what was done about one that stays as it was stays with it. */
export const numberRemarks = (lines: readonly string[], before: readonly Remark[]): readonly Remark[] =>
  lines.map((text, at) => {
    const old = before.find((one) => one.text === text)
    return { ...(old ?? { owner: null, done: null, doneOn: null }), no: at + 1, text }
  })
