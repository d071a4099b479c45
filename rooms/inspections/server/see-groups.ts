import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { listGroups, seeGroup, seeInspectors, seeOwnInspections } from '../contract.ts'
import { type InspectionGroup, takesApplications } from '../core/group.ts'
import type { Inspector } from '../core/inspector.ts'
import * as store from '../store/group-queries.ts'
import { assignmentsOf, visitsOf } from '../store/visit-queries.ts'
import { moneyOfGroup } from './group-money.ts'
import { projectTitles } from './names.ts'
import { pageOfList, pageSize } from './page-of-list.ts'

/** A group as it is listed: its projects by name, how many are appointed, and whether one may apply today. */
function listed(
  { now }: QueryContext,
  group: InspectionGroup,
  people: readonly Inspector[],
  titles: ReadonlyMap<string, string>,
) {
  return {
    group,
    projects: group.projectIds.map((projectId) => ({ projectId, title: titles.get(projectId) ?? projectId })),
    appointed: people.filter(({ state }) => state === 'appointed').length,
    called: takesApplications(group, dateInSeoul(now)),
  }
}

export const listGroupsHandler = handleQuery(listGroups, async (context, { projectId = null, page }) => {
  const { trx, districtId, now } = context
  const total = await store.countGroups(trx, districtId, projectId)
  const shown = pageOfList(total, page)
  const wanted = { projectId, day: dateInSeoul(now) }
  const groups = await store.pageOfGroups(trx, districtId, wanted, shown.range)
  const people = await store.inspectorsOf(
    trx,
    districtId,
    groups.map(({ id }) => id),
  )
  const titles = await projectTitles(context)
  return ok({
    groups: groups.map((group) => listed(context, group, people.get(group.id) ?? [], titles)),
    ...{ total, page: shown.page, size: pageSize },
  })
})

export const seeGroupHandler = handleQuery(seeGroup, async (context, { groupId }) => {
  const { trx, districtId } = context
  const group = await store.findGroup(trx, districtId, groupId)
  if (group === null) return refuse({ kind: 'group-not-found' })
  const people = (await store.inspectorsOf(trx, districtId, [groupId])).get(groupId) ?? []
  const visits = await visitsOf(trx, districtId, { groupId })
  return ok({
    ...listed(context, group, people, await projectTitles(context)),
    inspectors: people
      .filter(({ state }) => state === 'appointed' || state === 'ended')
      .map(({ accountId: _account, motivation: _motivation, endReason: _reason, ...seen }) => seen),
    assignments: await assignmentsOf(trx, districtId, groupId),
    visits: visits.map(({ id, dueOn, state, assignment }) => ({ id, dueOn, state, assignmentId: assignment.id })),
    money: await moneyOfGroup(context, group),
  })
})

export const seeInspectorsHandler = handleQuery(seeInspectors, async ({ trx, districtId }, { groupId }) => {
  const group = await store.findGroup(trx, districtId, groupId)
  if (group === null) return refuse({ kind: 'group-not-found' })
  const people = (await store.inspectorsOf(trx, districtId, [groupId])).get(groupId) ?? []
  return ok({ group, inspectors: [...people] })
})

export const seeOwnInspectionsHandler = handleQuery(seeOwnInspections, async (context) => {
  const { trx, districtId, actor } = context
  const own = actor.accountId === null ? [] : await store.placesOfAccount(trx, districtId, actor.accountId)
  const titles = own.length === 0 ? new Map<string, string>() : await projectTitles(context)
  const [places, visits] = [[], []] as [{ group: InspectionGroup; inspector: Inspector }[], OwnVisit[]]
  for (const { groupId, inspector } of own) {
    const group = await store.findGroup(trx, districtId, groupId)
    if (group === null) continue
    places.push({ group, inspector })
    for (const visit of await visitsOf(trx, districtId, { groupId }))
      if (visit.assignment.inspectorNo === inspector.no)
        visits.push({ visit, project: titles.get(visit.assignment.projectId) ?? visit.assignment.projectId })
  }
  return ok({ places, visits })
})

interface OwnVisit {
  readonly visit: Awaited<ReturnType<typeof visitsOf>>[number]
  readonly project: string
}
