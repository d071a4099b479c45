import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seePipeline } from '../contract.ts'
import { gateFindings } from '../core/findings.ts'
import { endsOf, flowsBetween } from '../core/flows.ts'
import { summariseGates } from '../core/gate-book.ts'
import * as store from '../store/gate-queries.ts'
import { countSeverities } from './finding-line.ts'
import { loadBook } from './load-book.ts'

const noBook = { records: [], items: [], aliases: [], origins: new Map() }

/** How the cycles of a district are called, as `apps/` hands it in: a room below keeps them. */
export type CycleNames = (context: QueryContext) => Promise<ReadonlyMap<string, string>>

export const seePipelineWith = (cycleNames: CycleNames) =>
  handleQuery(seePipeline, async (context, { cycle }) => {
    const cycles = await store.cyclesOfGates(context.trx, context.districtId)
    const names = await cycleNames(context)
    const cycleId = cycle ?? cycles[0]?.cycleId ?? null
    const book = cycleId === null ? noBook : await loadBook(context, cycleId)
    const findings = gateFindings(book)
    return ok({
      cycleId,
      cycles: cycles.map((one) => ({ ...one, name: names.get(one.cycleId) ?? null })),
      gates: [...summariseGates(book, findings)],
      flows: [...flowsBetween(book.records)],
      ...endsOf(book.records),
      findings: countSeverities(findings),
    })
  })
