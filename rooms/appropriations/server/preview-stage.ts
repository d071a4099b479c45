import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { listAccounts } from '#rooms/budget/contract.ts'
import { previewStage } from '../contract.ts'
import { BillId } from '../core/bill.ts'
import { enterStage, opinionOf } from '../core/enter-stage.ts'
import { baseRows, openBill, openedAfter } from '../core/open-bill.ts'
import * as store from '../store/queries.ts'

/** Judges a stage by the rules that save it, and keeps nothing. */
export const previewStageHandler = handleQuery(previewStage, async ({ trx, districtId, ask, now }, input) => {
  const { fiscalYear, round, stage, opinionText, opinionOn, rows } = input
  const ofYear = await store.billsOfYear(trx, districtId, fiscalYear)
  const found = ofYear.find(({ bill }) => bill.round === round)
  const bill = found?.bill ?? { id: BillId.parse('preview'), fiscalYear, round, name: 'preview', gateId: null }
  if (found === undefined) {
    const opened = openBill(ofYear, bill)
    if (!opened.ok) return opened
  }
  const later = openedAfter(ofYear, bill)
  if (later !== null) return refuse({ kind: 'later-bill-open', billId: later.id })
  const opinion = opinionOf(opinionText, opinionOn)
  if (!opinion.ok) return opinion
  const { accounts } = answered(await ask(listAccounts, { fiscalYear }))
  const entered = enterStage({
    fiscalYear,
    accounts,
    stages: found?.stages ?? [],
    base: baseRows(ofYear, bill),
    next: { stage, on: input.on ?? dateInSeoul(now), reference: null, opinion: opinion.value, rows },
  })
  return entered.ok ? ok({ rows: entered.value.rows.length }) : entered
})
