import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import { gateFindings } from '../core/findings.ts'
import type { CycleKey } from '../core/item.ts'
import * as store from '../store/queries.ts'
import { loadBook } from './load-book.ts'

/** This room's findings: what the gates of every cycle (or of one) leave open. */
export async function itemsFindings(
  context: Pick<QueryContext, 'trx' | 'districtId' | 'once'>,
  cycle?: CycleKey,
): Promise<Finding[]> {
  const cycles = cycle === undefined ? await store.cyclesOfItems(context.trx, context.districtId) : [cycle]
  const findings: Finding[] = []
  for (const cycleId of cycles) findings.push(...gateFindings(await loadBook(context, cycleId)))
  return findings
}
