import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './chain-queries.ts'

const districtId = DistrictId.parse('geumcheon')

goldenSql(import.meta.url, queries, {
  chainHead: [districtId],
  insertSeal: [
    {
      districtId,
      sealNo: 1,
      previous: '0',
      sealedAt: Instant.parse('2021-03-02T01:00:00.000Z'),
      events: 1,
      hash: 'h',
    },
  ],
  markSealed: [{ districtId, sealNo: 1, marks: [{ eventId: 1, leafHash: 'h' }] }],
  sealsAfter: [districtId, 0, 100],
  eventsOfSeal: [districtId, 1],
  lastSealedAt: [districtId],
  lastDestruction: { args: [districtId], answers: [[{ newest: null }]] },
  countUnsealed: { args: [districtId], answers: [[{ count: 0 }]] },
})
