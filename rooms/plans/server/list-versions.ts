import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listVersions } from '../contract.ts'
import { differencesOf } from '../core/negotiation.ts'
import { maySeeVersion } from '../core/plan-version.ts'
import { findPlan, negotiationsOfPlan } from '../store/queries.ts'
import { versionsOfPlan } from '../store/version-queries.ts'
import type { PlanMeans } from './plan-means.ts'

export const listVersionsHandler = ({ publishedVersions }: PlanMeans) =>
  handleQuery(listVersions, async (context, { planId }) => {
    const { trx, districtId, actor } = context
    const plan = await findPlan(trx, districtId, planId)
    if (plan === null) return refuse({ kind: 'plan-not-found' })
    const negotiations = await negotiationsOfPlan(trx, districtId, planId)
    const versions = await versionsOfPlan(trx, districtId, planId)
    const published = await publishedVersions(context)
    return ok({
      plan,
      versions: versions.filter((version) => maySeeVersion(version, actor, published)),
      negotiations: negotiations.map((negotiation) => {
        const { before, after } = differencesOf(negotiation)
        return { negotiationId: negotiation.id, name: negotiation.name, before, after }
      }),
    })
  })
