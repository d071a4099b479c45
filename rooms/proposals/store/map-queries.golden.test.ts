import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { DongId } from '#rooms/organization/core/dong.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ProposalId } from '../core/proposal.ts'
import type { ListWish } from './list-queries.ts'
import * as queries from './map-queries.ts'

const district = DistrictId.parse('geumcheon')
const on = localDate('2021-03-02')
const all: ListWish = {
  ...{ track: null, standing: null, category: null, dongId: null, year: null, letters: null, on },
}
const narrow: ListWish = {
  ...{ track: 'policy', standing: 'unsupported', category: 'safety', dongId: DongId.parse('doksan-1'), year: 2021, on },
  ...{ letters: { words: ['ㅇㅏㄴ'], byInitials: false }, among: [ProposalId.parse('light')] },
}

goldenSql(import.meta.url, queries, {
  listPlaced: { all: [district, all, 1001], 'narrowed, among the few that letters found': [district, narrow, 1001] },
  countByDong: { all: [district, all], 'narrowed, among the few that letters found': [district, narrow] },
})
