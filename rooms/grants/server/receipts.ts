import { handleCommand, handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import * as contract from '../contract-grants.ts'
import { lifeOf } from '../core/grant-journal.ts'
import { keepJudged, readReceipts } from '../core/receipt.ts'
import { putReceipts } from '../store/queries.ts'
import { holdGrant, holdOwn } from './keep-grants.ts'
import { aboutGrant, changedApplication } from './rows.ts'

export const writeReceiptsHandler = handleCommand(contract.writeReceipts, async (context, { applicationId, table }) => {
  const held = await holdOwn(context, applicationId)
  if (!held.ok) return held
  const { call, application, entries } = held.value
  const life = lifeOf(call, application, entries)
  if (life.agreed === null) return refuse({ kind: 'not-agreed' })
  if (life.settlement !== null) return refuse({ kind: 'settled-already' })
  const receipts = readReceipts(table, life.budget ?? application.budget)
  if (!receipts.ok) return receipts
  const kept = keepJudged(held.value.receipts, receipts.value)
  if (!kept.ok) return kept
  await putReceipts(context.trx, context.districtId, applicationId, kept.value)
  const reply = { applicationId, receipts: receipts.value.length }
  return ok({ reply, about: aboutGrant(call, application) })
})

export const judgeReceiptHandler = handleCommandOn(
  contract.judgeReceipt,
  changedApplication,
  async (context, { applicationId, no, amount, disallowed }) => {
    const held = await holdGrant(context, applicationId)
    if (!held.ok) return held
    const { call, application, entries, receipts } = held.value
    if (lifeOf(call, application, entries).settlement !== null) return refuse({ kind: 'settled-already' })
    if (receipts.every((one) => one.no !== no || one.amount !== amount))
      return refuse({ kind: 'receipt-not-found', field: 'no' })
    const judged = receipts.map((one) => (one.no === no ? { ...one, disallowed } : one))
    await putReceipts(context.trx, context.districtId, applicationId, judged)
    return ok({ reply: { applicationId }, about: aboutGrant(call, application) })
  },
)
