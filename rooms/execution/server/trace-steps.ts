import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { listProjects } from '#rooms/appropriations/contract.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import { words } from '../core/messages.ts'
import { maySeeEntryNotes } from '../core/permissions.ts'
import { toldEntry } from '../core/told-entries.ts'
import * as store from '../store/queries.ts'
import { withReversals } from './list-entries.ts'

/** What was spent on items' projects: every expenditure that stands, with its account, source and evidence. */
export async function executionTraceSteps(
  { trx, districtId, actor, ask }: QueryContext,
  itemIds: readonly ItemId[],
): Promise<RoomStep[]> {
  const { projects } = answered(await ask(listProjects, {}))
  const itemOf = new Map(
    projects.flatMap(({ projectId, itemId }) =>
      itemId !== null && itemIds.includes(itemId) ? [[projectId, itemId] as const] : [],
    ),
  )
  const t = words('ko')
  const insider = permits(maySeeEntryNotes, actor)
  const entries = withReversals(await store.entriesOfProjects(trx, districtId, [...itemOf.keys()]))
  return entries
    .filter(({ kind, reverses, reversedBy }) => kind === 'expenditure' && reverses === null && reversedBy === null)
    .flatMap((entry): RoomStep[] => {
      const itemId = itemOf.get(entry.projectId)
      if (itemId === undefined) return []
      const evidence = [t.evidence[entry.evidenceKind], entry.documentNo].filter((one) => one !== null)
      return [
        {
          id: `expenditure-${entry.id}`,
          kind: 'expenditure',
          itemIds: [itemId],
          title: toldEntry(entry, insider).note ?? entry.accountName,
          on: { from: entry.on, to: entry.on, precision: 'day' },
          won: entry.amount,
          count: null,
          href: { room: 'execution', id: entry.projectId },
          note: [entry.accountName, ...evidence].join(' · '),
        },
      ]
    })
}
