import { answered } from '#kernel/answered.ts'
import { type CommandContext, handleCommand } from '#kernel/handler.ts'
import { normaliseName } from '#kit/korean-text.ts'
import { ok } from '#kit/result.ts'
import { findByName } from '#rooms/items/contract.ts'
import type { CycleKey, ItemId } from '#rooms/items/core/item.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { handOutSheet } from '../contract.ts'
import type { KeptReview } from '../core/department-review.ts'
import { matchHandOut } from '../core/match-hand-out.ts'
import type { HandOutRow } from '../core/read-hand-out.ts'
import * as store from '../store/review-queries.ts'
import { openRoundOf } from './load-round.ts'
import { tellHandedOut } from './tell-handed-out.ts'

export const handOutSheetHandler = handleCommand(handOutSheet, async (context, { roundId, rows }) => {
  const { trx, districtId, ask } = context
  const round = await openRoundOf(context, roundId)
  if (!round.ok) return round
  const all = await store.reviewsOfRound(trx, districtId, roundId)
  const reviews = await store.holdReviews(
    trx,
    districtId,
    roundId,
    all.map(({ itemId }) => itemId),
  )
  const { departments } = answered(await ask(listDepartments, {}))
  const aliases = await aliasesOf(context, round.value.cycleId, rows, reviews)
  const matched = matchHandOut(rows, { reviews, departments, aliases })
  if (!matched.ok) return matched
  const given = new Map(matched.value.map((assignment) => [assignment.itemId, assignment]))
  const handed = reviews.flatMap((review) => {
    const to = given.get(review.itemId)
    if (to === undefined) return []
    return [{ ...review, departmentId: to.departmentId, team: to.team, version: review.version + 1 }]
  })
  await store.putReviews(trx, districtId, roundId, handed)
  return ok({
    reply: { handedOut: handed.length },
    about: [{ kind: 'review-round', id: roundId }],
    tell: tellHandedOut(round.value, handed),
  })
})

/** The items that other names of the sheet stand for: asked of those alone that are no title of the round. */
async function aliasesOf(
  { ask }: CommandContext,
  cycle: CycleKey,
  rows: readonly HandOutRow[],
  reviews: readonly KeptReview[],
): Promise<ReadonlyMap<string, ItemId>> {
  const titles = new Set(reviews.map(({ title }) => normaliseName(title)))
  const unknown = new Set(rows.map(({ title }) => title).filter((one) => one !== '' && !titles.has(normaliseName(one))))
  const aliases = new Map<string, ItemId>()
  for (const name of unknown) {
    const [only, ...more] = answered(await ask(findByName, { name, cycle })).candidates
    if (only !== undefined && more.length === 0) aliases.set(normaliseName(name), only.itemId)
  }
  return aliases
}
