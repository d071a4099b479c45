import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { CertificateId, DestroyedCells, DestructionCertificate } from '../core/person-data.ts'
import type { PrivacyRequest, PrivacyRequestId, RequestKind } from '../core/request.ts'

export type PrivacyTables = {
  privacy_setting: { district_id: DistrictId; answer_days: number }
  privacy_request: {
    district_id: DistrictId
    request_id: PrivacyRequestId
    account_id: AccountId
    kind: RequestKind
    wish: string | null
    asked_on: LocalDate
    due_on: LocalDate
    outcome: PrivacyRequest['outcome']
    answer: string | null
    decided_by: AccountId | null
    decided_on: LocalDate | null
  }
  destruction_certificate: {
    district_id: DistrictId
    certificate_id: CertificateId
    rule: DestructionCertificate['rule']
    destroyed_on: LocalDate
    cells: readonly DestroyedCells[]
    bodies: number
  }
}
