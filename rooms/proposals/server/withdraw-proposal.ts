import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { destroyFiles } from '#rooms/documents/contract-files.ts'
import { withdrawProposal } from '../contract.ts'
import * as decide from '../core/propose.ts'
import * as store from '../store/queries.ts'
import { gatesOf } from './gates-of.ts'
import { filesOf } from './proposal-files.ts'

/** What it says stays on record; its photos and files are destroyed. */
export const withdrawProposalHandler = handleCommand(withdrawProposal, async (context, { proposalId }) => {
  const { trx, districtId, actor, effectiveOn, perform } = context
  const proposal = await store.holdProposal(trx, districtId, proposalId)
  if (proposal === null) return refuse({ kind: 'proposal-not-found' })
  if (proposal.proposedBy === null || proposal.proposedBy !== actor.accountId) {
    return refuse({ kind: 'not-own-proposal' })
  }
  const withdrawn = decide.withdrawProposal(proposal)
  if (!withdrawn.ok) return withdrawn
  const own = decide.mayDisposeOf(await gatesOf(context, proposalId))
  if (!own.ok) return own
  await store.changeProposal(trx, districtId, proposalId, { state: 'withdrawn', due_on: null, ended_on: effectiveOn })
  const destroyed = await perform(destroyFiles, filesOf(proposalId))
  if (!destroyed.ok) return destroyed
  return ok({ reply: { proposalId }, about: [{ kind: 'proposal', id: proposalId }] })
})
