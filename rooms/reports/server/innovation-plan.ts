import { answered } from '#kernel/answered.ts'
import { ok } from '#kit/result.ts'
import { seeDistrict } from '#rooms/organization/contract.ts'
import { listPlans, seePlan, seePlanBudget, seePlanText, seeProject } from '#rooms/plans/contract.ts'
import { PlanId } from '#rooms/plans/core/plan.ts'
import { officialSkeleton } from '#rooms/plans/core/plan-section.ts'
import { innovationPlan } from '../core/plan/innovation-plan.ts'
import { annexesOf } from './plan-annexes.ts'
import { notFound, type Report } from './report.ts'

/** The community innovation plan whole: chapters, project sheets, budget tables, annexes. */
export const innovationPlanReport: Report = {
  name: 'innovation-plan',
  title: { ko: '지역사회혁신계획', en: 'Community innovation plan' },
  of: { ko: '계획', en: 'Plan' },
  choices: async (ask) => answered(await ask(listPlans, {})).plans.map(({ id, name }) => ({ of: id, label: name })),
  async make(ask, of) {
    const planId = PlanId.safeParse(of)
    const seen = planId.success ? await ask(seePlan, { planId: planId.data }) : notFound
    if (!seen.ok) return notFound
    const plan = seen.value.plan
    const ofPlan = { planId: plan.id }
    const { sections } = answered(await ask(seePlanText, ofPlan))
    const sheets = []
    for (const { projectId } of seen.value.projects) {
      const { sheet, budget: lines } = answered(await ask(seeProject, { projectId }))
      sheets.push({ sheet, lines })
    }
    return ok(
      innovationPlan({
        district: answered(await ask(seeDistrict, {})).name,
        seen: seen.value,
        budget: answered(await ask(seePlanBudget, ofPlan)).budget,
        sections: sections.length > 0 ? sections : officialSkeleton.map((section) => ({ ...section, body: '' })),
        sheets,
        annexes: await annexesOf(ask, plan),
      }),
    )
  },
}
