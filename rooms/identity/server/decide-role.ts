import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { decideRole } from '../contract-roles.ts'
import { decideRole as decide, grantForTerm } from '../core/role-proposal.ts'
import { holdAccount, insertGrant } from '../store/queries.ts'
import { decideProposal, holdProposal } from '../store/role-queries.ts'
import { deleteSessions } from '../store/session-queries.ts'

/**
 * A second person decides; what is approved holds from that day on, if it still can. Who holds it signs in anew, so that
 * a session begun in a weaker way does not grow into it.
 */
export const decideRoleHandler = handleCommand(
  decideRole,
  async ({ trx, districtId, actor, effectiveOn }, { proposalId, decision }) => {
    if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
    const decided = decide(await holdProposal(trx, districtId, proposalId), decision, actor.accountId)
    if (!decided.ok) return decided
    const { accountId, role, unit, until } = decided.value
    if (decision === 'approved') {
      const grant = { role, unit, from: effectiveOn, until }
      const granted = grantForTerm(await holdAccount(trx, districtId, accountId), grant)
      if (!granted.ok) return granted
      await insertGrant(trx, districtId, accountId, grant)
      await deleteSessions(trx, districtId, accountId)
    }
    await decideProposal(trx, districtId, { proposalId, decision, by: actor.accountId, on: effectiveOn })
    return ok({ reply: { proposalId }, about: [{ kind: 'account', id: accountId }] })
  },
)
