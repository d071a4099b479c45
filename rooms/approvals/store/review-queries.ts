import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { KeptReview, ReviewId, ReviewState } from '../core/review.ts'
import type { ReviewSubject } from '../core/review-subject.ts'
import type { ApprovalsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<ApprovalsTables>()

export async function insertReview(trx: Trx, districtId: DistrictId, review: KeptReview): Promise<void> {
  await tables(trx)
    .insertInto('review')
    .values({
      district_id: districtId,
      review_id: review.id,
      subject_kind: review.subject.kind,
      subject_id: review.subject.id,
      request_no: review.no,
      version: review.version,
      title: review.title,
      department: review.department,
      note: review.note,
      state: review.state,
      requested_on: review.requestedOn,
      requested_at: review.requestedAt,
      requested_by: review.requestedBy,
      requested_role: review.requestedRole,
      due_on: review.dueOn,
      decided_on: review.decidedOn,
      decided_at: null,
      decided_by: review.decidedBy,
      decided_role: review.decidedRole,
      reason: review.reason,
    })
    .execute()
}

/** How a review ended, by whom and when. */
export interface Decision {
  readonly state: Exclude<ReviewState, 'open'>
  readonly on: LocalDate
  readonly at: Instant
  readonly by: string | null
  readonly role: string
  readonly reason: string | null
}

/** Ends an open review; false when it has ended meanwhile. */
export async function decideReview(
  trx: Trx,
  districtId: DistrictId,
  reviewId: ReviewId,
  decision: Decision,
): Promise<boolean> {
  const changed = await tables(trx)
    .updateTable('review')
    .set({
      state: decision.state,
      decided_on: decision.on,
      decided_at: decision.at,
      decided_by: decision.by,
      decided_role: decision.role,
      reason: decision.reason,
    })
    .where('district_id', '=', districtId)
    .where('review_id', '=', reviewId)
    .where('state', '=', 'open')
    .returning('review_id')
    .executeTakeFirst()
  return changed !== undefined
}

export async function findReview(trx: Trx, districtId: DistrictId, reviewId: ReviewId): Promise<KeptReview | null> {
  const row = await tables(trx)
    .selectFrom('review')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return row === undefined ? null : readReview(row)
}

/** Every review of a subject, the newest first. */
export async function reviewsOf(trx: Trx, districtId: DistrictId, subject: ReviewSubject): Promise<KeptReview[]> {
  const rows = await tables(trx)
    .selectFrom('review')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .orderBy('request_no', 'desc')
    .execute()
  return rows.map(readReview)
}

/** Every review of the district: those due first come first, then the newest request. */
export async function allReviews(trx: Trx, districtId: DistrictId): Promise<KeptReview[]> {
  const rows = await tables(trx)
    .selectFrom('review')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('due_on', (order) => order.asc().nullsLast())
    .orderBy('requested_at', 'desc')
    .orderBy('review_id')
    .execute()
  return rows.map(readReview)
}

const readReview = (row: Selectable<ApprovalsTables['review']>): KeptReview => ({
  id: row.review_id,
  subject: { kind: row.subject_kind, id: row.subject_id },
  no: row.request_no,
  version: row.version,
  title: row.title,
  department: row.department,
  note: row.note,
  state: row.state,
  requestedOn: row.requested_on,
  requestedAt: row.requested_at,
  requestedBy: row.requested_by,
  requestedRole: row.requested_role,
  dueOn: row.due_on,
  decidedOn: row.decided_on,
  decidedBy: row.decided_by,
  decidedRole: row.decided_role,
  reason: row.reason,
})
