import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seePipeline } from '../contract.ts'
import { gateFindings } from '../core/findings.ts'
import { endsOf, flowsBetween } from '../core/flows.ts'
import { summariseGates } from '../core/gate-book.ts'
import * as store from '../store/gate-queries.ts'
import { countSeverities } from './finding-line.ts'
import { loadBook } from './load-book.ts'

const noBook = { records: [], items: [], aliases: [], origins: new Map() }

export const seePipelineHandler = handleQuery(seePipeline, async (context, { cycle }) => {
  const cycles = await store.cyclesOfGates(context.trx, context.districtId)
  const cycleId = cycle ?? cycles[0]?.cycleId ?? null
  const book = cycleId === null ? noBook : await loadBook(context, cycleId)
  const findings = gateFindings(book)
  return ok({
    cycleId,
    cycles,
    gates: [...summariseGates(book, findings)],
    flows: [...flowsBetween(book.records)],
    ...endsOf(book.records),
    findings: countSeverities(findings),
  })
})
