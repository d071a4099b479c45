import { ok, type Result, refuse } from '#kit/result.ts'
import type { AgendaItem } from './agenda.ts'
import type { Member } from './attendance.ts'
import type { Recusal, Vote } from './vote.ts'

/** What stands when a member is recused. */
export interface RecusingNow {
  readonly agenda: readonly Pick<AgendaItem, 'no'>[]
  readonly members: readonly Pick<Member, 'personNo'>[]
  readonly recusals: readonly Pick<Recusal, 'agendaNo' | 'personNo'>[]
  readonly votes: readonly Pick<Vote, 'agendaNo'>[]
}

export type RecusingRefusal =
  | { readonly kind: 'no-such-member'; readonly personNo: number }
  | { readonly kind: 'no-such-point' | 'already-recused' | 'already-voted-on' }

/** Decides whether a member may be recused from a point: once, and before it is put to the vote. */
export function mayRecuse(
  { agendaNo, personNo }: Pick<Recusal, 'agendaNo' | 'personNo'>,
  { agenda, members, recusals, votes }: RecusingNow,
): Result<null, RecusingRefusal> {
  if (!agenda.some(({ no }) => no === agendaNo)) return refuse({ kind: 'no-such-point' })
  if (!members.some((one) => one.personNo === personNo)) return refuse({ kind: 'no-such-member', personNo })
  if (recusals.some((one) => one.agendaNo === agendaNo && one.personNo === personNo)) {
    return refuse({ kind: 'already-recused' })
  }
  return votes.some((one) => one.agendaNo === agendaNo) ? refuse({ kind: 'already-voted-on' }) : ok(null)
}
