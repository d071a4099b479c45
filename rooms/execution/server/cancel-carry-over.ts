import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { cancelCarryOver } from '../contract.ts'
import * as carryStore from '../store/carry-over-queries.ts'
import * as store from '../store/queries.ts'

export const cancelCarryOverHandler = handleCommand(cancelCarryOver, async (context, { carryOverId, reason }) => {
  const { trx, districtId, effectiveOn } = context
  const named = await carryStore.findCarryOver(trx, districtId, carryOverId)
  if (named === null) return refuse({ kind: 'carry-over-not-found', carryOverId })
  await store.holdYear(trx, districtId, named.fiscalYear)
  const held = await carryStore.findCarryOver(trx, districtId, carryOverId)
  if (held === null || held.cancelled !== null) return refuse({ kind: 'already-cancelled' })
  await carryStore.cancelCarryOver(trx, districtId, carryOverId, { on: effectiveOn, reason })
  return ok({
    reply: { carryOverId },
    about: [
      { kind: 'carry-over', id: carryOverId },
      { kind: 'project', id: held.projectId },
    ],
  })
})
