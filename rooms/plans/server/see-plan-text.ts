import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { zeroWon } from '#kit/won.ts'
import { seePlanText } from '../contract.ts'
import { findPlan } from '../store/queries.ts'
import { sectionsOfPlan } from '../store/section-queries.ts'
import { titlesOfPlan } from '../store/title-queries.ts'
import { planSums } from './plan-lines.ts'

export const seePlanTextHandler = handleQuery(seePlanText, async ({ trx, districtId, ask }, { planId }) => {
  const plan = await findPlan(trx, districtId, planId)
  if (plan === null) return refuse({ kind: 'plan-not-found' })
  const sections = await sectionsOfPlan(trx, districtId, planId)
  const projects = await titlesOfPlan(trx, districtId, planId)
  const { byProject } = await planSums(
    ask,
    plan,
    projects.map(({ projectId }) => projectId),
  )
  const amountOf = new Map(byProject.map(({ projectId, amount }) => [projectId, amount]))
  return ok({
    plan,
    sections: sections.map(({ section, version }) => ({ ...section, version })),
    projects: projects.map((project) => ({ ...project, total: amountOf.get(project.projectId) ?? zeroWon })),
  })
})
