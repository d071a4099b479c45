import { answered } from '#kernel/answered.ts'
import type { QueryContext } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { seeItem } from '#rooms/items/contract.ts'
import { type ComparedPlan, type ComparedProject, comparedSnapshot } from '../core/compare-versions.ts'
import type { Negotiation } from '../core/negotiation.ts'
import type { Plan } from '../core/plan.ts'
import { maySeeVersion, readSnapshot } from '../core/plan-version.ts'
import { readVersionRef, type VersionRef } from '../core/version-ref.ts'
import { findNegotiation } from '../store/queries.ts'
import { sheetsOfItems } from '../store/sheet-queries.ts'
import { findVersion } from '../store/version-queries.ts'
import type { PlanMeans } from './plan-means.ts'
import { presentSnapshot } from './present-snapshot.ts'

interface Side {
  readonly name: string | null
  readonly compared: ComparedPlan
}
type NotFound = { readonly kind: 'version-not-found' | 'negotiation-not-found' }

/** One side of a comparison of a plan: what stands now, a frozen version, or the amounts of a negotiation. */
export async function comparedPlan(
  { publishedVersions }: PlanMeans,
  context: QueryContext,
  plan: Plan,
  ref: VersionRef,
): Promise<Result<Side, NotFound>> {
  const { trx, districtId, actor } = context
  const read = readVersionRef(ref)
  if (read === null) return refuse({ kind: 'version-not-found' })
  if (read.kind === 'now') return ok({ name: null, compared: comparedSnapshot(await presentSnapshot(context, plan)) })
  if (read.kind === 'version') {
    const found = await findVersion(trx, districtId, read.versionId)
    if (found === null || found.version.planId !== plan.id) return refuse({ kind: 'version-not-found' })
    if (!maySeeVersion(found.version, actor, await publishedVersions(context)))
      return refuse({ kind: 'version-not-found' })
    return ok({ name: found.version.name, compared: comparedSnapshot(readSnapshot(found.snapshot)) })
  }
  const negotiation = await findNegotiation(trx, districtId, read.negotiationId)
  if (negotiation === null || negotiation.planId !== plan.id) return refuse({ kind: 'negotiation-not-found' })
  return ok({ name: negotiation.name, compared: await comparedNegotiation(context, plan, negotiation, read.kind) })
}

/** The amounts of a negotiation, each item under its project's title where it became one. */
async function comparedNegotiation(
  { trx, districtId, ask }: QueryContext,
  plan: Plan,
  negotiation: Negotiation,
  side: 'before' | 'after',
): Promise<ComparedPlan> {
  const itemIds = negotiation.items.map(({ itemId }) => itemId)
  const sheets = (await sheetsOfItems(trx, districtId, itemIds)).filter(({ planId }) => planId === plan.id)
  const sheetOf = new Map(sheets.map((sheet) => [sheet.itemId, sheet]))
  const projects: ComparedProject[] = []
  for (const item of negotiation.items) {
    if (item[side] === 0) continue
    const { itemId } = item
    const sheet = sheetOf.get(itemId)
    const title = sheet?.title ?? answered(await ask(seeItem, { itemId })).item.title
    const where = { projectId: sheet?.id ?? null, no: sheet?.no ?? null }
    projects.push({ itemId, title, ...where, amount: item[side], sheet: null, lines: [] })
  }
  return { projects, sections: null }
}
