import { handleCommand, type QueryContext } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listLines } from '#rooms/budget/contract.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import { seeCourse } from '#rooms/courses/contract.ts'
import type { LineId } from '#rooms/items/core/item.ts'
import { keepGroup } from '../contract.ts'
import { keepGroup as decide, type InspectionGroup } from '../core/group.ts'
import * as store from '../store/group-queries.ts'
import { projectTitles } from './names.ts'
import { aboutGroup, aboutProject } from './subjects.ts'

export const keepGroupHandler = handleCommand(keepGroup, async (context, input) => {
  const { trx, districtId, ask } = context
  const { groupId, won, per, rounding, plannedMinutes, dayMost, ...told } = input
  const group: InspectionGroup = { ...told, id: groupId, rate: { won, per, rounding, plannedMinutes, dayMost } }
  await store.holdGroup(trx, districtId, groupId)
  const people = (await store.inspectorsOf(trx, districtId, [groupId])).get(groupId) ?? []
  const decided = decide(group, people.filter(({ state }) => state === 'appointed').length)
  if (!decided.ok) return decided
  const titles = await projectTitles(context)
  if (!group.projectIds.every((projectId) => titles.has(projectId)))
    return refuse({ kind: 'project-not-known', field: 'projectIds' })
  const { courseId, costLineId } = group
  if (courseId !== null && !(await ask(seeCourse, { courseId })).ok)
    return refuse({ kind: 'course-not-known', field: 'courseId' })
  if (costLineId !== null && (await findLine(context, costLineId)) === null)
    return refuse({ kind: 'cost-line-not-found', field: 'costLineId' })
  await store.putGroup(trx, districtId, group)
  const { id, title, notice } = group
  return ok({
    reply: { groupId },
    about: [aboutGroup(groupId), ...group.projectIds.map(aboutProject)],
    index: [{ ...aboutGroup(id), title, text: notice, path: `/inspections/groups/${id}` }],
  })
})

/** A line of the budget; null where it is not there. */
export async function findLine({ ask }: Pick<QueryContext, 'ask'>, lineId: LineId): Promise<CostLine | null> {
  const listed = await ask(listLines, {})
  return listed.ok ? (listed.value.lines.find(({ id }) => id === lineId) ?? null) : null
}
