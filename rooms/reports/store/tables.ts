import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { IssuedReport, IssueId } from '../core/issued-report.ts'
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
}
