import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ProposalId } from '../core/proposal.ts'
import * as queries from './waiting-queries.ts'

const district = DistrictId.parse('geumcheon')

goldenSql(import.meta.url, queries, {
  outsideCycles: { none: [district, []], some: [district, ['cycle-2021']] },
  putIntoCycle: [district, [ProposalId.parse('shade')], 'cycle-2021'],
})
