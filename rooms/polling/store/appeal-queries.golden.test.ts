import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import type { Appeal } from '../core/appeal.ts'
import { VoteId } from '../core/vote-id.ts'
import * as queries from './appeal-queries.ts'

const [district, vote] = [DistrictId.parse('geumcheon'), VoteId.parse('spring')]
const appeal: Appeal = {
  ...{ no: 1, about: 'has-voted', what: '투표한 적이 없습니다', reference: null },
  ...{ filedOn: localDate('2021-03-09'), answerBy: localDate('2021-03-12') },
  ...{ outcome: 'accepted', answer: '표시를 거두었습니다', endedOn: localDate('2021-03-10') },
}

goldenSql(import.meta.url, queries, {
  insertAppeal: [district, vote, { ...appeal, keyHash: 'hash' }],
  appealsOf: [district, vote],
  openAppeals: [district],
  findAppeal: { 'by number': [district, vote, { no: 1 }], 'by key': [district, vote, { keyHash: 'hash' }] },
  holdAppeal: [district, vote, { no: 1 }],
  keepAppealEnd: [district, vote, appeal],
})
