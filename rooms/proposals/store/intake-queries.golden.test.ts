import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ProposalId } from '../core/proposal.ts'
import * as queries from './intake-queries.ts'

const district = DistrictId.parse('geumcheon')
const day = localDate('2021-03-02')

goldenSql(import.meta.url, queries, {
  addIntake: [
    district,
    [
      {
        ...{ proposal_id: ProposalId.parse('visit-1'), intake_id: 'visit', way: 'visit', received_on: day },
        ...{ consent: 'signed', consented_on: day, contact: 's1.k.x', contact_index: 'i', destroy_after: day },
      },
    ],
  ],
  idsOfContact: [district, ['i', 'j']],
  idsOfAccount: [district, AccountId.parse('kim')],
  listedProposals: [district, [ProposalId.parse('visit-1')]],
  contactsOf: [district, [ProposalId.parse('visit-1')]],
  holdContacts: [district, { after: null, atMost: 200 }],
  putContact: [district, ProposalId.parse('visit-1'), { contact: 's1.k.x', contactIndex: 'i' }],
})
