import { dateInSeoul, type Instant, type LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Presence, presentAt } from './attendance.ts'
import { isCastByMembers, type Recusal, type Vote } from './vote.ts'

/** What stands at the moment of a vote: who is recused, who is in the room, and who has voted on it. */
export interface VotingNow {
  readonly recusals: readonly Recusal[]
  readonly presences: readonly Presence[]
  readonly voted: readonly { readonly personNo: number }[]
  readonly now: Instant
}

export type VoterRefusal = { readonly kind: 'recused' | 'not-here' | 'voted-already' }

export type CastRefusal =
  | VoterRefusal
  | { readonly kind: 'not-cast-by-members' | 'vote-closed' }
  | { readonly kind: 'replies-closed'; readonly replyBy: LocalDate }

/**
 * Decides whether a member may cast a vote themselves now: while it is open, in writing until the last day for replies.
 * What came on paper by that day the clerk enters on closing.
 */
export function mayCast(
  vote: Pick<Vote, 'method' | 'agendaNo' | 'closedAt' | 'replyBy'>,
  personNo: number,
  voting: VotingNow,
): Result<null, CastRefusal> {
  const { closedAt, replyBy } = vote
  if (!isCastByMembers(vote)) return refuse({ kind: 'not-cast-by-members' })
  if (closedAt !== null) return refuse({ kind: 'vote-closed' })
  const may = mayVote(vote, personNo, voting)
  if (!may.ok || replyBy === null || dateInSeoul(voting.now) <= replyBy) return may
  return refuse({ kind: 'replies-closed', replyBy })
}

/** Decides whether a member may vote: not recused from the point, in the room unless it is in writing, and once. */
export function mayVote(
  { method, agendaNo }: Pick<Vote, 'method' | 'agendaNo'>,
  personNo: number,
  { recusals, presences, voted, now }: VotingNow,
): Result<null, VoterRefusal> {
  const recused = recusals.some((one) => one.agendaNo === agendaNo && one.personNo === personNo)
  if (recused) return refuse({ kind: 'recused' })
  if (method !== 'written' && !presentAt(presences, now).has(personNo)) return refuse({ kind: 'not-here' })
  return voted.some((one) => one.personNo === personNo) ? refuse({ kind: 'voted-already' }) : ok(null)
}

/** Who takes part in a vote in the room: those present, whoever has voted and gone since, and of them the recused. */
export function votersOf(
  { agendaNo }: Pick<Vote, 'agendaNo'>,
  { recusals, presences, voted, now }: VotingNow,
): { readonly present: ReadonlySet<number>; readonly recused: number } {
  const present = new Set([...presentAt(presences, now), ...voted.map(({ personNo }) => personNo)])
  const recused = recusals.filter((one) => one.agendaNo === agendaNo && present.has(one.personNo)).length
  return { present, recused }
}
