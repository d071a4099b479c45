import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { seeInspectionStatistics } from '../contract-faults.ts'
import type { Fault } from '../core/fault.ts'
import { countInspections } from '../core/statistics.ts'
import type { Visit } from '../core/visit.ts'
import { faultsOf } from '../store/fault-queries.ts'
import { visitsOf } from '../store/visit-queries.ts'
import { departmentNames, projectTitles } from './names.ts'
import { pageOfList, pageSize } from './page-of-list.ts'

export const seeStatisticsHandler = handleQuery(seeInspectionStatistics, async (context, { from, to, page }) => {
  const { trx, districtId, now } = context
  const visits = await visitsOf(trx, districtId, {})
  const faults = await faultsOf(trx, districtId, null)
  const [titles, names] = [await projectTitles(context), await departmentNames(context)]
  const within = { from: from ?? null, to: to ?? null }
  const count = (ofVisits: readonly Visit[], ofFaults: readonly Fault[]) =>
    countInspections(ofVisits, ofFaults, within, dateInSeoul(now))
  const answering = new Map(visits.map(({ id, assignment }) => [id, assignment.departmentId]))
  const byProject = Map.groupBy(visits, ({ assignment }) => assignment.projectId)
  const byDepartment = Map.groupBy(visits, ({ assignment }) => assignment.departmentId)
  const pictured = visits
    .flatMap(({ id, assignment, report, photosShown }) =>
      photosShown && report !== null
        ? [{ visitId: id, projectId: assignment.projectId, site: assignment.site, on: report.visitedOn }]
        : [],
    )
    .toReversed()
  const shown = pageOfList(pictured.length, page)
  return ok({
    total: count(visits, faults),
    projects: [...byProject].map(([projectId, own]) => ({
      ...{ projectId, title: titles.get(projectId) ?? projectId },
      counts: count(
        own,
        faults.filter((fault) => fault.projectId === projectId),
      ),
    })),
    departments: departmentsOf(byDepartment, faults).map((departmentId) => ({
      ...{ departmentId, name: names.get(departmentId) ?? departmentId },
      counts: count(
        byDepartment.get(departmentId) ?? [],
        faults.filter((fault) => (fault.departmentId ?? answering.get(fault.visitId)) === departmentId),
      ),
    })),
    pictured: pictured.slice(shown.range.offset, shown.range.offset + pageSize),
    pictures: { total: pictured.length, page: shown.page, size: pageSize },
  })
})

/** The departments that answer for what was visited, and those of which a correction was demanded. */
const departmentsOf = (
  byDepartment: ReadonlyMap<Visit['assignment']['departmentId'], unknown>,
  faults: readonly Fault[],
) => [...new Set([...byDepartment.keys(), ...faults.flatMap(({ departmentId }) => departmentId ?? [])])]
