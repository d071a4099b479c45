import { answered } from '#kernel/answered.ts'
import type { BesideOf } from '#kernel/beside.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { listProjects } from '#rooms/appropriations/contract.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { pageWords } from '../core/messages-pages.ts'
import { countInspections } from '../core/statistics.ts'
import { faultsOf } from '../store/fault-queries.ts'
import { groupsOf } from '../store/group-queries.ts'
import { visitsOf } from '../store/visit-queries.ts'

/** What a project's inspectors saw: how many visits, what was corrected, what is open. */
export const inspectionsBeside: BesideOf<ProjectId, ItemId> = async (context, { projectIds, itemIds }) => {
  const { trx, districtId, ask, now } = context
  const own = new Set(projectIds)
  if (itemIds.length > 0)
    for (const { projectId, itemId } of answered(await ask(listProjects, {})).projects)
      if (itemId !== null && itemIds.includes(itemId)) own.add(projectId)
  const groups = await groupsOf(trx, districtId, [...own])
  if (groups.length === 0) return []
  const t = pageWords('ko')
  const visits = await visitsOf(trx, districtId, { projectIds: [...own] })
  const faults = await faultsOf(trx, districtId, [...own])
  const counts = countInspections(visits, faults, { from: null, to: null }, dateInSeoul(now))
  const [first] = own
  return [
    {
      ...{ id: 'inspections', title: t.title, href: `/inspections?project=${first ?? ''}` },
      lines: [...groups.map(({ title }) => title), t.besideVisits(counts.visits), t.besideFaults(counts)],
    },
  ]
}
