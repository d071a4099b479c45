import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './people-queries.ts'

const districtId = DistrictId.parse('geumcheon')
const accountId = AccountId.parse('demo-resident')
const day = localDate('2021-03-02')

goldenSql(import.meta.url, queries, {
  peopleNamed: {
    all: {
      args: [districtId, ['금천', '50%_'], { most: 21, holding: null, on: day }],
      answers: [[{ account_id: accountId, display_name: '체험' }], []],
    },
    'of the office': [districtId, ['금천'], { most: 21, holding: ['department-officer', 'department-head'], on: day }],
  },
})
