import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { concealItem } from '../contract.ts'
import { concealItem as decide } from '../core/conceal-item.ts'
import * as store from '../store/name-queries.ts'
import { itemEntry } from './item-entry.ts'

/** What is concealed is found by none of its names; shown again, by all of them. */
export const concealItemHandler = handleCommand(concealItem, async ({ trx, districtId }, { itemId, concealed }) => {
  const kept = decide(itemId, await store.holdItem(trx, districtId, itemId))
  if (!kept.ok) return kept
  await store.setConcealed(trx, districtId, itemId, concealed)
  const about = { kind: 'item', id: itemId }
  const { item, aliases } = kept.value
  return ok({
    reply: { itemId },
    about: [about],
    ...(concealed ? { unindex: [about] } : { index: [itemEntry(item, aliases)] }),
  })
})
