import { DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ApprovalDocument } from '../core/approval-document.ts'
import { PrecheckAnswer } from '../core/precheck.ts'
import * as queries from './document-queries.ts'

const district = DistrictId.parse('geumcheon')
const subject = { kind: 'plan-version', id: 'final-2021' } as const
const document = ApprovalDocument.parse({
  ...{ id: 'document-1', subject, version: 'abc', documentNumber: '마을자치과-1234', title: '2021 계획 최종본' },
  ...{ approvedOn: localDate('2021-03-02'), disclosure: 'partial', clauses: [5], withdrawnReason: null },
})
const answer = PrecheckAnswer.parse({ itemId: 'budget', applies: 'applies', note: '협의함' })
const filled = {
  ...{ answers: [answer], version: 'abc', role: 'department-officer', at: Instant.parse('2021-03-02T01:00:00.000Z') },
  revision: 2,
}

goldenSql(import.meta.url, queries, {
  insertDocument: [district, document],
  findDocument: [district, document.id],
  documentNumberTaken: [district, '마을자치과-1234'],
  withdrawDocument: [district, document.id, '번호 틀림'],
  documentsOf: [district, subject],
  holdDocuments: [district, subject],
  documentsOfVersions: [district],
  replacePrecheckItems: [district, [{ id: 'budget', name: '예산', question: '편성되어 있습니까?' }]],
  precheckItems: [district],
  keepPrecheck: [district, subject, filled],
  findPrecheck: [district, subject],
})
