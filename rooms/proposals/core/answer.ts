import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Proposal, ProposalId, State, Track } from './proposal.ts'
import { ReasonCode } from './reason-codes.ts'
import { needsReasonCode, trackEnds, Verdict } from './tracks.ts'

/** 작성, 팀장 확인, 통지. */
export const AnswerState = z.enum(['drafted', 'checked', 'sent'])
export type AnswerState = z.infer<typeof AnswerState>

/** The answer to a proposal as the office works on it; what was sent is public. */
export const Answer = z
  .object({
    proposalId: ProposalId,
    verdict: Verdict,
    reasonCodes: z.array(ReasonCode).readonly(),
    opinion: z.string(),
    state: AnswerState,
    draftedOn: LocalDate,
    checkedOn: LocalDate.nullable(),
    /** What the head wrote when it was sent back. */
    returnedNote: z.string().nullable(),
    sentOn: LocalDate.nullable(),
  })
  .readonly()
export type Answer = z.infer<typeof Answer>

/** An answer with the accounts behind it, which never leave the server. */
export type KeptAnswer = Answer & { readonly draftedBy: string | null }

export const AnswerRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-under-review'), state: State }),
  z.object({ kind: z.literal('verdict-of-other-track'), verdict: Verdict, track: Track }),
  z.object({ kind: z.literal('reason-code-missing') }),
  z.object({ kind: z.literal('answer-sent') }),
  z.object({ kind: z.literal('answer-not-found') }),
  z.object({ kind: z.literal('answer-checked') }),
  z.object({ kind: z.literal('own-answer') }),
  z.object({ kind: z.literal('answer-not-checked') }),
])
export type AnswerRefusal = z.infer<typeof AnswerRefusal>

/**
 * Decides whether an answer can be drafted: by the department that has the proposal, with a verdict of its track, and a
 * code that says why where it is a no. A draft may be written anew until it was sent; then it must be checked anew.
 */
export function draftAnswer(
  { state, track }: Proposal,
  { verdict, reasonCodes }: Pick<Answer, 'verdict' | 'reasonCodes'>,
  answer: Answer | null,
): Result<null, AnswerRefusal> {
  if (answer?.state === 'sent') return refuse({ kind: 'answer-sent' })
  if (state !== 'under-review') return refuse({ kind: 'not-under-review', state })
  if (!trackEnds[track].verdicts.includes(verdict)) return refuse({ kind: 'verdict-of-other-track', verdict, track })
  return needsReasonCode(verdict) && reasonCodes.length === 0 ? refuse({ kind: 'reason-code-missing' }) : ok(null)
}

/** Decides whether an account may check an answer, or send it back: one that another drafted, and nobody has checked. */
export function checkAnswer(answer: KeptAnswer | null, accountId: string | null): Result<KeptAnswer, AnswerRefusal> {
  if (answer === null) return refuse({ kind: 'answer-not-found' })
  if (answer.state !== 'drafted') return refuse({ kind: 'answer-checked' })
  return answer.draftedBy !== null && answer.draftedBy === accountId ? refuse({ kind: 'own-answer' }) : ok(answer)
}

/** Decides whether an answer may go out: once it was checked, once, and of a proposal that still waits for it. */
export function sendAnswer({ state }: Pick<Proposal, 'state'>, answer: Answer | null): Result<Answer, AnswerRefusal> {
  if (answer === null) return refuse({ kind: 'answer-not-found' })
  if (answer.state === 'sent') return refuse({ kind: 'answer-sent' })
  if (state !== 'under-review') return refuse({ kind: 'not-under-review', state })
  return answer.state === 'checked' ? ok(answer) : refuse({ kind: 'answer-not-checked' })
}
