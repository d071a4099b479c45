import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { DongId } from '#rooms/organization/core/dong.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ProposalId } from '../core/proposal.ts'
import * as queries from './list-queries.ts'

const district = DistrictId.parse('geumcheon')
const on = localDate('2021-03-02')
const all: queries.ListWish = {
  ...{ track: null, standing: null, category: null, dongId: null, year: null, letters: null, on },
}
const narrow: queries.ListWish = {
  ...{ track: 'policy', standing: 'unsupported', category: 'safety', dongId: DongId.parse('doksan-1'), year: 2021, on },
  letters: { words: ['ㅇㅏㄴ', 'ㄱㅏ'], byInitials: false },
}
const paging = { limit: 20, offset: 0 }

goldenSql(import.meta.url, queries, {
  listProposals: {
    newest: [district, all, { ...paging, sort: 'newest' }],
    'most supported, narrowed': [district, narrow, { ...paging, sort: 'most-supported' }],
    'among the few that letters found': [
      district,
      { ...all, letters: narrow.letters, among: [ProposalId.parse('light')] },
      { ...paging, sort: 'most-supported' },
    ],
    'ending soon, by initials': [
      district,
      { ...all, standing: 'supporting', letters: { words: ['ㅇㅇㅊ'], byInitials: true } },
      { ...paging, sort: 'ending-soon' },
    ],
  },
  countProposals: {
    all: { args: [district, all], answers: [[{ count: 1 }]] },
    'among the few that letters found': {
      args: [district, { ...all, letters: narrow.letters, among: [ProposalId.parse('light')] }],
      answers: [[{ count: 1 }]],
    },
  },
  foundInOrder: [district, narrow, 'most-supported'],
  foundByLetters: [district, { words: ['ㅇㅏㄴ', 'ㄱㅏ'], byInitials: false }],
  removeLetters: [district, ProposalId.parse('light')],
  listOwn: [district, 'kim', paging],
  countOwn: { args: [district, 'kim'], answers: [[{ count: 1 }]] },
  findSimilar: {
    args: [district, ['ㅇㅏㄴ', 'ㄱㅏ'], 5],
    answers: [[{ proposal_id: 'light' }]],
  },
  putLetters: [district, ProposalId.parse('light'), { jamo: 'ㅇㅏㄴ', initials: 'ㅇ' }],
})
