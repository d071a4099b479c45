import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { endStandIn } from '../contract-teams.ts'
import * as decide from '../core/stand-in.ts'
import { deleteStandIn, findStandIn, shortenStandIn } from '../store/stand-in-queries.ts'
import { departmentsOf, onlyFor } from './arrange-stand-in.ts'

export const endStandInHandler = handleCommandOn(
  endStandIn,
  async (context, { standInId }) => {
    const standIn = await findStandIn(context.trx, context.districtId, standInId)
    return departmentsOf(context, standIn?.absentId ?? null)
  },
  async (context, { standInId }) => {
    const { trx, districtId, effectiveOn } = context
    const standIn = await findStandIn(trx, districtId, standInId)
    if (standIn === null) return refuse({ kind: 'stand-in-not-found' })
    const ended = decide.endStandIn(standIn, effectiveOn, onlyFor(context))
    if (!ended.ok) return ended
    if (ended.value === null) await deleteStandIn(trx, districtId, standInId)
    else await shortenStandIn(trx, districtId, ended.value)
    return ok({ reply: { standInId }, about: [{ kind: 'account', id: standIn.absentId }] })
  },
)
