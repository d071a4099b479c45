import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import type { Meeting, MeetingId, RecordedMeeting } from '../core/meeting.ts'
import type { Resolution, ResolutionId } from '../core/resolution.ts'
import type { MeetingsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<MeetingsTables>()

export async function insertMeeting(trx: Trx, districtId: DistrictId, meeting: RecordedMeeting): Promise<void> {
  await tables(trx)
    .insertInto('meeting')
    .values({
      district_id: districtId,
      meeting_id: meeting.id,
      register_no: meeting.registerNo,
      kind: meeting.kind,
      session: meeting.session,
      body_id: meeting.bodyId,
      group_text: meeting.groupText,
      round_year: meeting.round?.year ?? null,
      round_no: meeting.round?.no ?? null,
      starts_on: meeting.period.from,
      ends_on: meeting.period.to,
      precision: meeting.period.precision,
      stated_weekday: meeting.statedWeekday,
      place: meeting.place,
      attendance: meeting.attendance,
      topic: meeting.topic,
      source: meeting.source,
    })
    .execute()
}

export async function findMeeting(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<Meeting | null> {
  const row = await tables(trx)
    .selectFrom('meeting')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
  return row === undefined ? null : readMeeting(row)
}

export async function findMeetings(
  trx: Trx,
  districtId: DistrictId,
  meetingIds: readonly MeetingId[],
): Promise<Meeting[]> {
  if (meetingIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('meeting')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('meeting_id', 'in', meetingIds)
    .orderBy('starts_on')
    .orderBy('meeting_id')
    .execute()
  return rows.map(readMeeting)
}

/** The meeting that stands under a number in the register of a year, if any. */
export async function findRegistered(
  trx: Trx,
  districtId: DistrictId,
  place: { readonly year: number; readonly registerNo: number },
): Promise<MeetingId | null> {
  const row = await tables(trx)
    .selectFrom('meeting')
    .select('meeting_id')
    .where('district_id', '=', districtId)
    .where('year', '=', place.year)
    .where('register_no', '=', place.registerNo)
    .executeTakeFirst()
  return row?.meeting_id ?? null
}

/** Every meeting of the district, in the order of their days. */
export async function allMeetings(trx: Trx, districtId: DistrictId): Promise<Meeting[]> {
  const rows = await tables(trx)
    .selectFrom('meeting')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('starts_on')
    .orderBy('meeting_id')
    .execute()
  return rows.map(readMeeting)
}

/** Every meeting of a calendar year, in the order of their days. */
export async function meetingsOfYear(trx: Trx, districtId: DistrictId, year: number): Promise<Meeting[]> {
  const rows = await tables(trx)
    .selectFrom('meeting')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('year', '=', year)
    .orderBy('starts_on')
    .orderBy('meeting_id')
    .execute()
  return rows.map(readMeeting)
}

/** A body's meetings of a calendar year, in the order of their days. */
export async function meetingsOfBody(
  trx: Trx,
  districtId: DistrictId,
  bodyId: BodyId,
  year: number,
): Promise<Meeting[]> {
  const rows = await tables(trx)
    .selectFrom('meeting')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('body_id', '=', bodyId)
    .where('year', '=', year)
    .orderBy('starts_on')
    .orderBy('meeting_id')
    .execute()
  return rows.map(readMeeting)
}

export const readMeeting = (row: Selectable<MeetingsTables['meeting']>): Meeting => ({
  id: row.meeting_id,
  registerNo: row.register_no,
  kind: row.kind,
  session: row.session,
  bodyId: row.body_id,
  groupText: row.group_text,
  round: row.round_year === null || row.round_no === null ? null : { year: row.round_year, no: row.round_no },
  period: { from: row.starts_on, to: row.ends_on, precision: row.precision },
  statedWeekday: row.stated_weekday,
  place: row.place,
  attendance: row.attendance,
  topic: row.topic,
  source: row.source,
})

export async function insertResolution(trx: Trx, districtId: DistrictId, resolution: Resolution): Promise<void> {
  await tables(trx)
    .insertInto('resolution')
    .values({
      district_id: districtId,
      resolution_id: resolution.id,
      meeting_id: resolution.meetingId,
      gate_id: resolution.gateId,
      text: resolution.text,
      in_favour: resolution.inFavour,
      present: resolution.present,
      enrolled: resolution.enrolled,
      base: resolution.base,
      needed: resolution.needed,
      source: resolution.source,
    })
    .execute()
}

export async function findResolution(
  trx: Trx,
  districtId: DistrictId,
  resolutionId: Resolution['id'],
): Promise<Resolution | null> {
  const row = await tables(trx)
    .selectFrom('resolution')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('resolution_id', '=', resolutionId)
    .executeTakeFirst()
  return row === undefined ? null : readResolution(row)
}

/** Every resolution of the district, by id. */
export async function allResolutions(trx: Trx, districtId: DistrictId): Promise<Resolution[]> {
  const rows = await tables(trx)
    .selectFrom('resolution')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('resolution_id')
    .execute()
  return rows.map(readResolution)
}

export async function resolutionsOf(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<Resolution[]> {
  const rows = await tables(trx)
    .selectFrom('resolution')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .orderBy('resolution_id')
    .execute()
  return rows.map(readResolution)
}

/** The resolutions that decided any of some gates. */
export async function resolutionsOfGates(
  trx: Trx,
  districtId: DistrictId,
  gateIds: readonly GateId[],
): Promise<Resolution[]> {
  if (gateIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('resolution')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('gate_id', 'in', gateIds)
    .orderBy('resolution_id')
    .execute()
  return rows.map(readResolution)
}

const readResolution = (row: Selectable<MeetingsTables['resolution']>): Resolution => ({
  id: row.resolution_id,
  meetingId: row.meeting_id,
  gateId: row.gate_id,
  text: row.text,
  inFavour: row.in_favour,
  present: row.present,
  enrolled: row.enrolled,
  base: row.base,
  needed: row.needed,
  source: row.source,
})

/** One at a time closes a meeting of a body, until the transaction ends: two do not take one round. */
export async function lockBody(trx: Trx, districtId: DistrictId, bodyId: BodyId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`meetings-body:${districtId}:${bodyId}`}, 0))`.execute(trx)
}

/** A resolution that stands in the register already is told the gate it decided afterwards. */
export async function linkResolution(
  trx: Trx,
  districtId: DistrictId,
  resolutionId: string,
  gateId: GateId,
): Promise<void> {
  await tables(trx)
    .updateTable('resolution')
    .set({ gate_id: gateId })
    .where('district_id', '=', districtId)
    .where('resolution_id', '=', resolutionId as ResolutionId)
    .execute()
}
