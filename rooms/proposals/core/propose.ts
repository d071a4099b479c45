import { z } from 'zod'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Proposal } from './proposal.ts'
import { State } from './proposal.ts'
import type { TrackRules } from './tracks.ts'

const hour = 60 * 60 * 1000

/** Until when the text may be mended as if it had been written so: the hours of the track from when it was handed in. */
export const editableUntil = ({ submittedAt }: Pick<Proposal, 'submittedAt'>, { editHours }: TrackRules): number =>
  Date.parse(submittedAt) + editHours * hour

const CameToGate = z.object({ kind: z.literal('came-to-gate'), gate: z.string() })
type CameToGate = z.infer<typeof CameToGate>

export const EditRefusal = z.discriminatedUnion('kind', [
  CameToGate,
  z.object({ kind: z.literal('not-open'), state: State }),
  z.object({ kind: z.literal('proposal-hidden') }),
  z.object({ kind: z.literal('nothing-changed') }),
  z.object({ kind: z.literal('reason-missing') }),
  z.object({ kind: z.literal('changed-meanwhile') }),
])
export type EditRefusal = z.infer<typeof EditRefusal>

interface Edit {
  readonly version: number
  readonly changed: boolean
  readonly reason: string | null
}

/** Whether a proposal still waits for support or for a department: until then its own person may change or withdraw it. */
export const isOpen = ({ state }: Pick<Proposal, 'state'>): boolean => state === 'supporting' || state === 'received'

/**
 * Decides how a proposal's text is changed: within the time to edit, before anybody supported it, in its place; later as
 * another version, with a reason. A hidden one is not changed: its form would show neither its words nor its files. A text that somebody else has changed meanwhile is not written over.
 */
export function editProposal(
  proposal: Proposal,
  { version, changed, reason }: Edit,
  rules: TrackRules,
  now: Instant,
): Result<{ readonly version: number }, EditRefusal> {
  if (!isOpen(proposal)) return refuse({ kind: 'not-open', state: proposal.state })
  if (proposal.hidden) return refuse({ kind: 'proposal-hidden' })
  if (version !== proposal.version) return refuse({ kind: 'changed-meanwhile' })
  if (!changed) return refuse({ kind: 'nothing-changed' })
  const inPlace = proposal.version === 1 && proposal.supports === 0 && Date.parse(now) <= editableUntil(proposal, rules)
  if (inPlace) return ok({ version })
  return reason === null ? refuse({ kind: 'reason-missing' }) : ok({ version: version + 1 })
}

/**
 * Decides whether a proposal's own person still disposes of it: no gate has decided on its item. What was reviewed,
 * screened or chosen stands as it was then.
 */
export const mayDisposeOf = (
  gates: readonly { readonly gate: { readonly name: string } }[],
): Result<null, CameToGate> => {
  const last = gates.at(-1)
  return last === undefined ? ok(null) : refuse({ kind: 'came-to-gate', gate: last.gate.name })
}

export const WithdrawRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-open'), state: State }),
  CameToGate,
])
export type WithdrawRefusal = z.infer<typeof WithdrawRefusal>

/** Decides whether a proposal may be withdrawn: as long as no department works on it. */
export const withdrawProposal = (proposal: Proposal): Result<null, WithdrawRefusal> =>
  isOpen(proposal) ? ok(null) : refuse({ kind: 'not-open', state: proposal.state })

export const SupportRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('own-proposal') }),
  z.object({ kind: z.literal('support-not-asked') }),
  z.object({ kind: z.literal('support-ended'), until: z.string() }),
])
export type SupportRefusal = z.infer<typeof SupportRefusal>

/** Decides whether somebody may support a proposal, or take it back, on a day: another's, until the last day. */
export function support(
  proposal: Proposal & { readonly proposedBy: string | null },
  accountId: string | null,
  on: LocalDate,
): Result<null, SupportRefusal> {
  if (proposal.proposedBy !== null && proposal.proposedBy === accountId) return refuse({ kind: 'own-proposal' })
  if (proposal.supportUntil === null || !['supporting', 'received'].includes(proposal.state)) {
    return refuse({ kind: 'support-not-asked' })
  }
  return on > proposal.supportUntil ? refuse({ kind: 'support-ended', until: proposal.supportUntil }) : ok(null)
}

/** Whether this support is the one with which enough have supported: it is told once, and stays so. */
export const isReached = (supports: number, { needed }: TrackRules, reachedOn: LocalDate | null): boolean =>
  reachedOn === null && supports >= needed

/** How a proposal stands for whoever reads it: one whose time has passed without enough support has ended. */
export const standingOf = (
  { state, supportUntil }: Pick<Proposal, 'state' | 'supportUntil'>,
  on: LocalDate,
): State | 'unsupported' =>
  state === 'supporting' && supportUntil !== null && on > supportUntil ? 'unsupported' : state
