import { DistrictId } from '#kit/id.ts'
import { GateId } from '#rooms/items/core/gate.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { RecordedBallot, RecordedContest } from '../core/recorded-ballot.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const gate = GateId.parse('gate-v')
const contest = RecordedContest.parse({
  id: 'subcommittee',
  title: '분과별 제안사업',
  choices: { kind: 'exactly', n: 1 },
  voters: 2,
  statedVotes: null,
  options: [{ id: 'o1', itemId: 'item-1', name: '가', amount: null, votes: 2, statedRank: null, statedShare: null }],
})
const ballot = RecordedBallot.parse({
  id: 'nanaple-2020',
  name: '나풀나풀 온라인 주민투표',
  period: { from: '2020-07-17', to: '2020-07-23', precision: 'day' },
  channel: null,
  eligibility: null,
  advisory: true,
  source: null,
  contests: [contest],
})
const found = [{ ballot_id: ballot.id, gate_id: gate }]

goldenSql(import.meta.url, queries, {
  insertBallot: [district, { ballot, gateId: gate }],
  insertContests: [district, ballot.id, ballot.contests],
  insertOptions: [district, ballot.id, contest],
  allBallots: { args: [district], answers: [found] },
  findBallot: { args: [district, ballot.id], answers: [found] },
  ballotAtGate: [district, gate],
  ballotsWithItems: { args: [district, [ItemId.parse('item-1')]], answers: [found] },
})
