import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { endPosting } from '../contract-teams.ts'
import * as decide from '../core/team.ts'
import { findPosting, setPostingEnd } from '../store/team-queries.ts'
import { departmentOfTeam } from './department-of-team.ts'

export const endPostingHandler = handleCommandOn(
  endPosting,
  async (context, { postingId }) =>
    departmentOfTeam(context, (await findPosting(context.trx, context.districtId, postingId))?.teamId),
  async ({ trx, districtId, effectiveOn }, { postingId }) => {
    const posting = await findPosting(trx, districtId, postingId)
    if (posting === null) return refuse({ kind: 'posting-not-found' })
    const ended = decide.endPosting(posting, effectiveOn)
    if (!ended.ok) return ended
    await setPostingEnd(trx, districtId, ended.value)
    return ok({
      reply: { postingId },
      about: [
        { kind: 'team', id: posting.teamId },
        { kind: 'account', id: posting.accountId },
      ],
    })
  },
)
