import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { enterItem } from '../contract.ts'
import { enterItem as decide } from '../core/enter-item.ts'
import { sourcesOf } from '../core/origin.ts'
import * as store from '../store/queries.ts'
import { itemEntry } from './item-entry.ts'

export const enterItemHandler = handleCommand(enterItem, async ({ trx, districtId }, input) => {
  const { itemId, origin, ...parts } = input
  const near = await store.itemsById(trx, districtId, [itemId, ...sourcesOf(origin)])
  const entered = decide({ id: itemId, ...parts }, origin, new Map(near.map((item) => [item.id, item])))
  if (!entered.ok) return entered
  await store.insertItem(trx, districtId, entered.value, origin)
  return ok({
    reply: { itemId },
    about: [{ kind: 'item', id: itemId }],
    index: [itemEntry(entered.value, [])],
  })
})
