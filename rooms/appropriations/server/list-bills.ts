import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listBills } from '../contract.ts'
import { confirmedOf } from '../core/bill.ts'
import { baseRows } from '../core/open-bill.ts'
import { reconcileBill, totalOfRows, transitionsOf } from '../core/reconcile-bill.ts'
import { openYears } from '../store/movement-queries.ts'
import * as store from '../store/queries.ts'

export const listBillsHandler = handleQuery(listBills, async ({ trx, districtId }, { fiscalYear }) => {
  const stored =
    fiscalYear === undefined
      ? await store.allBills(trx, districtId)
      : await store.billsOfYear(trx, districtId, fiscalYear)
  const bills = stored.map(({ bill, version, stages }) => ({
    bill,
    version,
    stages: stages.map(({ stage, on, rows }) => ({ stage, on, total: totalOfRows(rows) })),
    base: totalOfRows(
      baseRows(
        stored.filter((other) => other.bill.fiscalYear === bill.fiscalYear),
        bill,
      ),
    ),
    reconciliation: reconcileBill(stages),
    confirmedOn: confirmedOf(stages)?.on ?? null,
    cutsWithoutReason: transitionsOf(stages)
      .flatMap(({ changes }) => changes)
      .filter(({ change, reason }) => change < 0 && reason === null).length,
  }))
  return ok({ bills, years: await openYears(trx, districtId) })
})
