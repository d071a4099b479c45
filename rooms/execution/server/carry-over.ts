import { answered } from '#kernel/answered.ts'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { zeroWon } from '#kit/won.ts'
import { seeCurrentBudget } from '#rooms/appropriations/contract.ts'
import { cellKey, nameAccounts } from '#rooms/appropriations/core/cell.ts'
import { listAccounts } from '#rooms/budget/contract.ts'
import { carryOver } from '../contract.ts'
import * as decide from '../core/carry-over.ts'
import { entriesOfCell, sumEntries } from '../core/ledger.ts'
import * as carryStore from '../store/carry-over-queries.ts'
import * as store from '../store/queries.ts'

export const carryOverHandler = handleCommand(carryOver, async (context, { carryOverId, ...input }) => {
  const { trx, districtId, ask, effectiveOn } = context
  const { fiscalYear, projectId } = input
  await store.holdYear(trx, districtId, fiscalYear)
  if ((await carryStore.findCarryOver(trx, districtId, carryOverId)) !== null) {
    return refuse({ kind: 'carry-over-id-taken', carryOverId })
  }
  const { accounts } = answered(await ask(listAccounts, { fiscalYear }))
  const named = nameAccounts([input], fiscalYear, accounts)
  if (!named.ok) return named
  const next = { ...input, ...named.value[0], id: carryOverId, on: effectiveOn, cancelled: null }
  const { cells } = answered(await ask(seeCurrentBudget, { fiscalYear, projectId }))
  const entries = entriesOfCell(await store.entriesOfProject(trx, districtId, projectId, fiscalYear), next)
  const decided = decide.carryOver(
    await carryStore.carryOversOfYear(trx, districtId, fiscalYear),
    cells.find((cell) => cellKey(cell) === cellKey(next))?.base ?? zeroWon,
    sumEntries(entries),
    next,
  )
  if (!decided.ok) return decided
  await carryStore.insertCarryOver(trx, districtId, decided.value)
  return ok({
    reply: { carryOverId },
    about: [
      { kind: 'carry-over', id: carryOverId },
      { kind: 'project', id: projectId },
    ],
  })
})
