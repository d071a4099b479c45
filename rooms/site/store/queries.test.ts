import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './queries.ts'

const districtId = DistrictId.parse('geumcheon')
const wish = { districtId, letters: ['ㅇㅏㄴ', 'ㄱㅣㄹ'], byInitials: false, kind: 'item', limit: 20, offset: 0 }

goldenSql(import.meta.url, queries, {
  putEntries: [
    districtId,
    [{ kind: 'item', id: 'river', title: '안양천', text: '', path: '/items/river', jamo: 'ㅇㅏㄴ', initials: 'ㅇ' }],
  ],
  removeEntries: [districtId, [{ kind: 'item', id: 'river' }]],
  findEntries: { 'by letters': [wish], 'by initials': [{ ...wish, byInitials: true, kind: null }] },
  countEntries: [wish],
  titlesOf: [
    districtId,
    [
      { kind: 'item', id: 'river' },
      { kind: 'gate', id: 'first' },
    ],
  ],
})
