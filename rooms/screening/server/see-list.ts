import { answered } from '#kernel/answered.ts'
import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { formatDecimal, roundHalfUp } from '#kit/ratio.ts'
import { ok, refuse } from '#kit/result.ts'
import { listBodies } from '#rooms/organization/contract.ts'
import { listLists, seeList } from '../contract-lists.ts'
import { bundlesOf } from '../core/bundle.ts'
import { sumList } from '../core/close-list.ts'
import { maySeeOpenLists } from '../core/permissions.ts'
import { type ItemScore, scoreItems } from '../core/score.ts'
import { isOutsideAccounts, type ScreeningList } from '../core/screening-list.ts'
import * as store from '../store/list-queries.ts'
import * as sheets from '../store/sheet-queries.ts'
import { recusalsByLead } from './load-list.ts'

const onAPage = 50

export const listListsHandler = handleQuery(listLists, async ({ trx, districtId, actor }, { page }) => {
  const closed = !permits(maySeeOpenLists, actor)
  const found = await store.lists(trx, districtId, { closed, after: (page - 1) * onAPage, most: onAPage + 1 })
  return ok({ lists: found.slice(0, onAPage), page, more: found.length > onAPage })
})

export const seeListHandler = handleQuery(seeList, async (context, { listId }) => {
  const { trx, districtId, actor } = context
  const list = await store.findList(trx, districtId, listId)
  const keeps = permits(maySeeOpenLists, actor)
  if (list === null || (list.closedOn === null && !keeps)) return refuse({ kind: 'list-not-found' })
  const items = await store.itemsOfList(trx, districtId, listId)
  const [kept, marked, recusals] = [
    await sheets.membersOfList(trx, districtId, listId),
    await sheets.marksOfList(trx, districtId, listId),
    await sheets.recusalsOfList(trx, districtId, listId),
  ]
  const handedIn = new Set(kept.flatMap(({ personNo, handedInAt }) => (handedInAt === null ? [] : [personNo])))
  const leads = bundlesOf(items).map(({ lead }) => lead.itemId)
  const scores = scoreItems(list.criteria, leads, { marked, handedIn, aside: recusalsByLead(items, recusals) })
  return ok({
    list,
    items: items.map((item) => ({ ...item, outside: isOutsideAccounts(item, list) })),
    scores: scores.map(shown),
    sum: sumList(items),
    bodies: await bodiesOf(context, list),
    persons: kept.length,
    members: keeps ? kept.map(({ accountId: _account, ...member }) => member) : [],
    recusals: keeps ? recusals : [],
    marks: keeps ? marked.map(({ personNo, itemId, marks }) => ({ personNo, itemId, marks: [...marks] })) : [],
  })
})

/** Rates that the office prints are rounded half up. */
const shown = ({ mean, ...score }: ItemScore) => ({
  ...score,
  exact: mean === null ? null : { n: `${mean.n}`, d: `${mean.d}` },
  shown: mean === null ? null : formatDecimal(roundHalfUp(mean, 2)),
})

/** The bodies that screen a list, by their names. */
export async function bodiesOf({ ask }: QueryContext, { bodyIds }: ScreeningList) {
  const known = new Map(answered(await ask(listBodies, {})).bodies.map(({ body }) => [body.id, body.name]))
  return bodyIds.map((id) => ({ id, name: known.get(id) ?? id }))
}
