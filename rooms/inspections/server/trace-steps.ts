import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import { listProjects } from '#rooms/appropriations/contract.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import { isPublic } from '../core/fault.ts'
import { faultsOf } from '../store/fault-queries.ts'
import { visitsOf } from '../store/visit-queries.ts'

const day = (on: LocalDate) => ({ from: on, to: on, precision: 'day' as const })

/** The visits that were made to the projects of some items, and what was corrected there. */
export async function inspectionsTraceSteps(
  { trx, districtId, ask }: QueryContext,
  itemIds: readonly ItemId[],
): Promise<RoomStep[]> {
  const { projects } = answered(await ask(listProjects, {}))
  const items = new Map(
    projects.flatMap(({ projectId, itemId }) =>
      itemId !== null && itemIds.includes(itemId) ? [[projectId, itemId] as const] : [],
    ),
  )
  const projectIds = [...items.keys()]
  const of = (projectId: (typeof projectIds)[number]) => ({
    itemIds: [items.get(projectId)].filter((itemId) => itemId !== undefined),
    ...{ won: null, count: null },
  })
  const visits = await visitsOf(trx, districtId, { projectIds })
  const faults = (await faultsOf(trx, districtId, projectIds)).filter(isPublic)
  return [
    ...visits.flatMap(({ id, assignment, report }) =>
      report === null
        ? []
        : [
            {
              ...{ id: `inspection-${id}`, kind: 'inspection' as const, ...of(assignment.projectId) },
              ...{ title: assignment.site, on: day(report.visitedOn), note: null },
              href: { room: 'inspection-group', id: assignment.groupId },
            },
          ],
    ),
    ...faults.map((fault) => ({
      ...{ id: `correction-${fault.visitId}-${fault.no}`, kind: 'correction' as const, ...of(fault.projectId) },
      ...{ title: fault.what, on: day(fault.closedOn ?? fault.repliedOn ?? fault.foundOn), note: null },
      href: { room: 'inspection-fault', id: `${fault.visitId}/${fault.no}` },
    })),
  ]
}
