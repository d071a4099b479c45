import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { Instant, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { neededInFavour } from '#rooms/organization/core/quorum.ts'
import { PersonNo, quorumOf } from './attendance.ts'
import { MeetingId } from './meeting.ts'
import { type MeetingRules, neededOf } from './meeting-rules.ts'

export const VoteId = idOf('VoteId')
export type VoteId = z.infer<typeof VoteId>

/** 거수, 기명(호명), 무기명, 서면. */
export const voteMethods = ['show', 'roll', 'secret', 'written'] as const
export const VoteMethod = z.enum(voteMethods)
export type VoteMethod = z.infer<typeof VoteMethod>

export const choices = ['for', 'against', 'abstain'] as const
export const Choice = z.enum(choices)
export type Choice = z.infer<typeof Choice>

/** How many raised a hand, or chose: people. */
export const VoteCount = z
  .object({ inFavour: z.int().min(0), against: z.int().min(0), abstained: z.int().min(0) })
  .readonly()
export type VoteCount = z.infer<typeof VoteCount>

/** A closed vote with the rule that was applied: of whom a majority was needed, and how many that was. */
export const CountedVote = z
  .object({
    ...VoteCount.unwrap().shape,
    enrolled: z.int(),
    present: z.int(),
    recused: z.int(),
    /** Among whom a majority resolves: those present, without whom the rule leaves out. */
    base: z.int(),
    needed: z.int(),
    tie: z.boolean(),
    /** How the chair decided a tie; null where there was none to decide. */
    chairCasts: z.enum(['for', 'against']).nullable(),
    carried: z.boolean(),
    abstention: z.enum(['in-base', 'out-of-base']),
    recusal: z.enum(['in-base', 'out-of-base']),
    /** How many had to be present, or to reply, where fewer were (성원 미달): then nothing is carried. Null: enough were. */
    shortOf: z.int().nullable().default(null),
  })
  .readonly()
export type CountedVote = z.infer<typeof CountedVote>

/** A vote of a meeting on one point of its agenda. */
export const Vote = z
  .object({
    id: VoteId,
    meetingId: MeetingId,
    agendaNo: z.int().min(1),
    method: VoteMethod,
    motion: z.string().min(1),
    replyBy: LocalDate.nullable(),
    openedAt: Instant,
    closedAt: Instant.nullable(),
    counted: CountedVote.nullable(),
    gateId: GateId.nullable(),
  })
  .readonly()
export type Vote = z.infer<typeof Vote>

/** Decides whether a vote may decide a gate: one that was carried, once. */
export function mayDecideGate({
  counted,
  gateId,
}: Pick<Vote, 'counted' | 'gateId'>): Result<null, { readonly kind: 'vote-not-carried' | 'vote-decided-a-gate' }> {
  if (counted?.carried !== true) return refuse({ kind: 'vote-not-carried' })
  return gateId === null ? ok(null) : refuse({ kind: 'vote-decided-a-gate' })
}

/** Whether a vote was closed and not carried: rejected, or short of its quorum. */
export const isRejected = ({ counted }: Pick<Vote, 'counted'>): boolean => counted !== null && !counted.carried

export const CountRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('counts-do-not-add-up'), counted: z.int(), voters: z.int() }),
  z.object({ kind: z.literal('casting-vote-needed'), votes: z.int() }),
  z.object({ kind: z.literal('no-tie-to-decide') }),
  z.object({ kind: z.literal('chair-may-not-decide-ties') }),
])
export type CountRefusal = z.infer<typeof CountRefusal>

/** What a vote is counted against: people at that moment. */
export interface VotingBase {
  readonly enrolled: number
  readonly present: number
  readonly recused: number
}

/**
 * Counts a vote in the room: a majority of those present at that moment resolves (11 of 20), where those recused and
 * those who abstained stand in or out of the base as the body's rule says. Votes that are equal and exactly half of the
 * base are a tie: the chair decides it where the rule says so, or it is rejected (basic ordinance; domain.md section 7).
 * Where the quorum has gone since the vote was put, nothing is carried, however many of those who stayed have voted.
 */
export function countVote(
  count: VoteCount,
  { enrolled, present, recused }: VotingBase,
  rules: MeetingRules,
  chairCasts: 'for' | 'against' | null,
): Result<CountedVote, CountRefusal> {
  const { inFavour, against, abstained } = count
  const [counted, voters] = [inFavour + against + abstained, present - recused]
  const shortOf = missed(present, quorumOf(rules, enrolled))
  const addsUp = shortOf === null ? counted === voters : counted <= voters
  if (!addsUp) return refuse({ kind: 'counts-do-not-add-up', counted, voters })
  const outside = (rules.recusal === 'out-of-base' ? recused : 0) + (rules.abstention === 'out-of-base' ? abstained : 0)
  const base = present - outside
  const needed = neededInFavour(base)
  const tie = shortOf === null && inFavour === against && inFavour > 0 && inFavour * 2 === base
  const refusal = castingRefusal(tie, inFavour, rules, chairCasts)
  if (refusal !== null) return refuse(refusal)
  const carried = shortOf === null && (inFavour >= needed || (tie && chairCasts === 'for'))
  const { abstention, recusal } = rules
  const rule = { base, needed, abstention, recusal, shortOf }
  return ok({ ...count, enrolled, present, recused, ...rule, tie, chairCasts, carried })
}

/** The number that was missed, where fewer people came to it. */
const missed = (people: number, needed: number): number | null => (people < needed ? needed : null)

function castingRefusal(
  tie: boolean,
  votes: number,
  { castingVote }: MeetingRules,
  chairCasts: 'for' | 'against' | null,
): CountRefusal | null {
  if (chairCasts === null) return tie && castingVote ? { kind: 'casting-vote-needed', votes } : null
  if (!castingVote) return { kind: 'chair-may-not-decide-ties' }
  return tie ? null : { kind: 'no-tie-to-decide' }
}

export const WrittenRefusal = z.object({
  kind: z.literal('replies-still-due'),
  replyBy: LocalDate,
  missing: z.int(),
})
export type WrittenRefusal = z.infer<typeof WrittenRefusal>

/**
 * Counts a resolution in writing (서면심의): after its deadline, or once everybody who may has replied. A majority of the
 * enrolled, or of those who replied, resolves, as the body's rule says; where too few have replied, nothing is carried.
 */
export function countWritten(
  count: VoteCount,
  { enrolled, recused }: Pick<VotingBase, 'enrolled' | 'recused'>,
  { rules, replyBy, today }: { readonly rules: MeetingRules; readonly replyBy: LocalDate; readonly today: LocalDate },
): Result<CountedVote, WrittenRefusal> {
  const { inFavour, against, abstained } = count
  const replies = inFavour + against + abstained
  const missing = enrolled - recused - replies
  if (missing > 0 && today <= replyBy) return refuse({ kind: 'replies-still-due', replyBy, missing })
  const shortOf = missed(replies, neededOf(enrolled, rules.written.replies))
  const recusedOut = rules.recusal === 'out-of-base' ? recused : 0
  const all = rules.written.of === 'enrolled' ? enrolled - recusedOut : replies
  const base = all - (rules.abstention === 'out-of-base' ? abstained : 0)
  const needed = neededInFavour(base)
  const { abstention, recusal } = rules
  const rule = { base, needed, abstention, recusal, shortOf }
  const carried = shortOf === null && inFavour >= needed
  return ok({ ...count, enrolled, present: replies, recused, ...rule, tie: false, chairCasts: null, carried })
}

/** Adds up choices made by name. */
export const countChoices = (made: readonly { readonly choice: Choice }[]): VoteCount => ({
  inFavour: made.filter(({ choice }) => choice === 'for').length,
  against: made.filter(({ choice }) => choice === 'against').length,
  abstained: made.filter(({ choice }) => choice === 'abstain').length,
})

/** 제척 (by rule), 기피 (asked for by others), 회피 (by oneself). */
export const recusalGrounds = ['excluded', 'challenged', 'withdrew'] as const
export const Recusal = z
  .object({
    agendaNo: z.int().min(1),
    personNo: PersonNo,
    ground: z.enum(recusalGrounds),
    reason: z.string().min(1),
  })
  .readonly()
export type Recusal = z.infer<typeof Recusal>

/** Whether members cast their votes themselves: in secret, or in writing. The clerk enters the others. */
export const isCastByMembers = ({ method }: Pick<Vote, 'method'>): boolean =>
  method === 'secret' || method === 'written'
