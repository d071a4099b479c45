import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import { recuseMember, standAside } from '../contract-lists.ts'
import { type ItemRecusal, ownDecision } from '../core/score-sheet.ts'
import type { ListId } from '../core/screening-list.ts'
import { membersOfList, putRecusal } from '../store/sheet-queries.ts'
import { listToDecide, memberWho } from './load-list.ts'

type Refused = { readonly kind: 'list-not-found' | 'list-is-closed' | 'not-on-this-list' | 'item-not-on-list' }

export const standAsideHandler = handleCommand(standAside, async (context, { listId, itemId, reason }) => {
  const member = await memberWho(context, listId)
  const own = { recusal: 'withdrew', reason, decidedBy: ownDecision } as const
  return recuse(context, listId, { personNo: member?.personNo ?? null, itemId, ...own })
})

export const recuseMemberHandler = handleCommand(recuseMember, (context, { listId, ...recusal }) =>
  recuse(context, listId, recusal),
)

async function recuse(
  context: CommandContext,
  listId: ListId,
  { personNo, ...recusal }: Omit<ItemRecusal, 'personNo'> & { readonly personNo: number | null },
): Promise<Result<{ reply: { itemId: ItemId }; about: { kind: string; id: string }[] }, Refused>> {
  const { trx, districtId } = context
  const found = await listToDecide(context, listId)
  if (!found.ok) return found
  const members = await membersOfList(trx, districtId, listId)
  if (personNo === null || !members.some((one) => one.personNo === personNo))
    return refuse({ kind: 'not-on-this-list' })
  const { itemId } = recusal
  if (!found.value.items.some((item) => item.itemId === itemId)) return refuse({ kind: 'item-not-on-list' })
  await putRecusal(trx, districtId, listId, { personNo, ...recusal })
  return ok({
    reply: { itemId },
    about: [
      { kind: 'screening-list', id: listId },
      { kind: 'item', id: itemId },
    ],
  })
}
