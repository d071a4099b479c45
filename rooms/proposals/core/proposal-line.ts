import { z } from 'zod'
import { Proposal, State } from './proposal.ts'

/** How a proposal stands for whoever reads it: its state, or that its time for support is over. */
export const Standing = z.enum([...State.options, 'unsupported'])
export type Standing = z.infer<typeof Standing>

/** A proposal in a list. */
export const ProposalLine = z.object({
  proposal: Proposal,
  title: z.string(),
  place: z.string(),
  standing: Standing,
})
export type ProposalLine = z.infer<typeof ProposalLine>
