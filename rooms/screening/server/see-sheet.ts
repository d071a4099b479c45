import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import type { ToldFile } from '#rooms/documents/contract-files.ts'
import { listOwn, type PaperItem, seeSheet } from '../contract-lists.ts'
import { maySeeOpenLists } from '../core/permissions.ts'
import { subjectOfReview } from '../core/review-files.ts'
import { isOutsideAccounts, type ListedItem, type ScreeningList } from '../core/screening-list.ts'
import { checksOfItems } from '../store/field-check-queries.ts'
import * as store from '../store/list-queries.ts'
import { confirmedReviews } from '../store/review-queries.ts'
import * as sheets from '../store/sheet-queries.ts'
import { memberWho } from './load-list.ts'
import { filesOfReviews } from './review-files.ts'
import { bodiesOf } from './see-list.ts'
import { departmentNames } from './shown-review.ts'

export const seeSheetHandler = handleQuery(seeSheet, async (context, { listId, personNo }) => {
  const { trx, districtId, actor } = context
  const list = await store.findList(trx, districtId, listId)
  if (list === null) return refuse({ kind: 'list-not-found' })
  const members = await sheets.membersOfList(trx, districtId, listId)
  const keeps = permits(maySeeOpenLists, actor)
  const own = await memberWho(context, listId)
  const member = keeps && personNo !== undefined ? (members.find((one) => one.personNo === personNo) ?? null) : own
  if (member === null && !keeps) return refuse({ kind: 'not-on-this-list' })
  const items = await store.itemsOfList(trx, districtId, listId)
  const marks = member === null ? [] : await sheets.marksOfList(trx, districtId, listId)
  const recusals = member === null ? [] : await sheets.recusalsOfList(trx, districtId, listId)
  const isOf = ({ personNo: no }: { readonly personNo: number }): boolean => no === member?.personNo
  return ok({
    list,
    bodies: (await bodiesOf(context, list)).map(({ name }) => name),
    items: await paperItems(context, list, items),
    member: member === null ? null : shownMember(member),
    marks: marks.filter(isOf).map(({ itemId, marks: given }) => ({ itemId, marks: [...given] })),
    recusals: recusals.filter(isOf),
    persons: members.length,
  })
})

const shownMember = ({ accountId: _account, ...member }: sheets.KeptMember) => member

const namedFile = ({ fileId, name, alt }: ToldFile) => ({ fileId, name, alt })

/** Items with what the department said of each, once its round is closed, and what was seen on the spot. */
async function paperItems(
  context: QueryContext,
  list: ScreeningList,
  items: readonly ListedItem[],
): Promise<PaperItem[]> {
  const { trx, districtId } = context
  const itemIds = items.map(({ itemId }) => itemId)
  const names = new Map((await departmentNames(context)).map(({ id, name }) => [id, name]))
  const reviews = new Map(
    (await confirmedReviews(trx, districtId, { itemIds, closed: true })).map((one) => [one.itemId, one]),
  )
  const files = await filesOfReviews(context, [...reviews.values()])
  const checks = Map.groupBy(await checksOfItems(trx, districtId, itemIds), ({ itemId }) => itemId)
  return items.map((item) => {
    const review = reviews.get(item.itemId)
    return {
      ...item,
      outside: isOutsideAccounts(item, list),
      review:
        review === undefined
          ? null
          : {
              department: review.departmentId === null ? '' : (names.get(review.departmentId) ?? review.departmentId),
              verdict: review.content.verdict,
              conditions: review.content.conditions,
              opinion: review.content.opinion,
              files: (files.get(subjectOfReview(review.roundId, item.itemId).id) ?? []).map(namedFile),
            },
      checks: checks.get(item.itemId) ?? [],
    }
  })
}

export const listOwnHandler = handleQuery(listOwn, async ({ trx, districtId, actor, now }) => {
  const today = dateInSeoul(now)
  if (actor.accountId === null) return ok({ today, sheets: [] })
  const own = await sheets.ownSheets(trx, districtId, actor.accountId)
  const found = []
  for (const { listId, handedIn } of own) {
    const list = await store.findList(trx, districtId, listId)
    if (list !== null) found.push({ list, handedIn })
  }
  return ok({ today, sheets: found })
})
