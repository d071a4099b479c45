import type { QueryContext } from '#kernel/handler.ts'
import { allowanceSum, allowancesOf, lineUse } from '../core/allowance.ts'
import type { InspectionGroup } from '../core/group.ts'
import type { Inspector } from '../core/inspector.ts'
import { inspectorsOf } from '../store/group-queries.ts'
import { sheetsOf } from '../store/sheet-queries.ts'
import { visitsOf } from '../store/visit-queries.ts'
import { findLine } from './keep-group.ts'

/** What a group's visits are paid: those on a sheet as they stand there, the rest by the rate of today. */
export async function allowancesOfGroup({ trx, districtId }: QueryContext, group: InspectionGroup) {
  const sheets = await sheetsOf(trx, districtId, group.id)
  const people: readonly Inspector[] = (await inspectorsOf(trx, districtId, [group.id])).get(group.id) ?? []
  const civilians = new Set(people.filter(({ civilian }) => civilian).map(({ no }) => no))
  const visits = (await visitsOf(trx, districtId, { groupId: group.id })).flatMap(({ id, assignment, report }) =>
    report === null
      ? []
      : [
          {
            ...{ visitId: id, no: assignment.inspectorNo, civilian: civilians.has(assignment.inspectorNo) },
            ...{ visitedOn: report.visitedOn, beganAt: report.beganAt, endedAt: report.endedAt },
          },
        ],
  )
  const onSheets = sheets.flatMap(({ rows }) => rows)
  return { sheets, waiting: allowancesOf(visits, group.rate, onSheets) }
}

/** What a group's visits come to of its cost line; null where none is named, or it is not there any more. */
export async function moneyOfGroup(context: QueryContext, group: InspectionGroup) {
  const line = group.costLineId === null ? null : await findLine(context, group.costLineId)
  if (line === null) return null
  const { sheets, waiting } = await allowancesOfGroup(context, group)
  const due = allowanceSum([...sheets.flatMap(({ rows }) => rows), ...waiting])
  return { label: line.label, formula: line.formulaText, stated: line.stated, ...lineUse(line.stated, due) }
}
