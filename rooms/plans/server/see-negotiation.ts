import { answered } from '#kernel/answered.ts'
import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { subtractWon } from '#kit/won.ts'
import { seeItem } from '#rooms/items/contract.ts'
import { seeNegotiation } from '../contract.ts'
import { differencesOf } from '../core/negotiation.ts'
import * as store from '../store/queries.ts'
import { sheetsOfPlan } from '../store/sheet-queries.ts'

export const seeNegotiationHandler = handleQuery(
  seeNegotiation,
  async ({ trx, districtId, ask }, { negotiationId }) => {
    const negotiation = await store.findNegotiation(trx, districtId, negotiationId)
    const plan = negotiation === null ? null : await store.findPlan(trx, districtId, negotiation.planId)
    const version = await store.negotiationVersionNow(trx, districtId, negotiationId)
    if (negotiation === null || plan === null || version === null) return refuse({ kind: 'negotiation-not-found' })
    const sheets = await sheetsOfPlan(trx, districtId, plan.id)
    const projectOf = new Map(sheets.map((sheet) => [sheet.itemId, sheet]))
    const items = []
    for (const item of negotiation.items) {
      const project = projectOf.get(item.itemId)
      const title = project?.title ?? answered(await ask(seeItem, { itemId: item.itemId })).item.title
      const difference = subtractWon(item.after, item.before)
      items.push({ ...item, title, projectId: project?.id ?? null, difference })
    }
    const { items: _, ...head } = negotiation
    const { changed, ...sums } = differencesOf(negotiation)
    return ok({ plan, negotiation: head, version, items, ...sums, changed: changed.length })
  },
)
