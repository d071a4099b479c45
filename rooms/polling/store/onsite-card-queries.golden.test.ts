import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { VoteId } from '../core/vote-id.ts'
import * as queries from './onsite-card-queries.ts'

const district = DistrictId.parse('geumcheon')
const vote = VoteId.parse('vote-2026')
const [first, second] = [AccountId.parse('officer-1'), AccountId.parse('officer-2')]
const at = Instant.parse('2026-11-23T09:00:00.000Z')

goldenSql(import.meta.url, queries, {
  keepWord: [district, vote, { hash: 'hash', by: second, endsAt: at }],
  findWord: [district, vote, 'hash', at],
  useWord: [district, vote, 'hash'],
  insertBatch: [district, vote, { batch: 'batch-1', style: 'desk', cards: 100, at }, { first, second }],
  batchesOf: [district, vote],
})
