import type { Generated } from 'kysely'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { WrittenFormat } from '#rooms/documents/core/model/document-writer.ts'
import type { IssuedReport, IssueId } from '../core/issued-report.ts'
import type { PackageFault, PackageId } from '../core/paper-package.ts'
import type { ReportName } from '../core/report-name.ts'

export type ReportTables = {
  issued_report: {
    district_id: DistrictId
    issue_id: IssueId
    report: ReportName
    subject_of: string
    version: number
    title: string
    issued_on: LocalDate
    recorded_at: Instant
    document_number: string | null
    disclosure: IssuedReport['disclosure']
    reason: string | null
    hash: string
    document: string
  }
  paper_package: {
    district_id: DistrictId
    package_id: PackageId
    account_id: AccountId
    asked_at: Instant
    taken_until: Instant | null
    ended_at: Instant | null
  }
  paper_package_part: { district_id: DistrictId; package_id: PackageId; part: number; title: string; document: string }
  paper_package_file: {
    district_id: DistrictId
    package_id: PackageId
    part: number
    format: WrittenFormat
    tries: Generated<number>
    content: Uint8Array | null
    ending: string | null
    unwritable: PackageFault | null
  }
}
