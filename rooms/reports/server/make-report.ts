import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { checkModel } from '#rooms/documents/core/model/check-model.ts'
import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { listReports, seeReport } from '../contract.ts'
import type { Report } from './report.ts'
import { reportOf } from './reports.ts'

/** A paper with a fault was built wrongly: nobody is given it. */
export function soundDocument(document: OfficialDocument): OfficialDocument {
  const [fault] = checkModel(document)
  if (fault !== undefined) throw new Error(`Block ${fault.block} of the report "${document.title}": ${fault.kind}.`)
  return document
}

export const listReportsHandler = (reports: readonly Report[]) =>
  handleQuery(listReports, async ({ ask }) => {
    const listed = []
    for (const { name, title, of, choices } of reports)
      listed.push({ name, title, of, choices: [...(await choices(ask))] })
    return ok({ reports: listed })
  })

export const seeReportHandler = (reports: readonly Report[]) =>
  handleQuery(seeReport, async ({ ask }, { report, of }) => {
    const { title, make } = reportOf(reports, report)
    const made = await make(ask, of)
    return made.ok ? ok({ report, of, title, document: soundDocument(made.value) }) : made
  })
