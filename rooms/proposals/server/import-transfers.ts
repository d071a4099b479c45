import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { sumWon, zeroWon } from '#kit/won.ts'
import { enterItem, renameItem } from '#rooms/items/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { importTransfers } from '../contract-transfers.ts'
import { inTheirOrder } from '../core/transfer-outcomes.ts'
import { fitTransfers } from '../core/transfers.ts'
import * as store from '../store/transfer-queries.ts'

/** Each row becomes an item under its number, and what it was called before another name of it; all of them, or none. */
export const importTransfersHandler = handleCommand(importTransfers, async (context, input) => {
  const { trx, districtId, effectiveOn, perform } = context
  const { importId, cycleId, fileName, from, until, unit, rows, headings } = input
  const ordered = inTheirOrder({ from, until })
  if (!ordered.ok) return ordered
  const known = new Set(await store.transferNumbers(trx, districtId, cycleId))
  const fitted = fitTransfers(rows, unit, known)
  if (!fitted.ok) return fitted
  const transfers = fitted.value.map((transfer, at) => ({ ...transfer, itemId: ItemId.parse(`${importId}-${at + 1}`) }))
  const won = sumWon(transfers.map(({ requested }) => requested ?? zeroWon))
  const whole = { importId, cycleId, fileName, won, count: transfers.length, importedOn: effectiveOn }
  if (!(await store.addImport(trx, districtId, whole))) return refuse({ kind: 'import-id-taken' })
  for (const { itemId, title, alias, number, requested, departmentNames } of transfers) {
    const enteredOn = { from, to: until, precision: 'day' as const }
    const item = { itemId, cycleId, kind: 'city-transfer' as const, title, enteredOn, requested, departmentNames }
    const entered = await perform(enterItem, { ...item, departmentNames: [...departmentNames] })
    if (!entered.ok) return entered
    if (alias === null || alias === title) continue
    const renamed = await perform(renameItem, { itemId, title: alias, where: `시 이관 ${number}` })
    if (!renamed.ok) throw new Error(`A new item has another name already: ${renamed.refusal.kind}`)
  }
  const added = await store.addTransfers(trx, districtId, whole, transfers)
  if (added < transfers.length) {
    return refuse({ kind: 'transfers-imported-already', count: transfers.length - added })
  }
  await store.rememberHeadings(trx, districtId, headings)
  return ok({
    reply: { importId, imported: transfers.length },
    about: [{ kind: 'transfer-import', id: importId }],
  })
})
