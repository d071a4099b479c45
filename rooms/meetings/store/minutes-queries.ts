import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { MeetingId } from '../core/meeting.ts'
import type { MinutesTables } from './tables-minutes.ts'

const tables = (trx: Trx) => trx.withTables<MinutesTables>()

/** One version of the minutes; the first corrects nothing. */
export interface MinutesVersion {
  readonly version: number
  readonly text: string
  readonly correction: string | null
  readonly writtenOn: LocalDate
}

export async function insertMinutes(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  { version, text, correction, writtenOn }: MinutesVersion,
): Promise<void> {
  await tables(trx)
    .insertInto('minutes_version')
    .values({
      district_id: districtId,
      meeting_id: meetingId,
      version,
      text,
      correction,
      written_on: writtenOn,
    })
    .execute()
}

export async function minutesOf(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<MinutesVersion[]> {
  const rows = await tables(trx)
    .selectFrom('minutes_version')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .orderBy('version')
    .execute()
  return rows.map(({ version, text, correction, written_on }) => ({ version, text, correction, writtenOn: written_on }))
}

export interface MinutesStanding {
  readonly approved: { readonly version: number; readonly at: MeetingId; readonly on: LocalDate } | null
  readonly publishedOn: LocalDate | null
}

export async function standingOf(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<MinutesStanding> {
  const row = await tables(trx)
    .selectFrom('minutes_standing')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
  if (row === undefined) return { approved: null, publishedOn: null }
  const { approved_version: version, approved_at: at, approved_on: on } = row
  const approved = version === null || at === null || on === null ? null : { version, at, on }
  return { approved, publishedOn: row.published_on }
}

export async function putStanding(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  { approved, publishedOn }: MinutesStanding,
): Promise<void> {
  const standing = {
    approved_version: approved?.version ?? null,
    approved_at: approved?.at ?? null,
    approved_on: approved?.on ?? null,
    published_on: publishedOn,
  }
  await tables(trx)
    .insertInto('minutes_standing')
    .values({ district_id: districtId, meeting_id: meetingId, ...standing })
    .onConflict((met) => met.columns(['district_id', 'meeting_id']).doUpdateSet(standing))
    .execute()
}
