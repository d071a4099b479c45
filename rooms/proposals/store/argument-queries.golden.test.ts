import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ArgumentId } from '../core/argument.ts'
import { ProposalId } from '../core/proposal.ts'
import * as queries from './argument-queries.ts'

const district = DistrictId.parse('geumcheon')
const id = ProposalId.parse('light')
const writtenAt = Instant.parse('2021-03-02T01:00:00.000Z')

goldenSql(import.meta.url, queries, {
  takesArguments: [district],
  setTakesArguments: [district, true],
  nextArgument: { args: [district, id, 'for'], answers: [[{ last_no: 1 }]] },
  countShown: { for: [district, id, 'for', 1], against: [district, id, 'against', -1] },
  countsOf: [district, id],
  addArgument: [
    district,
    id,
    {
      ...{ id: ArgumentId.parse('argument-1'), no: 1, side: 'for', replyTo: null },
      ...{ says: '좋습니다.', writtenAt, by: AccountId.parse('kim') },
    },
  ],
  holdArgument: [district, id, 1],
  argumentsOf: {
    all: [district, id, { side: null, before: null, limit: 21 }],
    'of a side, further on': [district, id, { side: 'for', before: 40, limit: 21 }],
  },
  repliesTo: [district, id, [1, 2], 50],
  countReplies: { args: [district, id, 1], answers: [[{ replies: 2 }]] },
  setArgumentHidden: [district, id, 1, '욕설'],
  addArgumentModeration: {
    args: [district, id, { no: 1, act: 'hidden', reason: '욕설', role: 'secretariat', on: localDate('2021-03-02') }],
    answers: [[{ acts: 0 }]],
  },
})
