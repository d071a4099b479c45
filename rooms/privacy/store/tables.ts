import type { Generated } from 'kysely'
import type { Role } from '#kit/actor.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
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
    schedule: string | null
  }
  access_reason: {
    district_id: DistrictId
    account_id: AccountId
    query: string
    given_on: LocalDate
    reason: string
  }
  access_log: {
    district_id: DistrictId
    entry_id: Generated<number>
    read_by: AccountId | null
    role: Role
    query: string
    file: string
    reason: string
    people: number
    read_at: Instant
  }
  access_log_subject: { district_id: DistrictId; entry_id: number; account_id: AccountId }
}
