import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { proposeRole } from '../contract-roles.ts'
import { proposeRole as decideProposal } from '../core/role-proposal.ts'
import { unitFor } from '../core/role-unit.ts'
import { holdAccount } from '../store/queries.ts'
import { insertProposal } from '../store/role-queries.ts'
import type { KnownUnits } from './known-units.ts'

export const proposeRoleWith = (knownUnits: KnownUnits) =>
  handleCommand(proposeRole, async (context, { proposalId, accountId, role, until, reason, ...wish }) => {
    const { trx, districtId, actor, effectiveOn } = context
    if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
    const unit = unitFor(role, wish.unit, await knownUnits(context))
    if (!unit.ok) return unit
    const term = { role, unit: unit.value, from: effectiveOn, until, proposedBy: actor.accountId }
    const decided = decideProposal(await holdAccount(trx, districtId, accountId), term)
    if (!decided.ok) return decided
    const proposal = { ...term, proposalId, accountId, reason, proposedOn: effectiveOn }
    if (!(await insertProposal(trx, districtId, proposal))) return refuse({ kind: 'role-proposal-taken' })
    return ok({ reply: { proposalId }, about: [{ kind: 'account', id: accountId }] })
  })
