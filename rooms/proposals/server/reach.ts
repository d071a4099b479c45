import { handleCommand, handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeItem } from '#rooms/items/contract.ts'
import { listReaches, setReach } from '../contract-reach.ts'
import { readReach } from '../core/reach.ts'
import * as store from '../store/reach-queries.ts'

/** Of a proposal or a transfer: both are items, and both may reach over districts. */
export const setReachHandler = handleCommand(setReach, async ({ trx, districtId, ask }, { itemId, ...written }) => {
  const seen = await ask(seeItem, { itemId })
  if (!seen.ok) return refuse({ kind: 'item-not-found', itemId })
  const read = readReach(written, seen.value.item)
  if (!read.ok) return read
  if (read.value === null) await store.endReach(trx, districtId, itemId)
  else await store.putReach(trx, districtId, read.value)
  return ok({ reply: { reach: read.value }, about: [{ kind: 'item', id: itemId }] })
})

export const listReachesHandler = handleQuery(listReaches, async ({ trx, districtId }, { itemIds }) =>
  ok({ reaches: await store.reachesOf(trx, districtId, itemIds) }),
)
