import { handleCommand } from '#kernel/handler.ts'
import { AccountId } from '#kit/id.ts'
import { ok, refuse } from '#kit/result.ts'
import { takeBackSupport } from '../contract.ts'
import { support } from '../core/propose.ts'
import * as store from '../store/queries.ts'
import { count, removeSupport } from '../store/support-queries.ts'

/** What was reached stays reached: a support taken back afterwards only counts one less. */
export const takeBackSupportHandler = handleCommand(takeBackSupport, async (context, { proposalId }) => {
  const { trx, districtId, actor, effectiveOn } = context
  const proposal = await store.holdProposal(trx, districtId, proposalId)
  if (proposal === null || proposal.hidden) return refuse({ kind: 'proposal-not-found' })
  const allowed = support(proposal, actor.accountId, effectiveOn)
  if (!allowed.ok) return allowed
  if (!(await removeSupport(trx, districtId, proposalId, AccountId.parse(actor.accountId)))) {
    return refuse({ kind: 'not-supported' })
  }
  const supports = await count(trx, districtId, proposalId, -1)
  return ok({
    reply: { supports, reached: proposal.reachedOn !== null },
    about: [{ kind: 'proposal', id: proposalId }],
  })
})
