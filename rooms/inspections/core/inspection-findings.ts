import { compareDates, type LocalDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import type { Won } from '#kit/won.ts'
import type { Fault } from './fault.ts'
import { isOverdue } from './fault.ts'
import type { InspectionGroup } from './group.ts'
import type { Visit } from './visit.ts'
import type { PlannedWorks } from './works-rule.ts'

/** Finds corrections that no department has replied to by their date. */
export const overdueFindings = (
  faults: readonly Pick<Fault, 'visitId' | 'no' | 'state' | 'dueOn' | 'projectId'>[],
  titles: ReadonlyMap<string, string>,
  today: LocalDate,
): readonly Finding[] =>
  faults.flatMap((fault) =>
    isOverdue(fault, today)
      ? [
          {
            ...{ rule: 'reply-overdue', severity: 'warning' as const },
            subject: { kind: 'inspection-fault', id: `${fault.visitId}/${fault.no}` },
            params: { title: titles.get(fault.projectId) ?? fault.projectId, dueOn: `${fault.dueOn}` },
          },
        ]
      : [],
  )

/** Finds visits whose day has passed without a report. */
export const missingFindings = (
  visits: readonly Pick<Visit, 'id' | 'state' | 'dueOn' | 'assignment'>[],
  titles: ReadonlyMap<string, string>,
  today: LocalDate,
): readonly Finding[] =>
  visits
    .filter(({ state, dueOn }) => state === 'due' && compareDates(today, dueOn) > 0)
    .map(({ id, dueOn, assignment }) => ({
      ...{ rule: 'visit-without-report', severity: 'warning', subject: { kind: 'inspection-visit', id } },
      params: { title: titles.get(assignment.projectId) ?? assignment.projectId, dueOn, no: assignment.inspectorNo },
    }))

/** Finds groups whose visits come to more than the line of the budget that pays them. Won. */
export const overLineFindings = (
  groups: readonly { readonly group: InspectionGroup; readonly stated: Won; readonly due: Won }[],
): readonly Finding[] =>
  groups
    .filter(({ stated, due }) => due > stated)
    .map(({ group, stated, due }) => ({
      ...{ rule: 'allowance-over-line', severity: 'error', subject: { kind: 'inspection-group', id: group.id } },
      ...{ stated: `${stated}`, computed: `${due}`, params: { title: group.title } },
    }))

/** Finds projects with works that residents are to inspect, and no group of inspectors. */
export const uninspectedFindings = (
  planned: readonly PlannedWorks[],
  groups: readonly Pick<InspectionGroup, 'projectIds'>[],
  titles: ReadonlyMap<string, string>,
): readonly Finding[] =>
  planned
    .filter(({ projectId }) => !groups.some(({ projectIds }) => projectIds.includes(projectId)))
    .map(({ projectId, kind, won }) => ({
      ...{ rule: 'works-without-inspectors', severity: 'warning', subject: { kind: 'project', id: projectId } },
      ...{ computed: `${won}`, params: { title: titles.get(projectId) ?? projectId, kind } },
    }))
