import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { PassId } from '../core/finding-pass.ts'
import * as queries from './pass-queries.ts'

const district = DistrictId.parse('geumcheon')
const subject = { kind: 'project', id: 'project-8' } as const
const at = Instant.parse('2021-03-02T01:00:00.000Z')
const id = PassId.parse('pass-1')

goldenSql(import.meta.url, queries, {
  insertPass: [
    district,
    {
      ...{ id, subject, findingKey: 'formula | project/project-8', rule: 'formula' },
      ...{ sentence: { ko: '합이 다릅니다.', en: 'The sum differs.' }, reason: '확인 중', role: 'department-head' },
      ...{ passedAt: at, withdrawnAt: null, withdrawnReason: null },
    },
  ],
  findPass: [district, id],
  withdrawPass: [district, id, { at, reason: '고침' }],
  holdPasses: [district],
  allPasses: [district],
})
