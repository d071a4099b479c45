import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ProposalId } from '../core/proposal.ts'
import * as queries from './support-queries.ts'

const district = DistrictId.parse('geumcheon')
const proposalId = ProposalId.parse('light')
const accountId = AccountId.parse('lee')
const at = Instant.parse('2021-03-02T01:00:00.000Z')

goldenSql(import.meta.url, queries, {
  addSupport: [district, { proposalId, accountId, at }],
  removeSupport: [district, proposalId, accountId],
  count: { args: [district, proposalId, 1], answers: [[{ supports: 1 }]] },
  isSupporting: [district, proposalId, accountId],
  supportersOf: [district, proposalId],
  joinSupports: [district, [proposalId], ProposalId.parse('joined')],
})
