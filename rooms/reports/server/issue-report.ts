import { handleCommand, handleQuery } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { ok, refuse } from '#kit/result.ts'
import { differenceOf } from '#rooms/meetings/core/minutes-difference.ts'
import * as contract from '../contract.ts'
import { freeze, hashOf, plainLines, thaw } from '../core/frozen-document.ts'
import { type IssuedReport, nextVersion } from '../core/issued-report.ts'
import { mayIssueReports } from '../core/permissions.ts'
import * as store from '../store/queries.ts'
import { soundDocument } from './make-report.ts'
import type { Report } from './report.ts'
import { reportOf } from './reports.ts'

const pageSize = 20

export const issueReportHandler = (reports: readonly Report[]) =>
  handleCommand(contract.issueReport, async (context, input) => {
    const { trx, districtId, now, effectiveOn, ask } = context
    const { issueId, report, of, ...said } = input
    const made = await reportOf(reports, report).make(ask, of)
    if (!made.ok) return refuse({ kind: 'report-subject-not-found' })
    const { text, hash } = freeze(soundDocument(made.value))
    const [latest = null] = await store.versionsOf(trx, districtId, report, of)
    const version = nextVersion(latest, hash, said.reason)
    if (!version.ok) return version
    const issued: IssuedReport = {
      ...{ id: issueId, report, of, title: made.value.title, version: version.value, hash },
      ...{ issuedOn: effectiveOn, recordedAt: now, ...said, reason: version.value === 1 ? null : said.reason },
    }
    if (!(await store.insertIssued(trx, districtId, issued, text))) return refuse({ kind: 'issue-id-taken' })
    return ok({ reply: { issueId, version: version.value, hash }, about: [{ kind: 'issued-report', id: issueId }] })
  })

export const listIssuedHandler = handleQuery(contract.listIssued, async ({ trx, districtId, actor }, input) => {
  const { report = null, of = null, q, page } = input
  const filter = { report, of, q, all: permits(mayIssueReports, actor) }
  const total = await store.countIssued(trx, districtId, filter)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const shown = Math.min(page, pages)
  const issued = await store.listIssued(trx, districtId, filter, { from: (shown - 1) * pageSize, size: pageSize })
  return ok({ issued: [...issued], total, page: shown, pages })
})

export const seeIssuedHandler = handleQuery(contract.seeIssued, async ({ trx, districtId, actor }, { issueId }) => {
  const found = await store.findIssued(trx, districtId, issueId)
  const seesAll = permits(mayIssueReports, actor)
  if (found === null || (found.issued.disclosure !== 'public' && !seesAll)) return refuse({ kind: 'issue-not-found' })
  const { issued, document } = found
  const all = await store.versionsOf(trx, districtId, issued.report, issued.of)
  const versions = all.filter(({ disclosure }) => seesAll || disclosure === 'public')
  const before = versions.find(({ version }) => version < issued.version)
  const old = before === undefined ? null : await store.findIssued(trx, districtId, before.id)
  const opened = thaw(document)
  return ok({
    issued,
    document: opened,
    intact: hashOf(document) === issued.hash,
    versions: [...versions],
    difference:
      old === null
        ? null
        : {
            version: old.issued.version,
            lines: [...differenceOf(plainLines(thaw(old.document)), plainLines(opened))],
          },
  })
})
