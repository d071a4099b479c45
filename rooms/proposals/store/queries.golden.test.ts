import { DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ProposalId } from '../core/proposal.ts'
import { trackEnds } from '../core/tracks.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const id = ProposalId.parse('light')
const day = localDate('2021-03-02')
const at = Instant.parse('2021-03-02T01:00:00.000Z')

goldenSql(import.meta.url, queries, {
  insertProposal: [
    district,
    {
      ...{ id, cycleId: 'cycle-2021', track: 'policy', state: 'supporting', category: null, dongId: null, version: 1 },
      ...{ submittedAt: at, submittedOn: day, supportUntil: day, reachedOn: null, supports: 0, departmentId: null },
      ...{ dueOn: null, endedOn: null, bounces: 0, hidden: false, mergedInto: null, proposedBy: 'kim' },
    },
  ],
  findProposal: [district, id],
  proposalsWithIds: { some: [district, [id]], none: [district, []] },
  holdProposal: [district, id],
  holdProposals: [district, [id]],
  changeProposal: [district, id, { state: 'withdrawn', due_on: null, ended_on: day }],
  writeVersion: [
    district,
    id,
    {
      version: 2,
      title: '제목',
      place: '곳',
      problem: '불편',
      wish: '바람',
      point: { latitude: 37_456_789, longitude: 126_895_123 },
      reason: '까닭',
      role: null,
      writtenAt: at,
    },
  ],
  versionsOf: [district, id],
  mergedInto: [district, id],
  proposalsIn: [district, 'cycle-2021', ['withdrawn', 'merged']],
  namesOf: [district, [id]],
  rulesOf: [district],
  putRules: [district, 'policy', trackEnds.policy.rules],
})
