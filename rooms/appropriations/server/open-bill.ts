import { answered } from '#kernel/answered.ts'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listAccounts } from '#rooms/budget/contract.ts'
import { openBill } from '../contract.ts'
import { enterStage } from '../core/enter-stage.ts'
import * as decide from '../core/open-bill.ts'
import * as store from '../store/queries.ts'
import { aboutBill, billEntry } from './bill-entry.ts'

export const openBillHandler = handleCommand(openBill, async (context, input) => {
  const { trx, districtId, ask, effectiveOn } = context
  const { billId, fiscalYear, round, name, gateId, rows } = input
  await store.holdYear(trx, districtId, fiscalYear)
  if ((await store.yearOfBill(trx, districtId, billId)) !== null) return refuse({ kind: 'bill-id-taken', billId })
  const ofYear = await store.billsOfYear(trx, districtId, fiscalYear)
  const opened = decide.openBill(ofYear, { id: billId, fiscalYear, round, name, gateId })
  if (!opened.ok) return opened
  await store.insertBill(trx, districtId, opened.value)
  if (rows.length > 0) {
    const { accounts } = answered(await ask(listAccounts, { fiscalYear }))
    const on = input.requestedOn ?? effectiveOn
    const next = { stage: 'request' as const, on, reference: null, opinion: null, rows }
    const base = decide.baseRows(ofYear, opened.value)
    const request = enterStage({ fiscalYear, accounts, stages: [], base, next })
    if (!request.ok) return request
    await store.replaceStage(trx, districtId, billId, request.value)
  }
  return ok({
    reply: { billId, version: 1 },
    about: aboutBill(opened.value, rows),
    index: [billEntry(opened.value)],
  })
})
