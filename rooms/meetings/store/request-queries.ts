import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { SeatId } from '#rooms/organization/core/seat.ts'
import type { MeetingId } from '../core/meeting.ts'
import type { MeetingRequest, MeetingRequestId } from '../core/meeting-request.ts'
import type { CalledTables } from './tables-called.ts'

const tables = (trx: Trx) => trx.withTables<CalledTables>()

export async function insertRequest(trx: Trx, districtId: DistrictId, request: MeetingRequest): Promise<void> {
  await tables(trx)
    .insertInto('meeting_request')
    .values({
      district_id: districtId,
      request_id: request.id,
      body_id: request.bodyId,
      purpose: request.purpose,
      asked_on: request.askedOn,
    })
    .execute()
}

/** Notes seats that join a request; one that has joined before is left as it is. */
export async function joinRequest(
  trx: Trx,
  districtId: DistrictId,
  requestId: MeetingRequestId,
  { seatIds, on }: { readonly seatIds: readonly SeatId[]; readonly on: LocalDate },
): Promise<void> {
  const rows = seatIds.map((seatId) => ({
    district_id: districtId,
    request_id: requestId,
    seat_id: seatId,
    joined_on: on,
  }))
  await tables(trx)
    .insertInto('meeting_request_seat')
    .values(rows)
    .onConflict((met) => met.doNothing())
    .execute()
}

/** A request that nobody else joins until the transaction ends. */
export async function lockRequest(
  trx: Trx,
  districtId: DistrictId,
  requestId: MeetingRequestId,
): Promise<MeetingRequest | null> {
  const row = await tables(trx)
    .selectFrom('meeting_request')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('request_id', '=', requestId)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return null
  const seats = await seatsOf(trx, districtId, [requestId])
  return {
    id: row.request_id,
    bodyId: row.body_id,
    purpose: row.purpose,
    askedOn: row.asked_on,
    seatIds: seats.map((seat) => seat.seat_id),
  }
}

/** The requests that no meeting was called for yet, the oldest first. */
export async function openRequests(trx: Trx, districtId: DistrictId): Promise<MeetingRequest[]> {
  const rows = await tables(trx)
    .selectFrom('meeting_request')
    .selectAll('meeting_request')
    .leftJoin('called_meeting', (join) =>
      join
        .onRef('called_meeting.district_id', '=', 'meeting_request.district_id')
        .onRef('called_meeting.request_id', '=', 'meeting_request.request_id'),
    )
    .where('meeting_request.district_id', '=', districtId)
    .where('called_meeting.meeting_id', 'is', null)
    .orderBy('meeting_request.asked_on')
    .orderBy('meeting_request.request_id')
    .limit(200)
    .execute()
  const ids = rows.map((row) => row.request_id)
  const seats = await seatsOf(trx, districtId, ids)
  return rows.map((row) => ({
    id: row.request_id,
    bodyId: row.body_id,
    purpose: row.purpose,
    askedOn: row.asked_on,
    seatIds: seats.filter((seat) => seat.request_id === row.request_id).map((seat) => seat.seat_id),
  }))
}

async function seatsOf(trx: Trx, districtId: DistrictId, requestIds: readonly MeetingRequestId[]) {
  if (requestIds.length === 0) return []
  return await tables(trx)
    .selectFrom('meeting_request_seat')
    .select(['request_id', 'seat_id'])
    .where('district_id', '=', districtId)
    .where('request_id', 'in', requestIds)
    .orderBy('seat_id')
    .execute()
}

/** The meeting that was called for a request, if one was. */
export async function calledFor(
  trx: Trx,
  districtId: DistrictId,
  requestId: MeetingRequestId,
): Promise<MeetingId | null> {
  const row = await tables(trx)
    .selectFrom('called_meeting')
    .select('meeting_id')
    .where('district_id', '=', districtId)
    .where('request_id', '=', requestId)
    .executeTakeFirst()
  return row?.meeting_id ?? null
}
