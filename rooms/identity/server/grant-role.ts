import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { grantRole } from '../contract.ts'
import { grantRole as decideGrant } from '../core/account.ts'
import { unitFor } from '../core/role-unit.ts'
import * as store from '../store/queries.ts'
import { deleteSessions } from '../store/session-queries.ts'
import type { KnownUnits } from './known-units.ts'

/** Who is given a role signs in anew, as when two people gave it. */
export const grantRoleWith = (knownUnits: KnownUnits) =>
  handleCommand(grantRole, async (context, input) => {
    const { trx, districtId, effectiveOn } = context
    const { accountId, role, until } = input
    const unit = unitFor(role, input.unit, await knownUnits(context))
    if (!unit.ok) return unit
    const grant = { role, unit: unit.value, from: effectiveOn, until }
    const decided = decideGrant(await store.holdAccount(trx, districtId, accountId), grant)
    if (!decided.ok) return decided
    await store.insertGrant(trx, districtId, accountId, grant)
    await deleteSessions(trx, districtId, accountId)
    return ok({ reply: { accountId, role }, about: [{ kind: 'account', id: accountId }] })
  })
