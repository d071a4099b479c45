import { DistrictId } from '#kit/id.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { entrustedEntry, entrustingOf } from '../core/entrusting-fixture.ts'
import * as queries from './entrusting-queries.ts'

const district = DistrictId.parse('geumcheon')
const one = entrustingOf()
const { id, departmentId } = one
const entry = entrustedEntry(1, '2021-05-01', { kind: 'guidance', result: 'good', what: null })

goldenSql(import.meta.url, queries, {
  insertEntrusting: { args: [district, one], answers: [[]] },
  findEntrusting: [district, id],
  holdEntrusting: [district, id],
  entrustingsWhere: {
    all: [district, {}],
    filtered: [district, { departmentId, projectIds: [ProjectId.parse('p2021-17')] }],
  },
  insertEntrustedEntry: {
    'what happened': { args: [district, id, entry], answers: [[]] },
    'a cancellation': { args: [district, id, entrustedEntry(2, '2021-05-02', null, 'entry-1')], answers: [[]] },
  },
  entrustedJournals: [district, [id]],
})
