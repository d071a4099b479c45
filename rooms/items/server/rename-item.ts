import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { renameItem } from '../contract.ts'
import { renameItem as decide } from '../core/enter-item.ts'
import * as store from '../store/queries.ts'
import { itemEntry } from './item-entry.ts'

export const renameItemHandler = handleCommand(renameItem, async ({ trx, districtId }, alias) => {
  const { itemId } = alias
  const items = await store.itemsById(trx, districtId, [itemId])
  const aliases = await store.aliasesOf(trx, districtId, [itemId])
  const renamed = decide(alias, new Map(items.map((item) => [item.id, item])), aliases)
  if (!renamed.ok) return renamed
  await store.insertAlias(trx, districtId, renamed.value, aliases.length + 1)
  return ok({
    reply: { itemId },
    about: [{ kind: 'item', id: itemId }],
    index: items.map((item) => itemEntry(item, [...aliases, renamed.value])),
  })
})
