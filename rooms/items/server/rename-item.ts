import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { renameItem } from '../contract.ts'
import { renameItem as decide } from '../core/enter-item.ts'
import * as store from '../store/name-queries.ts'
import { itemEntry } from './item-entry.ts'

/** A concealed item is named anew as well, and found by that name once it is shown again. */
export const renameItemHandler = handleCommand(renameItem, async ({ trx, districtId }, alias) => {
  const { itemId } = alias
  const kept = await store.holdItem(trx, districtId, itemId)
  const { aliases } = kept ?? { aliases: [] }
  const renamed = decide(alias, new Map(kept === null ? [] : [[itemId, kept.item]]), aliases)
  if (!renamed.ok) return renamed
  await store.insertAlias(trx, districtId, renamed.value, aliases.length + 1)
  return ok({
    reply: { itemId },
    about: [{ kind: 'item', id: itemId }],
    index: kept === null || kept.concealed ? [] : [itemEntry(kept.item, [...aliases, renamed.value])],
  })
})
