import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { postToTeam } from '../contract-teams.ts'
import * as decide from '../core/team.ts'
import { findPosting, findTeam, insertPosting, postingsOfPerson } from '../store/team-queries.ts'
import { departmentOfTeam } from './department-of-team.ts'

export const postToTeamHandler = handleCommandOn(
  postToTeam,
  (context, { teamId }) => departmentOfTeam(context, teamId),
  async ({ trx, districtId, effectiveOn }, { postingId, teamId, accountId, title, until }) => {
    if ((await findTeam(trx, districtId, teamId)) === null) return refuse({ kind: 'team-not-found' })
    if ((await findPosting(trx, districtId, postingId)) !== null) return refuse({ kind: 'posting-id-taken' })
    const before = await postingsOfPerson(trx, districtId, accountId)
    const posting = decide.postToTeam(before, { id: postingId, teamId, accountId, title, from: effectiveOn, until })
    if (!posting.ok) return posting
    await insertPosting(trx, districtId, posting.value)
    return ok({
      reply: { postingId },
      about: [
        { kind: 'team', id: teamId },
        { kind: 'account', id: accountId },
      ],
    })
  },
)
