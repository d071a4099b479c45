import { answered } from '#kernel/answered.ts'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listAccounts } from '#rooms/budget/contract.ts'
import { enterStage } from '../contract.ts'
import * as decide from '../core/enter-stage.ts'
import { baseRows, openedAfter } from '../core/open-bill.ts'
import * as store from '../store/queries.ts'
import { aboutBill } from './bill-entry.ts'
import { holdBill } from './hold-bill.ts'

export const enterStageHandler = handleCommand(enterStage, async (context, input) => {
  const { trx, districtId, ask } = context
  const { billId, basedOn, stage, on, reference, opinionText, opinionOn, rows } = input
  const found = await holdBill(context, billId)
  if (!found.ok) return found
  const { ofYear, held } = found.value
  if (held.version !== basedOn) return refuse({ kind: 'bill-changed-meanwhile', basedOn, version: held.version })
  const later = openedAfter(ofYear, held.bill)
  if (later !== null) return refuse({ kind: 'later-bill-open', billId: later.id })
  const opinion = decide.opinionOf(opinionText, opinionOn)
  if (!opinion.ok) return opinion
  const { fiscalYear } = held.bill
  const { accounts } = answered(await ask(listAccounts, { fiscalYear }))
  const entered = decide.enterStage({
    fiscalYear,
    accounts,
    stages: held.stages,
    base: baseRows(ofYear, held.bill),
    next: { stage, on, reference, opinion: opinion.value, rows },
  })
  if (!entered.ok) return entered
  const version = held.version + 1
  await store.replaceStage(trx, districtId, billId, entered.value)
  await store.setBillVersion(trx, districtId, billId, version)
  return ok({ reply: { billId, version }, about: aboutBill(held.bill, rows) })
})
