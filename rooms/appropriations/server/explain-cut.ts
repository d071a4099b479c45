import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { explainCut } from '../contract.ts'
import * as store from '../store/queries.ts'
import { aboutBill } from './bill-entry.ts'
import { holdBill } from './hold-bill.ts'

export const explainCutHandler = handleCommand(explainCut, async (context, input) => {
  const { trx, districtId } = context
  const { billId, stage } = input
  const found = await holdBill(context, billId)
  if (!found.ok) return found
  const { held } = found.value
  if (!held.stages.some((one) => one.stage === stage)) return refuse({ kind: 'stage-not-found', stage })
  if (!(await store.setRowReason(trx, districtId, input))) return refuse({ kind: 'row-not-found' })
  const version = held.version + 1
  await store.setBillVersion(trx, districtId, billId, version)
  return ok({ reply: { billId, version }, about: aboutBill(held.bill, [input]) })
})
