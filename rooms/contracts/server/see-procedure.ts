import { handleQuery } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import { seeProcedure } from '../contract-procedure.ts'
import { forecast } from '../core/forecast.ts'
import { procedureFindings } from '../core/procedure-findings.ts'
import { proceduresOf } from '../store/procedure-queries.ts'

export const seeProcedureHandler = handleQuery(seeProcedure, async (context, { projectId }) => {
  const { trx, districtId, ask, now } = context
  const project = await ask(seeProject, { projectId })
  if (!project.ok) return refuse({ kind: 'project-not-found' })
  const steps = (await proceduresOf(trx, districtId, [projectId])).get(projectId)
  const today = dateInSeoul(now)
  return ok({
    project: project.value.sheet.title,
    steps: steps === undefined ? null : [...forecast(steps, today)],
    findings: [...procedureFindings(projectId, steps ?? [], today)],
    today,
  })
})
