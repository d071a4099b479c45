import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ProposalId } from '../core/proposal.ts'
import * as queries from './lineage-queries.ts'

const district = DistrictId.parse('geumcheon')
const ids = [ProposalId.parse('bench'), ProposalId.parse('shade')]

goldenSql(import.meta.url, queries, {
  sourcesOf: [district, ids],
  outcomesOf: [district, ids],
  proposersOf: [district, ids],
})
