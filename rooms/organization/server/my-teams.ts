import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { myTeams } from '../contract-teams.ts'
import { postedOn } from '../core/team.ts'
import { standInsBy, standInsFor } from '../store/stand-in-queries.ts'
import { postingsOfPerson, teamsOf } from '../store/team-queries.ts'

export const myTeamsHandler = handleQuery(myTeams, async ({ trx, districtId, actor, now }, input) => {
  const on = input.on ?? dateInSeoul(now)
  if (actor.accountId === null) return ok({ on, teams: [], standsInFor: [], covered: [] })
  const postings = (await postingsOfPerson(trx, districtId, actor.accountId)).filter((one) => postedOn(one, on))
  const all = await teamsOf(trx, districtId, null)
  return ok({
    on,
    teams: postings.flatMap((posting) =>
      all.filter((team) => team.id === posting.teamId).map((team) => ({ team, posting })),
    ),
    standsInFor: await standInsBy(trx, districtId, actor.accountId, on),
    covered: await standInsFor(trx, districtId, [actor.accountId], on),
  })
})
