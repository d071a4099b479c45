import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { CertificateId } from '../core/person-data.ts'
import * as queries from './person-queries.ts'

const [district, person] = [DistrictId.parse('geumcheon'), AccountId.parse('person-1')]

goldenSql(import.meta.url, queries, {
  rowsOfPerson: {
    one: [district, { table: 'account', columns: ['account_id'] }, person],
    several: [district, { table: 'role_proposal', columns: ['account_id', 'proposed_by', 'decided_by'] }, person],
  },
  insertCertificate: [
    district,
    {
      certificateId: CertificateId.parse('certificate-1'),
      rule: 'request',
      schedule: null,
      destroyedOn: localDate('2021-03-02'),
      cells: [{ column: 'account.contact', before: 1, after: 0 }],
      bodies: 2,
    },
  ],
  allCertificates: [district],
})
