import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Proposal, ProposalId, ProposalWords, State } from './proposal.ts'

/** Into how many parts one proposal may be split. */
export const [fewestParts, mostParts] = [2, 10] as const

/** One of the proposals that another becomes. */
export const Part = z.strictObject({ proposalId: ProposalId, ...ProposalWords.unwrap().shape }).readonly()
export type Part = z.infer<typeof Part>

/** When and why a proposal was split. */
export const Split = z.object({ reason: z.string(), role: z.string(), on: LocalDate }).readonly()
export type Split = z.infer<typeof Split>

export const SplitRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('split-not-with-office'), state: State }),
  z.object({ kind: z.literal('split-names-same'), field: z.string() }),
  z.object({ kind: z.literal('split-part-twice'), proposalId: ProposalId }),
])
export type SplitRefusal = z.infer<typeof SplitRefusal>

/**
 * Decides whether a proposal may be split (나누기): once the office has it, for support stays with the whole and no part
 * could gather it anew in time. No two parts bear one name, or nobody could tell them apart.
 */
export function splitProposal({ state }: Pick<Proposal, 'state'>, parts: readonly Part[]): Result<null, SplitRefusal> {
  if (state !== 'received' && state !== 'under-review') return refuse({ kind: 'split-not-with-office', state })
  for (const [at, { proposalId, title }] of parts.entries()) {
    const before = parts.slice(0, at)
    if (before.some((one) => one.proposalId === proposalId)) return refuse({ kind: 'split-part-twice', proposalId })
    if (before.some((one) => one.title === title))
      return refuse({ kind: 'split-names-same', field: `parts.${at}.title` })
  }
  return ok(null)
}
