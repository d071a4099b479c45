import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { RoleProposalId } from '../core/role-proposal.ts'
import * as queries from './role-queries.ts'

const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('person-1')
const by = AccountId.parse('person-2')
const proposalId = RoleProposalId.parse('role-1')
const day = localDate('2021-03-02')
const term = { role: 'secretariat', unit: null, from: day, until: day } as const

goldenSql(import.meta.url, queries, {
  insertProposal: [districtId, { ...term, proposalId, accountId, reason: '새 담당', proposedBy: by, proposedOn: day }],
  holdProposal: [districtId, proposalId],
  waitingProposals: [districtId],
  decideProposal: [districtId, { proposalId, decision: 'approved', by, on: day }],
  deleteWaitingProposals: [districtId, accountId],
  insertReview: [districtId, { accountId, role: 'secretariat', on: day, by }],
  latestReviews: [districtId],
})
