import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { zeroWon } from '#kit/won.ts'
import { listAccounts } from '#rooms/budget/contract.ts'
import { seeBill } from '../contract.ts'
import { billFindings } from '../core/bill-findings.ts'
import { cellKey } from '../core/cell.ts'
import { cellsByProject } from '../core/difference.ts'
import { baseRows, changedRows } from '../core/open-bill.ts'
import { maySeeUndecided } from '../core/permissions.ts'
import { reconcileBill, totalOfRows, transitionsOf } from '../core/reconcile-bill.ts'
import { toldStages } from '../core/told-stages.ts'
import * as store from '../store/queries.ts'
import { projectsOf } from './projects-of.ts'

export const seeBillHandler = handleQuery(seeBill, async ({ trx, districtId, actor, ask }, { billId }) => {
  const fiscalYear = await store.yearOfBill(trx, districtId, billId)
  const ofYear = fiscalYear === null ? [] : await store.billsOfYear(trx, districtId, fiscalYear)
  const found = ofYear.find(({ bill }) => bill.id === billId)
  if (found === undefined) return refuse({ kind: 'bill-not-found', billId })
  const { bill, version } = found
  const stages = toldStages(found.stages, permits(maySeeUndecided, actor))
  const { accounts } = answered(await ask(listAccounts, { fiscalYear: bill.fiscalYear }))
  const base = baseRows(ofYear, bill)
  const changed = changedRows(ofYear, bill)
  const cells = cellsByProject([...base, ...stages.flatMap(({ rows }) => rows)])
  const baseAt = new Map(base.map((row) => [cellKey(row), row.amount]))
  const stageAt = stages.map(({ rows }) => new Map(rows.map((row) => [cellKey(row), row])))
  return ok({
    bill,
    version,
    undecided: stages.length < found.stages.length,
    stages: stages.map(({ rows, ...stage }) => ({ ...stage, total: totalOfRows(rows) })),
    rows: cells.map(([key, cell]) => ({
      ...cell,
      base: baseAt.get(key) ?? zeroWon,
      amounts: stageAt.map((rows) => ({
        amount: rows.get(key)?.amount ?? null,
        reason: rows.get(key)?.reason ?? null,
      })),
    })),
    base: totalOfRows(base),
    transitions: transitionsOf(stages, changed),
    reconciliation: reconcileBill(stages, changed),
    projects: await projectsOf(
      ask,
      cells.map(([, cell]) => cell),
    ),
    findings: [...billFindings(bill, stages, accounts, changed)],
  })
})
