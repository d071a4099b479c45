import { answered } from '#kernel/answered.ts'
import { handleCommandOn, type QueryContext } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { listTeams } from '#rooms/organization/contract-teams.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { TeamId } from '#rooms/organization/core/team.ts'
import { addWork, changeWork } from '../contract.ts'
import { noTexts, type Work } from '../core/work.ts'
import { holdWork, insertWork, updateWork } from '../store/queries.ts'
import { changedWork, ofDepartment, toldOfWork } from './work-entry.ts'

const otherTeam = refuse({ kind: 'team-of-another-department', field: 'teamId' } as const)

async function isTeamOf({ ask }: QueryContext, departmentId: DepartmentId, teamId: TeamId | null): Promise<boolean> {
  if (teamId === null) return true
  return answered(await ask(listTeams, { departmentId })).teams.some(({ id }) => id === teamId)
}

export const addWorkHandler = handleCommandOn(addWork, ofDepartment, async (context, { workId, ...input }) => {
  const { trx, districtId, ask } = context
  const { departments } = answered(await ask(listDepartments, {}))
  if (departments.every(({ id }) => id !== input.departmentId)) return refuse({ kind: 'department-not-found' })
  if (!(await isTeamOf(context, input.departmentId, input.teamId))) return otherTeam
  const nothing = { texts: noTexts, issues: [], figures: [], cost: null, links: [], carriedFrom: null }
  const work: Work = { id: workId, ...input, ...nothing }
  if (!(await insertWork(trx, districtId, work))) return refuse({ kind: 'work-id-taken' })
  return ok({ reply: { workId }, ...toldOfWork(work) })
})

export const changeWorkHandler = handleCommandOn(changeWork, changedWork, async (context, { workId, ...named }) => {
  const { trx, districtId } = context
  const before = await holdWork(trx, districtId, workId)
  if (before === null) return refuse({ kind: 'work-not-found' })
  if (!(await isTeamOf(context, before.departmentId, named.teamId))) return otherTeam
  const work = { ...before, ...named }
  await updateWork(trx, districtId, work)
  return ok({ reply: { workId }, ...toldOfWork(work) })
})
