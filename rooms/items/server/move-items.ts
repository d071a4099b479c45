import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { moveItems } from '../contract-move.ts'
import { moveItems as decide } from '../core/move-items.ts'
import { lockCycle } from '../store/gate-queries.ts'
import * as store from '../store/move-queries.ts'
import { itemsById } from '../store/queries.ts'

/** While items go, no gate is decided in the cycles that they leave and enter. */
export const moveItemsHandler = handleCommand(moveItems, async (context, { itemIds, cycleId }) => {
  const { trx, districtId, effectiveOn } = context
  const leaving = (await itemsById(trx, districtId, itemIds)).map((item) => item.cycleId)
  for (const one of [...new Set([...leaving, cycleId])].toSorted()) await lockCycle(trx, districtId, one)
  const ids = await store.kinOf(trx, districtId, itemIds)
  const kin = await itemsById(trx, districtId, ids)
  const moves = decide(itemIds, cycleId, { kin, seen: await store.gatesSeeing(trx, districtId, ids) })
  if (!moves.ok) return moves
  await store.putMoves(trx, districtId, moves.value, effectiveOn)
  const moved = moves.value.map(({ itemId }) => itemId)
  return ok({ reply: { moved }, about: moved.map((id) => ({ kind: 'item', id })) })
})
