import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { traceItem } from '../contract.ts'
import type { ItemId } from '../core/item.ts'
import { itemSteps, moveSteps } from '../core/item-steps.ts'
import { type RoomStep, traceItem as trace } from '../core/trace.ts'
import * as lines from '../store/line-queries.ts'
import { movesOf } from '../store/move-queries.ts'
import { aliasesOf } from '../store/name-queries.ts'
import * as store from '../store/queries.ts'
import { loadGates } from './load-book.ts'
import type { CycleNames } from './see-pipeline.ts'

/** How another room tells what it has in the lives of some items; `apps/` hands these in. */
export type TraceStepsOf = (context: QueryContext, itemIds: readonly ItemId[]) => Promise<readonly RoomStep[]>

/** Follows an item both ways, through this room and through those handed in. */
export const traceItemWith = (traceSteps: readonly TraceStepsOf[], cycleNames: CycleNames) =>
  handleQuery(traceItem, async (context, { itemId, focus = null }) => {
    const { trx, districtId } = context
    const lineage = await lines.lineageOf(trx, districtId, itemId)
    const items = await store.itemsById(trx, districtId, lineage)
    const item = items.find((one) => one.id === itemId)
    if (item === undefined) return refuse({ kind: 'item-not-found', itemId })
    const aliases = await aliasesOf(trx, districtId, lineage)
    const records = []
    for (const cycleId of new Set(items.map((one) => one.cycleId))) {
      records.push(...(await loadGates(context, cycleId)))
    }
    const moves = await movesOf(trx, districtId, lineage)
    const names = moves.length === 0 ? new Map<string, string>() : await cycleNames(context)
    const steps: RoomStep[] = [...itemSteps(lineage, items, aliases, records), ...moveSteps(moves, names)]
    for (const stepsOf of traceSteps) steps.push(...(await stepsOf(context, lineage)))
    const thread = trace(itemId, await lines.linesOf(trx, districtId, lineage), steps, focus)
    return ok({
      item: { itemId, title: item.title },
      related: items.filter((one) => one.id !== itemId).map(({ id, title }) => ({ itemId: id, title })),
      steps: [...thread],
    })
  })
