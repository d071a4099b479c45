import { handleQuery } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeDifference } from '../contract.ts'
import { stageOrder } from '../core/bill.ts'
import { cellKey } from '../core/cell.ts'
import { differenceOf, reasonsOf } from '../core/difference.ts'
import { baseRows } from '../core/open-bill.ts'
import { maySeeUndecided } from '../core/permissions.ts'
import { toldStages } from '../core/told-stages.ts'
import * as store from '../store/queries.ts'
import { projectsOf } from './projects-of.ts'

export const seeDifferenceHandler = handleQuery(seeDifference, async (context, { billId, stage }) => {
  const { trx, districtId, actor, ask } = context
  const fiscalYear = await store.yearOfBill(trx, districtId, billId)
  const ofYear = fiscalYear === null ? [] : await store.billsOfYear(trx, districtId, fiscalYear)
  const found = ofYear.find(({ bill }) => bill.id === billId)
  if (found === undefined) return refuse({ kind: 'bill-not-found', billId })
  const { bill } = found
  const stages = toldStages(found.stages, permits(maySeeUndecided, actor))
  const shown = stage === undefined ? stages.at(-1) : stages.find((one) => one.stage === stage)
  if (stage !== undefined && shown === undefined) return refuse({ kind: 'stage-not-found', stage })
  const base = baseRows(ofYear, bill)
  const difference = differenceOf(base, shown?.rows ?? base)
  const reasons = reasonsOf(
    stages.filter((one) => shown !== undefined && stageOrder(one.stage) <= stageOrder(shown.stage)),
  )
  return ok({
    bill,
    undecided: stages.length < found.stages.length,
    stage: shown?.stage ?? null,
    stages: stages.map((one) => one.stage),
    difference: {
      ...difference,
      rows: difference.rows.map((row) => ({ ...row, reasons: reasons.get(cellKey(row)) ?? [] })),
    },
    projects: await projectsOf(ask, difference.rows),
  })
})
