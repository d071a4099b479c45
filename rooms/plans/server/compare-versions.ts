import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { compareVersions } from '../contract.ts'
import * as decide from '../core/compare-versions.ts'
import { changesWhere } from '../store/change-queries.ts'
import { findPlan, negotiationsOfPlan } from '../store/queries.ts'
import { comparedPlan } from './compared-plan.ts'
import type { PlanMeans } from './plan-means.ts'

export const compareVersionsHandler = (means: PlanMeans) =>
  handleQuery(compareVersions, async (context, input) => {
    const { trx, districtId } = context
    const plan = await findPlan(trx, districtId, input.planId)
    if (plan === null) return refuse({ kind: 'plan-not-found' })
    const a = await comparedPlan(means, context, plan, input.a)
    if (!a.ok) return a
    const b = await comparedPlan(means, context, plan, input.b)
    if (!b.ok) return b
    const negotiations = await negotiationsOfPlan(trx, districtId, plan.id)
    const changes = await changesWhere(trx, districtId, { planId: plan.id })
    const difference = decide.compareVersions(a.value.compared, b.value.compared)
    return ok({
      ...difference,
      plan,
      a: { ref: input.a, name: a.value.name },
      b: { ref: input.b, name: b.value.name },
      projects: difference.projects.map((project) => ({
        ...project,
        fields: project.fields.map(({ field, pieces }) => ({ field, pieces: [...pieces] })),
        lines: [...project.lines],
        reasons: project.difference === 0 ? [] : [...decide.reasonsFor(project, negotiations, changes)],
      })),
      sections: difference.sections.map((section) => ({ ...section, pieces: [...section.pieces] })),
    })
  })
