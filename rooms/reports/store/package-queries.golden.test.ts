import { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { PackageId } from '../core/paper-package.ts'
import * as queries from './package-queries.ts'

const district = DistrictId.parse('geumcheon')
const id = PackageId.parse('package-1')
const accountId = AccountId.parse('officer')
const now = '2020-09-23T00:00:00.000Z' as Instant

goldenSql(import.meta.url, queries, {
  insertPackage: {
    args: [
      district,
      { id, accountId, askedAt: now, papers: [{ title: '계획', document: '{}' }], formats: ['hwpx', 'pdf'] },
    ],
    answers: [[{}]],
  },
  countUnderWay: [district, accountId],
  packagesOf: { args: [district, accountId], answers: [[{ id, askedAt: now, endedAt: null }]] },
  findPackage: [district, id],
  filesOf: [district, id],
  countLeft: [district, id],
  endPackage: [district, id, now],
  deletePackage: [district, id],
  deleteEnded: [district, now],
  deletePackagesOf: [district, accountId],
})
