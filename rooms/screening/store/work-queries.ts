import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import type { KeptReview } from '../core/department-review.ts'
import type { WorkHandoverId } from '../core/hand-over-work.ts'
import type { RoundId } from '../core/review-round.ts'
import { inOpenRounds, readReview } from './review-queries.ts'
import type { ScreeningTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ScreeningTables>()

export interface WorkHandover {
  readonly id: WorkHandoverId
  readonly departmentId: DepartmentId
  readonly from: AccountId
  readonly to: AccountId
  readonly reason: string
  readonly role: string
  readonly handedOn: LocalDate
  readonly handedAt: Instant
  readonly reviews: number
}

/** What one person does for a department in the rounds that are open, which nobody else changes meanwhile. */
export async function holdWorkOf(
  trx: Trx,
  districtId: DistrictId,
  departmentId: DepartmentId,
  accountId: AccountId,
): Promise<(KeptReview & { readonly roundId: RoundId })[]> {
  const rows = await inOpenRounds(trx, districtId)
    .where('department_id', '=', departmentId)
    .where('taken_by', '=', accountId)
    .orderBy('department_review.round_id')
    .orderBy('place')
    .forShare('review_round')
    .forUpdate('department_review')
    .execute()
  return rows.map((row) => ({ ...readReview(row), roundId: row.round_id }))
}

/** Writes a hand-over down with the reviews that it took along; false where its id is taken. */
export async function insertWorkHandover(
  trx: Trx,
  districtId: DistrictId,
  handed: WorkHandover,
  reviews: readonly { readonly roundId: RoundId; readonly itemId: ItemId }[],
): Promise<boolean> {
  const inserted = await tables(trx)
    .insertInto('work_handover')
    .values({
      ...{ district_id: districtId, handover_id: handed.id, department_id: handed.departmentId },
      ...{ from_id: handed.from, to_id: handed.to, reason: handed.reason, role: handed.role },
      ...{ handed_on: handed.handedOn, handed_at: handed.handedAt, reviews: handed.reviews },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false
  await tables(trx)
    .insertInto('work_handover_review')
    .values(
      reviews.map(({ roundId, itemId }) => ({
        ...{ district_id: districtId, handover_id: handed.id, round_id: roundId, item_id: itemId },
      })),
    )
    .execute()
  return true
}

/** How work went from officer to officer; of these departments, or of all for null. */
export async function workHandovers(
  trx: Trx,
  districtId: DistrictId,
  departmentIds: readonly DepartmentId[] | null,
  most: number,
): Promise<Omit<WorkHandover, 'from' | 'to'>[]> {
  if (departmentIds?.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('work_handover')
    .select(['handover_id', 'department_id', 'reason', 'role', 'handed_on', 'handed_at', 'reviews'])
    .where('district_id', '=', districtId)
    .$if(departmentIds !== null, (all) => all.where('department_id', 'in', [...(departmentIds ?? [])]))
    .orderBy('handed_at', 'desc')
    .orderBy('handover_id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.handover_id, departmentId: row.department_id, reason: row.reason, role: row.role },
    ...{ handedOn: row.handed_on, handedAt: row.handed_at, reviews: row.reviews },
  }))
}

/** How one review went from officer to officer. */
export async function handoversOfReview(
  trx: Trx,
  districtId: DistrictId,
  roundId: RoundId,
  itemId: ItemId,
): Promise<{ readonly on: LocalDate; readonly reason: string; readonly role: string }[]> {
  return tables(trx)
    .selectFrom('work_handover_review')
    .innerJoin('work_handover', (join) =>
      join
        .onRef('work_handover.district_id', '=', 'work_handover_review.district_id')
        .onRef('work_handover.handover_id', '=', 'work_handover_review.handover_id'),
    )
    .select(['handed_on as on', 'reason', 'role'])
    .where('work_handover_review.district_id', '=', districtId)
    .where('round_id', '=', roundId)
    .where('item_id', '=', itemId)
    .orderBy('handed_at')
    .execute()
}

/** That somebody wrote, confirmed or sent back these versions of reviews for others who are away. */
export async function noteStandIns(
  trx: Trx,
  districtId: DistrictId,
  roundId: RoundId,
  written: readonly {
    readonly itemId: ItemId
    readonly version: number
    readonly by: string
    readonly for: string
    readonly on: LocalDate
  }[],
): Promise<void> {
  if (written.length === 0) return
  await tables(trx)
    .insertInto('review_stand_in')
    .values(
      written.map((one) => ({
        ...{ district_id: districtId, round_id: roundId, item_id: one.itemId, version: one.version },
        ...{ acted_by: one.by, acted_for: one.for, acted_on: one.on },
      })),
    )
    .execute()
}

/** Which versions of a review a stand-in wrote, confirmed or sent back, and when. */
export async function standInsOfReview(
  trx: Trx,
  districtId: DistrictId,
  roundId: RoundId,
  itemId: ItemId,
): Promise<{ readonly version: number; readonly on: LocalDate }[]> {
  return tables(trx)
    .selectFrom('review_stand_in')
    .select(['version', 'acted_on as on'])
    .where('district_id', '=', districtId)
    .where('round_id', '=', roundId)
    .where('item_id', '=', itemId)
    .orderBy('version')
    .execute()
}
