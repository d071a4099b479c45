import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seePlanTables } from '../contract.ts'
import { planTable } from '../core/plan-tables.ts'
import { findPlan } from '../store/queries.ts'
import { sheetsOfPlan } from '../store/sheet-queries.ts'
import { planLines, planSums } from './plan-lines.ts'

const projectsOnAPage = 25

export const seePlanTablesHandler = handleQuery(seePlanTables, async ({ trx, districtId, ask }, input) => {
  const plan = await findPlan(trx, districtId, input.planId)
  if (plan === null) return refuse({ kind: 'plan-not-found' })
  const sheets = await sheetsOfPlan(trx, districtId, plan.id)
  const { byProject } = await planSums(
    ask,
    plan,
    sheets.map(({ id }) => id),
  )
  const { projects, ...table } = planTable(sheets, byProject, input.by)
  const pages = Math.max(1, Math.ceil(projects.length / projectsOnAPage))
  const first = (input.page - 1) * projectsOnAPage
  const shown = input.page === 0 ? projects : projects.slice(first, first + projectsOnAPage)
  // Sums are of all projects; lines are read of those alone that this page shows.
  const lines = await planLines(
    ask,
    plan,
    shown.map(({ projectId: id }) => ({ id })),
  )
  const linesOf = Map.groupBy(lines, (line) => line.projectId)
  const withLines = shown.map((project) => ({ ...project, lines: linesOf.get(project.projectId) ?? [] }))
  return ok({ ...table, plan, by: input.by, page: input.page, pages, projects: withLines })
})
