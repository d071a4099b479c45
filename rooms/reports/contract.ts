import { z } from 'zod'
import { command, noRefusals, only, query } from '#kit/contract.ts'
import { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { DifferentLine } from '#rooms/meetings/core/minutes-difference.ts'
import { Disclosure, IssuedReport, IssueId, IssueRefusal } from './core/issued-report.ts'
import * as may from './core/permissions.ts'
import { ReportName } from './core/report-name.ts'

/** What a paper is made of: the id of a plan, a meeting, a ballot, a year, or what the assembly asks. */
const Of = z.string().trim().min(1).max(500)

const Title = z.object({ ko: z.string(), en: z.string() })

export const listReports = query({
  name: 'reports.list-reports',
  title: { ko: '만들 수 있는 문서를 본다', en: 'List the papers that can be made' },
  permission: may.mayMakeReports,
  input: z.object({}),
  reply: z.object({
    reports: z.array(
      z.object({
        name: ReportName,
        title: Title,
        /** What one chooses from: plans, meetings, years. */
        of: Title,
        choices: z.array(z.object({ of: z.string(), label: z.string() })),
      }),
    ),
  }),
  refusal: noRefusals,
})

export const seeReport = query({
  name: 'reports.see-report',
  title: { ko: '문서를 만들어 본다', en: 'Make a paper' },
  permission: may.mayMakeReports,
  input: z.object({ report: ReportName, of: Of }),
  reply: z.object({ report: ReportName, of: z.string(), title: Title, document: OfficialDocument }),
  refusal: only('report-subject-not-found'),
})

export const issueReport = command({
  name: 'reports.issue-report',
  title: { ko: '문서를 발행한다', en: 'Issue a paper' },
  permission: may.mayIssueReports,
  input: z.strictObject({
    issueId: IssueId,
    report: ReportName,
    of: Of,
    disclosure: Disclosure,
    documentNumber: z.string().trim().min(1).max(100).nullable().default(null),
    /** Needed from the second version on. */
    reason: z.string().trim().min(1).max(500).nullable().default(null),
  }),
  reply: z.object({ issueId: IssueId, version: z.int(), hash: z.string() }),
  refusal: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('report-subject-not-found') }),
    z.object({ kind: z.literal('issue-id-taken') }),
    ...IssueRefusal.options,
  ]),
})

export const listIssued = query({
  name: 'reports.list-issued',
  title: { ko: '발행한 문서를 본다', en: 'List the papers issued' },
  permission: may.maySeeIssued,
  input: z.object({
    report: ReportName.optional(),
    of: Of.optional(),
    /** Part of the title. */
    q: z.string().trim().max(100).default(''),
    page: z.int().min(1).max(100_000).default(1),
  }),
  reply: z.object({ issued: z.array(IssuedReport), total: z.int(), page: z.int(), pages: z.int() }),
  refusal: noRefusals,
})

export const seeIssued = query({
  name: 'reports.see-issued',
  title: { ko: '발행한 문서를 연다', en: 'Open a paper issued' },
  permission: may.maySeeIssued,
  input: z.object({ issueId: IssueId }),
  reply: z.object({
    issued: IssuedReport,
    document: OfficialDocument,
    /** Whether the copy still has the hash under which it was issued. */
    intact: z.boolean(),
    /** All versions of the same paper, the latest first. */
    versions: z.array(IssuedReport),
    /** What it says otherwise than the version before it; null for the first. */
    difference: z.object({ version: z.int(), lines: z.array(DifferentLine) }).nullable(),
  }),
  refusal: only('issue-not-found'),
})
