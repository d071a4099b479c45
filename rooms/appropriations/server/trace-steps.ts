import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { sumWon } from '#kit/won.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import { listProjects } from '../contract.ts'
import { words } from '../core/messages.ts'
import { maySeeUndecided } from '../core/permissions.ts'
import { toldStages } from '../core/told-stages.ts'
import * as store from '../store/queries.ts'

/** What the DistrictAssembly made of items' projects: for each budget the stage it has reached, with the project's won. */
export async function appropriationsTraceSteps(
  { trx, districtId, actor, ask }: QueryContext,
  itemIds: readonly ItemId[],
): Promise<RoomStep[]> {
  const { projects } = answered(await ask(listProjects, {}))
  const ours = projects.filter(({ itemId }) => itemId !== null && itemIds.includes(itemId))
  if (ours.length === 0) return []
  const t = words('ko')
  const insider = permits(maySeeUndecided, actor)
  const steps: RoomStep[] = []
  for (const { bill, stages } of await store.allBills(trx, districtId)) {
    const last = toldStages(stages, insider).at(-1)
    for (const { projectId, itemId } of ours) {
      const rows = last?.rows.filter((row) => row.projectId === projectId) ?? []
      if (last === undefined || itemId === null || rows.length === 0) continue
      const reasons = [...new Set(rows.flatMap(({ reason }) => (reason === null ? [] : [reason])))]
      steps.push({
        id: `budget-${bill.id}-${projectId}`,
        kind: 'gate',
        itemIds: [itemId],
        title: `${bill.name}: ${t.assemblyStages[last.stage]}`,
        on: { from: last.on, to: last.on, precision: 'day' },
        won: sumWon(rows.map(({ amount }) => amount)),
        count: null,
        href: { room: 'appropriations', id: bill.id },
        note: reasons.length === 0 ? last.reference : reasons.join(' / '),
      })
    }
  }
  return steps
}
