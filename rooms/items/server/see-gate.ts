import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeGate } from '../contract.ts'
import { arrivalLines, findingsAtGate, gateState, namesAtGate, outcomeLines, titlesOf } from '../core/gate-book.ts'
import { reconcile } from '../core/reconcile.ts'
import * as store from '../store/gate-queries.ts'
import { findingLine } from './finding-line.ts'
import { loadBook } from './load-book.ts'

export const seeGateHandler = handleQuery(seeGate, async (context, { gateId }) => {
  const gate = await store.findGate(context.trx, context.districtId, gateId)
  if (gate === null) return refuse({ kind: 'gate-not-found', gateId })
  const book = await loadBook(context, gate.cycleId)
  const record = book.records.find((one) => one.gate.id === gateId)
  if (record === undefined) return refuse({ kind: 'gate-not-found', gateId })
  const titleOf = titlesOf(book.items)
  const reconciliation = reconcile(record.arrivals, record.outcomes)
  return ok({
    gate,
    state: gateState(gate, reconciliation, record.openReason),
    openReason: record.openReason,
    reconciliation,
    arrivals: arrivalLines(record, titleOf),
    outcomes: outcomeLines(record, titleOf),
    names: namesAtGate(record, titleOf),
    findings: findingsAtGate(gateId, book).map(findingLine),
  })
})
