import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeTeam } from '../contract-teams.ts'
import { standInsFor } from '../store/stand-in-queries.ts'
import { findTeam, postingsOfTeam } from '../store/team-queries.ts'

export const seeTeamHandler = handleQuery(seeTeam, async ({ trx, districtId, now }, input) => {
  const on = input.on ?? dateInSeoul(now)
  const team = await findTeam(trx, districtId, input.teamId)
  if (team === null) return refuse({ kind: 'team-not-found' })
  const postings = await postingsOfTeam(trx, districtId, team.id, on)
  const people = postings.map(({ accountId }) => accountId)
  const standIns = people.length === 0 ? [] : await standInsFor(trx, districtId, people, on)
  return ok({ on, team, postings, standIns })
})
