import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { addTeam } from '../contract-teams.ts'
import * as decide from '../core/team.ts'
import { allDepartments, holdNames } from '../store/queries.ts'
import { findTeam, insertTeam, teamsOf } from '../store/team-queries.ts'

export const addTeamHandler = handleCommandOn(
  addTeam,
  async (_context, { departmentId }) => [[{ kind: 'department', id: departmentId }]],
  async ({ trx, districtId }, { teamId, departmentId, name, duties }) => {
    await holdNames(trx, districtId)
    const department = (await allDepartments(trx, districtId)).find((one) => one.id === departmentId)
    if (department === undefined) return refuse({ kind: 'department-not-found' })
    if ((await findTeam(trx, districtId, teamId)) !== null) return refuse({ kind: 'team-id-taken' })
    const others = await teamsOf(trx, districtId, departmentId)
    const team = decide.addTeam(others, { id: teamId, departmentId, name, duties })
    if (!team.ok) return team
    await insertTeam(trx, districtId, team.value)
    const subject = { kind: 'team', id: teamId }
    return ok({
      reply: { teamId },
      about: [subject, { kind: 'department', id: departmentId }],
      index: [{ ...subject, title: `${department.name} ${name}`, text: duties ?? '', path: '/teams' }],
    })
  },
)
