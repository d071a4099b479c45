import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { KeptReview } from '../core/department-review.ts'
import type { RoundId } from '../core/review-round.ts'
import type { ScreeningTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ScreeningTables>()

/** Writes reviews down as they stand now, new ones and known ones. */
export async function putReviews(
  trx: Trx,
  districtId: DistrictId,
  roundId: RoundId,
  reviews: readonly KeptReview[],
): Promise<void> {
  if (reviews.length === 0) return
  await tables(trx)
    .insertInto('department_review')
    .values(reviews.map((review) => rowOf(districtId, roundId, review)))
    .onConflict((conflict) =>
      conflict.columns(['district_id', 'round_id', 'item_id']).doUpdateSet((row) => ({
        department_id: row.ref('excluded.department_id'),
        team: row.ref('excluded.team'),
        taken_by: row.ref('excluded.taken_by'),
        state: row.ref('excluded.state'),
        version: row.ref('excluded.version'),
        verdict: row.ref('excluded.verdict'),
        reason_code: row.ref('excluded.reason_code'),
        conditions: row.ref('excluded.conditions'),
        adjusted: row.ref('excluded.adjusted'),
        amount_reason: row.ref('excluded.amount_reason'),
        opinion: row.ref('excluded.opinion'),
        partner_ids: row.ref('excluded.partner_ids'),
        by_link: row.ref('excluded.by_link'),
        submitted_by: row.ref('excluded.submitted_by'),
        submitted_on: row.ref('excluded.submitted_on'),
        confirmed_on: row.ref('excluded.confirmed_on'),
        sent_back_reason: row.ref('excluded.sent_back_reason'),
        bounces: row.ref('excluded.bounces'),
      })),
    )
    .execute()
}

/** Every review of a round, in the order of the round. */
export async function reviewsOfRound(trx: Trx, districtId: DistrictId, roundId: RoundId): Promise<KeptReview[]> {
  const rows = await ofRound(trx, districtId, roundId).orderBy('place').execute()
  return rows.map(readReview)
}

export async function findReview(
  trx: Trx,
  districtId: DistrictId,
  roundId: RoundId,
  itemId: ItemId,
): Promise<KeptReview | null> {
  const row = await ofRound(trx, districtId, roundId).where('item_id', '=', itemId).executeTakeFirst()
  return row === undefined ? null : readReview(row)
}

/** Some reviews of a round, which nobody else changes until the end of the transaction. */
export async function holdReviews(
  trx: Trx,
  districtId: DistrictId,
  roundId: RoundId,
  itemIds: readonly ItemId[],
): Promise<KeptReview[]> {
  if (itemIds.length === 0) return []
  const rows = await ofRound(trx, districtId, roundId)
    .where('item_id', 'in', [...itemIds])
    .orderBy('place')
    .forUpdate()
    .execute()
  return rows.map(readReview)
}

const ofRound = (trx: Trx, districtId: DistrictId, roundId: RoundId) =>
  tables(trx)
    .selectFrom('department_review')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('round_id', '=', roundId)

/** The reviews of the rounds that are open. */
export const inOpenRounds = (trx: Trx, districtId: DistrictId) =>
  tables(trx)
    .selectFrom('department_review')
    .innerJoin('review_round', (join) =>
      join
        .onRef('review_round.district_id', '=', 'department_review.district_id')
        .onRef('review_round.round_id', '=', 'department_review.round_id'),
    )
    .selectAll('department_review')
    .where('department_review.district_id', '=', districtId)
    .where('review_round.closed_on', 'is', null)

/** What is still to be done in the open rounds, of some departments (null: of all), what is due first first. */
export async function openReviews(
  trx: Trx,
  districtId: DistrictId,
  { departmentIds, most }: { readonly departmentIds: readonly DepartmentId[] | null; readonly most: number },
): Promise<(KeptReview & { readonly roundId: RoundId })[]> {
  if (departmentIds?.length === 0) return []
  const rows = await inOpenRounds(trx, districtId)
    .where('state', 'in', ['open', 'begun', 'submitted'])
    .where('department_id', 'is not', null)
    .$if(departmentIds !== null, (all) => all.where('department_id', 'in', [...(departmentIds ?? [])]))
    .orderBy('review_round.due_on')
    .orderBy('review_round.round_id')
    .orderBy('place')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...readReview(row), roundId: row.round_id }))
}

/** What departments confirmed of some items, the latest of each last; `closed`: only in rounds that are closed. */
export async function confirmedReviews(
  trx: Trx,
  districtId: DistrictId,
  { itemIds, closed }: { readonly itemIds: readonly ItemId[]; readonly closed: boolean },
): Promise<(KeptReview & { readonly roundId: RoundId })[]> {
  if (itemIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('department_review')
    .innerJoin('review_round', (join) =>
      join
        .onRef('review_round.district_id', '=', 'department_review.district_id')
        .onRef('review_round.round_id', '=', 'department_review.round_id'),
    )
    .selectAll('department_review')
    .where('department_review.district_id', '=', districtId)
    .where('item_id', 'in', [...itemIds])
    .where('state', '=', 'confirmed')
    .$if(closed, (query) => query.where('review_round.closed_on', 'is not', null))
    .orderBy('confirmed_on')
    .orderBy('department_review.round_id')
    .execute()
  return rows.map((row) => ({ ...readReview(row), roundId: row.round_id }))
}

/** How an item went from department to department. */
export interface Handover {
  readonly from: DepartmentId
  readonly to: DepartmentId
  readonly reason: string
  readonly role: string
  readonly at: Instant
}

export async function insertHandover(
  trx: Trx,
  districtId: DistrictId,
  roundId: RoundId,
  handed: Handover & { readonly itemId: ItemId; readonly no: number },
): Promise<void> {
  await tables(trx)
    .insertInto('review_handover')
    .values({
      ...{ district_id: districtId, round_id: roundId, item_id: handed.itemId, handover_no: handed.no },
      ...{ from_department_id: handed.from, to_department_id: handed.to },
      ...{ reason: handed.reason, role: handed.role, handed_at: handed.at },
    })
    .execute()
}

export async function handoversOf(
  trx: Trx,
  districtId: DistrictId,
  roundId: RoundId,
  itemId: ItemId,
): Promise<Handover[]> {
  const rows = await tables(trx)
    .selectFrom('review_handover')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('round_id', '=', roundId)
    .where('item_id', '=', itemId)
    .orderBy('handover_no')
    .execute()
  return rows.map((row) => ({
    ...{ from: row.from_department_id, to: row.to_department_id },
    ...{ reason: row.reason, role: row.role, at: row.handed_at },
  }))
}

const rowOf = (districtId: DistrictId, roundId: RoundId, review: KeptReview) => ({
  district_id: districtId,
  round_id: roundId,
  item_id: review.itemId,
  place: review.place,
  title: review.title,
  count: review.count,
  requested: review.requested,
  department_id: review.departmentId,
  team: review.team,
  taken_by: review.officerId,
  state: review.state,
  version: review.version,
  verdict: review.content.verdict,
  reason_code: review.content.reasonCode,
  conditions: review.content.conditions,
  adjusted: review.content.adjusted,
  amount_reason: review.content.amountReason,
  opinion: review.content.opinion,
  partner_ids: jsonb(review.content.partnerIds),
  by_link: review.byLink,
  submitted_by: review.submittedBy,
  submitted_on: review.submittedOn,
  confirmed_on: review.confirmedOn,
  sent_back_reason: review.sentBackReason,
  bounces: review.bounces,
})

export const readReview = (row: Selectable<ScreeningTables['department_review']>): KeptReview => ({
  itemId: row.item_id,
  place: row.place,
  title: row.title,
  count: row.count,
  requested: row.requested,
  departmentId: row.department_id,
  team: row.team,
  officerId: row.taken_by,
  state: row.state,
  version: row.version,
  content: {
    verdict: row.verdict,
    reasonCode: row.reason_code,
    conditions: row.conditions,
    adjusted: row.adjusted,
    amountReason: row.amount_reason,
    opinion: row.opinion,
    partnerIds: [...row.partner_ids],
  },
  byLink: row.by_link,
  submittedBy: row.submitted_by,
  submittedOn: row.submitted_on,
  confirmedOn: row.confirmed_on,
  sentBackReason: row.sent_back_reason,
  bounces: row.bounces,
})
