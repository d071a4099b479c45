import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listVersions } from '../contract.ts'
import { differencesOf } from '../core/negotiation.ts'
import { maySeeVersion } from '../core/plan-version.ts'
import { findPlan, negotiationsOfPlan } from '../store/queries.ts'
import { versionsOfPlan } from '../store/version-queries.ts'

export const listVersionsHandler = handleQuery(listVersions, async ({ trx, districtId, actor }, { planId }) => {
  const plan = await findPlan(trx, districtId, planId)
  if (plan === null) return refuse({ kind: 'plan-not-found' })
  const negotiations = await negotiationsOfPlan(trx, districtId, planId)
  const versions = await versionsOfPlan(trx, districtId, planId)
  return ok({
    plan,
    versions: versions.filter((version) => maySeeVersion(version, actor)),
    negotiations: negotiations.map((negotiation) => {
      const { before, after } = differencesOf(negotiation)
      return { negotiationId: negotiation.id, name: negotiation.name, before, after }
    }),
  })
})
