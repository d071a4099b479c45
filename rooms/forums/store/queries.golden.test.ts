import { DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { CycleKey } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { forumOf } from '../core/fixture.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const forum = forumOf({ online: { address: 'https://example.org/forum', instruction: '주소로 들어옵니다.' } })
const all = { kind: null, state: null, cycle: null, q: null }
const shown = { from: 30, size: 30 }

goldenSql(import.meta.url, queries, {
  insertForum: [district, forum, 'seed'],
  findForum: [district, forum.id],
  holdForum: [district, forum.id],
  keepForum: [district, forum.id],
  lotsOf: { args: [district, forum.id], answers: [[{ seed: 'seed', drawn: null }]] },
  updateForum: [district, forum.id, { state: 'settled' }],
  setProgramme: [district, forum.id, forum.programme],
  keepLots: [district, forum.id, [{ no: 1, group: '' }]],
  insertChange: [
    district,
    forum.id,
    { at: Instant.parse('2021-03-02T01:00:00.000Z'), what: 'changed', reason: '비가 옵니다.' },
  ],
  changesOf: [district, forum.id],
  listForums: {
    all: [district, all, shown],
    found: [
      district,
      { kind: 'hundred', state: 'published', cycle: CycleKey.parse('cycle-2020'), q: '공_론' },
      { from: 0, size: 30 },
    ],
  },
  countForums: [district, all],
  publishedForums: [district],
  forumsOpenFrom: [district, localDate('2021-03-02'), 20],
})
