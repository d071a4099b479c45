import { z } from 'zod'
import type { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { AgendaItem } from './agenda.ts'
import type { CalledMeeting } from './called-meeting.ts'
import { type Vote, VoteId, type VoteMethod } from './vote.ts'

export const VotingOrderRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('vote-still-open'), voteId: VoteId }),
  z.object({
    kind: z.enum([
      'no-such-point',
      'not-a-motion',
      'written-only-in-writing',
      'reply-date-needed',
      'reply-date-has-passed',
    ]),
  }),
])
export type VotingOrderRefusal = z.infer<typeof VotingOrderRefusal>

/**
 * Decides whether a point may be put to the vote now: a motion of this agenda, in the room one at a time, in writing
 * only where the meeting itself is held in writing, with a last day for replies.
 */
export function mayBeVotedOn(
  wish: { readonly agendaNo: number; readonly method: VoteMethod; readonly replyBy: LocalDate | null },
  now: {
    readonly form: CalledMeeting['form']
    readonly agenda: readonly AgendaItem[]
    readonly votes: readonly Vote[]
    readonly today: LocalDate
  },
): Result<null, VotingOrderRefusal> {
  const point = now.agenda.find(({ no }) => no === wish.agendaNo)
  if (point === undefined) return refuse({ kind: 'no-such-point' })
  if (point.kind !== 'motion') return refuse({ kind: 'not-a-motion' })
  if ((wish.method === 'written') !== (now.form === 'written')) return refuse({ kind: 'written-only-in-writing' })
  const open = now.votes.find(
    ({ closedAt, agendaNo }) => closedAt === null && (wish.method !== 'written' || agendaNo === wish.agendaNo),
  )
  if (open !== undefined) return refuse({ kind: 'vote-still-open', voteId: open.id })
  if (wish.method !== 'written') return ok(null)
  if (wish.replyBy === null) return refuse({ kind: 'reply-date-needed' })
  return wish.replyBy < now.today ? refuse({ kind: 'reply-date-has-passed' }) : ok(null)
}
