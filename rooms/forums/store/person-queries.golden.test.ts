import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ForumId } from '../core/forum.ts'
import * as queries from './person-queries.ts'

const district = DistrictId.parse('geumcheon')
const one = { forumId: ForumId.parse('spring'), no: 3 }

goldenSql(import.meta.url, queries, {
  holdPersons: {
    first: [district, { after: null, atMost: 200 }],
    next: [district, { after: one, atMost: 200 }],
  },
  putPerson: [district, one, 's1.k.x'],
})
