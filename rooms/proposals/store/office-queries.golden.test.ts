import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ProposalId } from '../core/proposal.ts'
import * as queries from './office-queries.ts'

const district = DistrictId.parse('geumcheon')
const id = ProposalId.parse('light')
const on = localDate('2021-03-02')
const reason = '까닭'

goldenSql(import.meta.url, queries, {
  movementsOf: [district, id],
  addMovement: {
    args: [district, id, { kind: 'referred', from: null, to: null, agency: '시청', reason, role: 'secretariat', on }],
    answers: [[{ last: 1 }]],
  },
  findAnswer: [district, id],
  putAnswer: [
    district,
    {
      ...{ proposalId: id, verdict: 'unsuitable', reasonCodes: ['duplicate'], opinion: '의견' },
      ...{ draftedOn: on, draftedBy: 'officer' },
    },
  ],
  markChecked: [district, id, 'head', on],
  markReturned: [district, id, '쉽게'],
  markSent: [district, id, on],
  addDeliveries: [district, id, { ways: [{ means: 'letter', messageId: null }], on }],
  deliveriesOf: [district, id],
  moderationOf: [district, id],
  addModeration: {
    args: [district, id, { act: 'hidden', fileId: null, reason, role: 'secretariat', on }],
    answers: [[{ last: 1 }]],
  },
})
