import { handleCommandOn } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { reportQuarter } from '../contract.ts'
import { reportQuarter as decide } from '../core/quarter-report.ts'
import { insertReport, reportsOf } from '../store/told-queries.ts'
import { aboutProject, holdFollowed, tellingRole, toldOfProject } from './followed.ts'

export const reportQuarterHandler = handleCommandOn(reportQuarter, toldOfProject, async (context, input) => {
  const { trx, districtId, actor, effectiveOn } = context
  const { projectId, quarter, done, ...rest } = input
  const followed = await holdFollowed(context, projectId)
  if (followed === null) return refuse({ kind: 'project-not-found' })
  const before = (await reportsOf(trx, districtId, projectId)).find((one) => one.quarter === quarter) ?? null
  const said = done.filter((one) => one.said !== '')
  const written = { quarter, done: said, ...rest, role: tellingRole(actor), toldOn: effectiveOn }
  const report = decide(written, before, effectiveOn)
  if (!report.ok) return report
  await insertReport(trx, districtId, projectId, report.value)
  return ok({ reply: { projectId, quarter, version: report.value.version }, about: aboutProject(projectId) })
})
