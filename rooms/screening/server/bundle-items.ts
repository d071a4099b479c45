import { handleCommand } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { bundleItems, unbundleItems } from '../contract-lists.ts'
import * as decide from '../core/bundle.ts'
import { changeItems } from '../store/list-queries.ts'
import { listToDecide } from './load-list.ts'

export const bundleItemsHandler = handleCommand(bundleItems, async (context, { listId, itemIds }) => {
  const found = await listToDecide(context, listId)
  if (!found.ok) return found
  const decided = decide.bundleItems(found.value.items, itemIds)
  if (!decided.ok) return decided
  await changeItems(context.trx, context.districtId, listId, decided.value)
  const bundle = decide
    .bundlesOf(decided.value)
    .find(({ items }) => items.some(({ itemId }) => itemIds.includes(itemId)))
  return ok({ reply: { won: bundle?.brought ?? null }, about: [{ kind: 'screening-list', id: listId }] })
})

export const unbundleItemsHandler = handleCommand(unbundleItems, async (context, { listId, itemId }) => {
  const found = await listToDecide(context, listId)
  if (!found.ok) return found
  const decided = decide.unbundleItems(found.value.items, itemId)
  if (!decided.ok) return decided
  await changeItems(context.trx, context.districtId, listId, decided.value)
  return ok({ reply: { itemId }, about: [{ kind: 'screening-list', id: listId }] })
})
