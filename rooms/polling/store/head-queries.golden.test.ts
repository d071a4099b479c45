import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { VoteId } from '../core/vote-id.ts'
import * as queries from './head-queries.ts'

const [district, vote] = [DistrictId.parse('geumcheon'), VoteId.parse('spring')]
const seenAt = Instant.parse('2021-03-09T01:00:00.000Z')

goldenSql(import.meta.url, queries, {
  headsOf: [district, vote, 30],
  keepHeads: [district, vote, { seenAt, ballots: 'b', issued: 'i' }],
})
