import type { Ask } from '#kernel/handler.ts'
import { type PageRequest, page } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import type { Instant } from '#kit/korean-date.ts'
import { type Result, refuse } from '#kit/result.ts'
import { WrittenFormat, writeDocument } from '#rooms/documents/contract-writing.ts'
import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { seeIssued, seeReport } from '../contract.ts'
import { IssueId } from '../core/issued-report.ts'
import { mayMakeReports, maySeeIssued } from '../core/permissions.ts'
import { ReportName } from '../core/report-name.ts'

/** What is written: a document and the moment that its file names; or why there is none. */
type Read = Result<{ readonly document: OfficialDocument; readonly madeAt: Instant }, { readonly kind: string }>

const write = async (ask: Ask, { query }: Pick<PageRequest, 'query'>, read: Read) => {
  if (!read.ok) return read
  const format = WrittenFormat.safeParse(query['format'])
  if (!format.success) return refuse({ kind: 'page-not-found' })
  return writtenFile(ask, writeDocument, { ...read.value, format: format.data })
}

/** A paper as a file, as it can be made now. */
export const paperFilePage = page<Read>({
  path: '/papers/:report/file',
  permission: mayMakeReports,
  async gather({ ask, params, query, now }) {
    const report = ReportName.safeParse(params['report'])
    if (!report.success) return refuse({ kind: 'report-subject-not-found' })
    const seen = await ask(seeReport, { report: report.data, of: query['of'] ?? ' ' })
    return seen.ok ? { ok: true, value: { document: seen.value.document, madeAt: now } } : seen
  },
  render: (request, read) => write(request.ask, request, read),
})

/** A paper as it was issued, as a file: the same bytes whenever it is taken. */
export const issuedFilePage = page<Read>({
  path: '/papers/issued/:id/file',
  permission: maySeeIssued,
  async gather({ ask, params }) {
    const issueId = IssueId.safeParse(params['id'])
    const seen = issueId.success ? await ask(seeIssued, { issueId: issueId.data }) : refuse({ kind: 'issue-not-found' })
    if (!seen.ok) return seen
    const { document, issued } = seen.value
    return { ok: true, value: { document, madeAt: issued.recordedAt } }
  },
  render: (request, read) => write(request.ask, request, read),
})
