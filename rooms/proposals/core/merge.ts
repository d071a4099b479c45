import { z } from 'zod'
import { compareDates, type LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Proposal, ProposalId, State } from './proposal.ts'

export const MergeRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge-needs-two') }),
  z.object({ kind: z.literal('proposal-not-found'), proposalId: ProposalId }),
  z.object({ kind: z.literal('merge-not-open'), proposalId: ProposalId, state: State }),
  z.object({ kind: z.literal('merge-of-tracks') }),
  z.object({ kind: z.literal('merge-of-cycles') }),
])
export type MergeRefusal = z.infer<typeof MergeRefusal>

const mergeable = ['supporting', 'received', 'under-review']

interface Merged {
  readonly track: Proposal['track']
  readonly furthest: Proposal
  readonly dueOn: LocalDate | null
  readonly bounces: number
}

/**
 * Decides whether proposals may become one: two at least, of one track and one cycle, none of which has ended. The new
 * one begins where the furthest of them stands, whoever supported any of them supports it, once; and it wins no time: it
 * is due when the first of them was, and has bounced as often as whichever did most.
 */
export function mergeProposals(
  wanted: readonly ProposalId[],
  found: readonly Proposal[],
): Result<Merged, MergeRefusal> {
  const ids = [...new Set(wanted)]
  const missing = ids.find((id) => !found.some((one) => one.id === id))
  if (missing !== undefined) return refuse({ kind: 'proposal-not-found', proposalId: missing })
  const [furthest, ...others] = found.toSorted((a, b) => mergeable.indexOf(b.state) - mergeable.indexOf(a.state))
  if (furthest === undefined || others.length === 0) return refuse({ kind: 'merge-needs-two' })
  const ended = found.find(({ state }) => !mergeable.includes(state))
  if (ended !== undefined) return refuse({ kind: 'merge-not-open', proposalId: ended.id, state: ended.state })
  const { track, cycleId } = furthest
  if (others.some((one) => one.track !== track)) return refuse({ kind: 'merge-of-tracks' })
  if (others.some((one) => one.cycleId !== cycleId)) return refuse({ kind: 'merge-of-cycles' })
  const due = found.flatMap(({ dueOn }) => dueOn ?? []).toSorted(compareDates)
  return ok({ track, furthest, dueOn: due[0] ?? null, bounces: Math.max(...found.map(({ bounces }) => bounces)) })
}
