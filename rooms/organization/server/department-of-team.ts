import type { QueryContext, Row } from '#kernel/handler.ts'
import type { TeamId } from '../core/team.ts'
import { findTeam } from '../store/team-queries.ts'

/** The rows that a change to a team is made on: those of its department; none where there is no such team. */
export async function departmentOfTeam(
  { trx, districtId }: Pick<QueryContext, 'trx' | 'districtId'>,
  teamId: TeamId | undefined,
): Promise<readonly Row[]> {
  const team = teamId === undefined ? null : await findTeam(trx, districtId, teamId)
  return team === null ? [] : [[{ kind: 'department', id: team.departmentId }]]
}
