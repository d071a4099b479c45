import { z } from 'zod'
import { type LocalDate, localDate, type Period } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { StepKind } from '#rooms/cycle/core/cycle.ts'
import { CycleKey } from '#rooms/items/core/item.ts'
import { type Proposal, ProposalId, type State } from './proposal.ts'
import { standingOf } from './propose.ts'

/** Where a proposal waits that came in while no cycle went on: one such place for each calendar year. */
export const waitingCycle = (on: LocalDate): CycleKey => CycleKey.parse(`proposals-${on.slice(0, 4)}`)

const taking: readonly StepKind[] = ['discovery', 'intake']

interface OpenedCycle {
  readonly id: CycleKey
  readonly kinds: readonly StepKind[]
  readonly period: Period
}

/** Whether a cycle takes proposals: one of its steps is there to find or to receive them. */
export const takesProposals = ({ kinds }: Pick<OpenedCycle, 'kinds'>): boolean =>
  kinds.some((kind) => taking.includes(kind))

const goesOn: readonly (State | 'unsupported')[] = ['supporting', 'received', 'under-review', 'answered']

/**
 * Decides whether a proposal waits for a cycle that was opened after it came in: it waits where those of its calendar
 * year do, has not ended, and was given while that cycle went on or earlier in the year in which it begins; and that
 * cycle takes proposals. A cycle asks for no track, so that the proposals of every track may go.
 */
export function waitsFor(
  proposal: Pick<Proposal, 'cycleId' | 'submittedOn' | 'state' | 'supportUntil'>,
  { id, kinds, period }: OpenedCycle,
  on: LocalDate,
): boolean {
  const { cycleId, submittedOn } = proposal
  if (cycleId !== waitingCycle(submittedOn) || cycleId === id || !takesProposals({ kinds })) return false
  const first = localDate(`${period.from.slice(0, 4)}-01-01`)
  const inTime = first <= submittedOn && (period.to === null || submittedOn <= period.to)
  return inTime && goesOn.includes(standingOf(proposal, on))
}

export const TakeRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cycle-takes-none') }),
  z.object({ kind: z.literal('none-chosen') }),
  z.object({ kind: z.literal('does-not-wait'), proposalId: ProposalId }),
  z.object({ kind: z.literal('others-wait'), waiting: z.int() }),
])
export type TakeRefusal = z.infer<typeof TakeRefusal>

/** Which of those that wait are taken: some by their numbers, or all, who were so many when they were looked at. */
export type Choice = readonly ProposalId[] | { readonly all: number }

/**
 * Decides which proposals are taken into a cycle. Refuses none at all, one that does not wait for it, and all of them
 * where other ones wait by now than whoever decides has seen.
 */
export function takeIntoCycle(
  choice: Choice,
  waiting: readonly ProposalId[],
): Result<readonly ProposalId[], TakeRefusal> {
  if ('all' in choice) {
    if (choice.all !== waiting.length) return refuse({ kind: 'others-wait', waiting: waiting.length })
    return waiting.length === 0 ? refuse({ kind: 'none-chosen' }) : ok(waiting)
  }
  const chosen = [...new Set(choice)]
  const stranger = chosen.find((id) => !waiting.includes(id))
  if (stranger !== undefined) return refuse({ kind: 'does-not-wait', proposalId: stranger })
  return chosen.length === 0 ? refuse({ kind: 'none-chosen' }) : ok(chosen)
}
