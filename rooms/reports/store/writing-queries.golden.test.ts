import { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { PackageId } from '../core/paper-package.ts'
import * as queries from './writing-queries.ts'

const district = DistrictId.parse('geumcheon')
const id = PackageId.parse('package-1')
const now = '2020-09-23T00:00:00.000Z' as Instant
const file = { part: 1, format: 'pdf' } as const

goldenSql(import.meta.url, queries, {
  takeWaiting: [district, { now, until: now }],
  nextFile: { args: [district, id], answers: [[file], [{ tries: 1 }], [{ document: '{}' }]] },
  keepFile: [district, id, { ...file, content: new Uint8Array([1]), ending: 'pdf' }],
  giveUpFile: [district, id, file, 'takes-too-long'],
  takeUntil: [district, id, now],
})
