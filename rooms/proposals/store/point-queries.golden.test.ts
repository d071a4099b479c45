import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ProposalId } from '../core/proposal.ts'
import * as queries from './point-queries.ts'

const district = DistrictId.parse('geumcheon')
const of = { proposalId: ProposalId.parse('light'), version: 2 }

goldenSql(import.meta.url, queries, {
  putPoint: {
    somewhere: [district, { ...of, point: { latitude: 37_456_789, longitude: 126_895_123 } }],
    nowhere: [district, { ...of, point: null }],
  },
  areaOf: [district],
  putArea: {
    'a box': [district, { south: 37_430_000, west: 126_870_000, north: 37_486_000, east: 126_930_000 }],
    none: [district, null],
  },
})
