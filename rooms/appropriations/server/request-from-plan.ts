import { answered } from '#kernel/answered.ts'
import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listAccounts, listLines } from '#rooms/budget/contract.ts'
import { listProjects, requestFromPlan } from '../contract.ts'
import { enterStage } from '../core/enter-stage.ts'
import { baseRows, openedAfter } from '../core/open-bill.ts'
import { totalOfRows } from '../core/reconcile-bill.ts'
import * as decide from '../core/request-from-plan.ts'
import * as store from '../store/queries.ts'
import { aboutBill } from './bill-entry.ts'
import { holdBill } from './hold-bill.ts'
import { linesByAccountName } from './lines-by-account-name.ts'
import { requestedProjects } from './requested-projects.ts'

export const requestFromPlanHandler = handleCommandOn(requestFromPlan, requestedProjects, async (context, input) => {
  const { trx, districtId, actor, ask, effectiveOn } = context
  const { billId, basedOn } = input
  const named = decide.projectsToTake(actor, input.projectIds)
  if (!named.ok) return named
  const found = await holdBill(context, billId)
  if (!found.ok) return found
  const { ofYear, held } = found.value
  if (held.version !== basedOn) return refuse({ kind: 'bill-changed-meanwhile', basedOn, version: held.version })
  const later = openedAfter(ofYear, held.bill)
  if (later !== null) return refuse({ kind: 'later-bill-open', billId: later.id })
  const { fiscalYear } = held.bill
  const { accounts } = answered(await ask(listAccounts, { fiscalYear }))
  const lines = linesByAccountName(answered(await ask(listLines, { fiscalYear })).lines, accounts)
  const { projects } = answered(await ask(listProjects, {}))
  const known = new Set(projects.map(({ projectId }) => projectId))
  const wanted = new Set(named.value ?? lines.map(({ projectId }) => projectId))
  const asking = lines.filter(({ projectId }) => wanted.has(projectId) && known.has(projectId))
  if (asking.length === 0) return refuse({ kind: 'no-cost-lines' })
  const base = baseRows(ofYear, held.bill)
  const standing = held.stages.find(({ stage }) => stage === 'request')
  const rows = decide.requestFromPlan(
    standing?.rows ?? base,
    base,
    asking,
    new Set(asking.map(({ projectId }) => projectId)),
  )
  const reference = input.reference ?? standing?.reference ?? null
  const next = { stage: 'request' as const, on: effectiveOn, reference, opinion: null, rows }
  const entered = enterStage({ fiscalYear, accounts, stages: held.stages, base, next })
  if (!entered.ok) return entered
  const version = held.version + 1
  await store.replaceStage(trx, districtId, billId, entered.value)
  await store.setBillVersion(trx, districtId, billId, version)
  return ok({
    reply: { billId, version, rows: rows.length, total: totalOfRows(entered.value.rows) },
    about: aboutBill(held.bill, asking),
  })
})
