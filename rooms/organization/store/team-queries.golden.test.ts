import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { Posting, Team } from '../core/team.ts'
import * as queries from './team-queries.ts'

const district = DistrictId.parse('geumcheon')
const person = AccountId.parse('person-1')
const on = localDate('2021-07-01')
const team = Team.parse({ id: 'governance', departmentId: 'village', name: '협치팀', duties: '협치회의 운영' })
const posting = Posting.parse({
  ...{ id: 'posting-1', teamId: team.id, accountId: person, title: '주무관 1', from: on, until: null },
})

goldenSql(import.meta.url, queries, {
  insertTeam: [district, team],
  findTeam: [district, team.id],
  teamsOf: { 'of one department': [district, team.departmentId], 'of all': [district, null] },
  insertPosting: [district, posting],
  findPosting: [district, posting.id],
  setPostingEnd: [district, posting],
  postingsOfTeam: [district, team.id, on],
  postingsOfPerson: [district, person],
  departmentsOfPerson: [district, person, on],
})
