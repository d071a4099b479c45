import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { VoteId } from '../core/vote-id.ts'
import * as queries from './work-queries.ts'

const [district, vote] = [DistrictId.parse('geumcheon'), VoteId.parse('spring')]
const at = Instant.parse('2021-03-02T01:00:00.000Z')

goldenSql(import.meta.url, queries, {
  votesUnderWay: [district],
  takeVote: { args: [district, vote, { now: at, until: at }], answers: [[]] },
  leaveVote: [district, vote],
  sharesOf: [district, vote],
  keepShare: [district, vote, { no: 1, sealed: 's1.k.x' }],
  dropShares: { all: [district, vote, []], some: [district, vote, [1]] },
  keepBundle: [district, vote, new Uint8Array(3)],
  sizeOfBundle: { args: [district, vote], answers: [[{ pieces: 2, length: 3 }]] },
  readBundlePiece: [district, vote, 1],
})
