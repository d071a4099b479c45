import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { proposeRole } from '../contract-roles.ts'
import { proposeRole as decideProposal } from '../core/role-proposal.ts'
import { holdAccount } from '../store/queries.ts'
import { insertProposal } from '../store/role-queries.ts'

export const proposeRoleHandler = handleCommand(
  proposeRole,
  async ({ trx, districtId, actor, effectiveOn }, { proposalId, accountId, role, until, reason }) => {
    if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
    const term = { role, from: effectiveOn, until, proposedBy: actor.accountId }
    const decided = decideProposal(await holdAccount(trx, districtId, accountId), term)
    if (!decided.ok) return decided
    const proposal = { ...term, proposalId, accountId, reason, proposedOn: effectiveOn }
    if (!(await insertProposal(trx, districtId, proposal))) return refuse({ kind: 'role-proposal-taken' })
    return ok({ reply: { proposalId }, about: [{ kind: 'account', id: accountId }] })
  },
)
