import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { DraftWords } from '../core/draft.ts'
import { ProposalId } from '../core/proposal.ts'
import * as queries from './draft-queries.ts'

const district = DistrictId.parse('geumcheon')
const proposalId = ProposalId.parse('light')
const accountId = AccountId.parse('lee')
const at = Instant.parse('2021-03-02T01:00:00.000Z')

goldenSql(import.meta.url, queries, {
  putDraft: [district, { proposalId, accountId, words: DraftWords.parse({ title: '쓰다 만' }), savedAt: at }],
  findDraft: [district, proposalId],
  draftOf: [district, accountId],
  endDraftsOf: { all: [district, accountId, null], 'but one': [district, accountId, proposalId] },
  endUnownedDraft: [district, proposalId],
  endUnownedBefore: [district, at],
})
