import { DistrictId } from '#kit/id.ts'
import { BodyId } from '#rooms/organization/core/body.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './register-queries.ts'

const district = DistrictId.parse('geumcheon')
const filter = { year: 2020, bodyId: BodyId.parse('council'), kind: 'governance-council', q: '50%_' } as const
const range = { limit: 30, offset: 60 }

goldenSql(import.meta.url, queries, {
  pageOfMeetings: {
    'newest first': [district, {}, { ...range, sort: 'newest' }],
    'oldest first': [district, {}, { ...range, sort: 'oldest' }],
    'filtered, most attended first': [district, filter, { ...range, sort: 'most-attended' }],
  },
  totalOfMeetings: { 'of all': [district, {}], 'of a filter': [district, filter], 'of no word': [district, { q: '' }] },
  totalsByYear: [district],
  totalsByBody: { 'of every year': [district, {}], 'of one year': [district, { year: 2020 }] },
})
