import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listTeams } from '../contract-teams.ts'
import { teamsOf } from '../store/team-queries.ts'

export const listTeamsHandler = handleQuery(listTeams, async ({ trx, districtId }, { departmentId }) =>
  ok({ teams: await teamsOf(trx, districtId, departmentId ?? null) }),
)
