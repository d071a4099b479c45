import { handleQuery } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { ok } from '#kit/result.ts'
import { listBills } from '../contract.ts'
import { confirmedOf } from '../core/bill.ts'
import { baseRows, changedRows } from '../core/open-bill.ts'
import { maySeeUndecided } from '../core/permissions.ts'
import { reconcileBill, totalOfRows, transitionsOf } from '../core/reconcile-bill.ts'
import { toldStages } from '../core/told-stages.ts'
import { openYears } from '../store/movement-queries.ts'
import * as store from '../store/queries.ts'

export const listBillsHandler = handleQuery(listBills, async ({ trx, districtId, actor }, { fiscalYear }) => {
  const stored =
    fiscalYear === undefined
      ? await store.allBills(trx, districtId)
      : await store.billsOfYear(trx, districtId, fiscalYear)
  const insider = permits(maySeeUndecided, actor)
  const told = stored.map((one) => ({ ...one, entered: one.stages, stages: toldStages(one.stages, insider) }))
  const bills = told.map(({ bill, version, entered, stages }) => {
    const ofYear = stored.filter((other) => other.bill.fiscalYear === bill.fiscalYear)
    const changed = changedRows(ofYear, bill)
    return {
      bill,
      version,
      undecided: stages.length < entered.length,
      stages: stages.map(({ stage, on, rows }) => ({ stage, on, total: totalOfRows(rows) })),
      base: totalOfRows(baseRows(ofYear, bill)),
      reconciliation: reconcileBill(stages, changed),
      confirmedOn: confirmedOf(stages)?.on ?? null,
      cutsWithoutReason: transitionsOf(stages, changed)
        .flatMap(({ changes }) => changes)
        .filter(({ change, reason }) => change < 0 && reason === null).length,
    }
  })
  return ok({ bills, years: await openYears(trx, districtId) })
})
