import type { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Presence, presentAt } from './attendance.ts'
import type { Recusal, Vote } from './vote.ts'

interface VotingNow {
  readonly recusals: readonly Recusal[]
  readonly presences: readonly Presence[]
  readonly voted: readonly { readonly personNo: number }[]
  readonly now: Instant
}

export type VoterRefusal = { readonly kind: 'recused' | 'not-here' | 'voted-already' }

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
