import type { CommandContext, QueryContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { ItemRecusal } from '../core/score-sheet.ts'
import type { ListedItem, ListId, ScreeningList } from '../core/screening-list.ts'
import * as store from '../store/list-queries.ts'
import { type KeptMember, membersOfList } from '../store/sheet-queries.ts'

type At = Pick<CommandContext, 'trx' | 'districtId'>
type NotOpen = { readonly kind: 'list-not-found' | 'list-is-closed' }

const standing = (list: ScreeningList | null): Result<ScreeningList, NotOpen> => {
  if (list === null) return refuse({ kind: 'list-not-found' })
  return list.closedOn === null ? ok(list) : refuse({ kind: 'list-is-closed' })
}

/** An open list with its items, which is the caller's alone until the end of the transaction. */
export async function listToDecide(
  { trx, districtId }: At,
  listId: ListId,
): Promise<Result<{ readonly list: ScreeningList; readonly items: readonly ListedItem[] }, NotOpen>> {
  const list = standing(await store.findListToDecide(trx, districtId, listId))
  return list.ok ? ok({ list: list.value, items: await store.itemsOfList(trx, districtId, listId) }) : list
}

/** An open list with its items, which is not closed before the end of the transaction. */
export async function listToScore(
  { trx, districtId }: At,
  listId: ListId,
): Promise<Result<{ readonly list: ScreeningList; readonly items: readonly ListedItem[] }, NotOpen>> {
  const list = standing(await store.findListToScore(trx, districtId, listId))
  return list.ok ? ok({ list: list.value, items: await store.itemsOfList(trx, districtId, listId) }) : list
}

/** The member of a list who acts; null for whoever is none. */
export async function memberWho(
  { trx, districtId, actor }: Pick<QueryContext, 'trx' | 'districtId' | 'actor'>,
  listId: ListId,
): Promise<KeptMember | null> {
  const own: AccountId | null = actor.accountId
  if (own === null) return null
  return (await membersOfList(trx, districtId, listId)).find(({ accountId }) => accountId === own) ?? null
}

/** The recusals as they hold for what is scored: whoever stands aside from one item of a bundle does from all of it. */
export const recusalsByLead = (items: readonly ListedItem[], recusals: readonly ItemRecusal[]) => {
  const leads = new Map<ItemId, ItemId>(items.map(({ itemId, bundledWith }) => [itemId, bundledWith ?? itemId]))
  return recusals.map((one) => ({ ...one, itemId: leads.get(one.itemId) ?? one.itemId }))
}
