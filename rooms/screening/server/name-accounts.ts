import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { nameAccounts } from '../contract-lists.ts'
import { isOutsideAccounts } from '../core/screening-list.ts'
import { changeItems } from '../store/list-queries.ts'
import { listToDecide } from './load-list.ts'

export const nameAccountsHandler = handleCommand(nameAccounts, async (context, { listId, version, rows }) => {
  const found = await listToDecide(context, listId)
  if (!found.ok) return found
  if (found.value.list.version !== version) return refuse({ kind: 'list-changed-meanwhile', field: 'rows.0.account' })
  const { list, items } = found.value
  const named = new Map(rows.map(({ itemId, account }) => [itemId, account]))
  if (rows.some(({ itemId }) => !items.some((item) => item.itemId === itemId)))
    return refuse({ kind: 'item-not-on-list' })
  const after = items.map((item) => {
    const account = named.get(item.itemId)
    return account === undefined ? item : { ...item, account }
  })
  await changeItems(context.trx, context.districtId, listId, after)
  return ok({
    reply: { outside: after.filter((item) => isOutsideAccounts(item, list)).length },
    about: [{ kind: 'screening-list', id: listId }],
  })
})
