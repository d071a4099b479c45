import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import type { AgendaItem } from '../core/agenda.ts'
import type { CalledMeeting, CalledState } from '../core/called-meeting.ts'
import type { MeetingId } from '../core/meeting.ts'
import type { MeetingRules } from '../core/meeting-rules.ts'
import type { CalledTables } from './tables-called.ts'

const tables = (trx: Trx) => trx.withTables<CalledTables>()
type CalledRow = Selectable<CalledTables['called_meeting']>
export type CallChange = Omit<Selectable<CalledTables['call_change']>, 'district_id' | 'meeting_id'>

const readCalled = (row: CalledRow, joined: readonly BodyId[]): CalledMeeting => ({
  id: row.meeting_id,
  bodyId: row.body_id,
  joined,
  kind: row.kind,
  session: row.session,
  form: row.form,
  calledBy: row.called_by,
  requestId: row.request_id,
  topic: row.topic,
  place: row.place,
  heldOn: row.held_on,
  beginsAt: row.begins_at,
  endsAt: row.ends_at,
  calledOn: row.called_on,
  shortNoticeReason: row.short_notice_reason,
  sequence: row.sequence,
  state: row.state,
  rules: row.rules,
  observers: row.observers,
  staff: row.staff,
  openedAt: row.opened_at,
  closedAt: row.closed_at,
})

export async function insertCalled(trx: Trx, districtId: DistrictId, meeting: CalledMeeting): Promise<void> {
  await tables(trx)
    .insertInto('called_meeting')
    .values({
      district_id: districtId,
      meeting_id: meeting.id,
      body_id: meeting.bodyId,
      kind: meeting.kind,
      session: meeting.session,
      form: meeting.form,
      called_by: meeting.calledBy,
      request_id: meeting.requestId,
      topic: meeting.topic,
      place: meeting.place,
      held_on: meeting.heldOn,
      begins_at: meeting.beginsAt,
      ends_at: meeting.endsAt,
      called_on: meeting.calledOn,
      short_notice_reason: meeting.shortNoticeReason,
      sequence: meeting.sequence,
      state: meeting.state,
      rules: jsonb(meeting.rules),
      check_in_code: null,
      observers: meeting.observers,
      staff: meeting.staff,
      opened_at: meeting.openedAt,
      closed_at: meeting.closedAt,
    })
    .execute()
  const rows = meeting.joined.map((bodyId) => ({ district_id: districtId, meeting_id: meeting.id, body_id: bodyId }))
  if (rows.length > 0) await tables(trx).insertInto('joined_body').values(rows).execute()
}

/** A called meeting that nobody else changes until the transaction ends. */
export async function lockCalled(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
): Promise<CalledMeeting | null> {
  const rows = await tables(trx)
    .selectFrom('called_meeting')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .forUpdate()
    .execute()
  return (await readAll(trx, districtId, rows))[0] ?? null
}

export async function findCalled(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
): Promise<CalledMeeting | null> {
  const rows = await tables(trx)
    .selectFrom('called_meeting')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .execute()
  return (await readAll(trx, districtId, rows))[0] ?? null
}

/** Meetings with the bodies that join them, in the order of their rows. */
async function readAll(trx: Trx, districtId: DistrictId, rows: readonly CalledRow[]): Promise<CalledMeeting[]> {
  if (rows.length === 0) return []
  const joined = await tables(trx)
    .selectFrom('joined_body')
    .select(['meeting_id', 'body_id'])
    .where('district_id', '=', districtId)
    .where(
      'meeting_id',
      'in',
      rows.map((row) => row.meeting_id),
    )
    .orderBy('body_id')
    .execute()
  const byMeeting = Map.groupBy(joined, (row) => row.meeting_id)
  return rows.map((row) => readCalled(row, byMeeting.get(row.meeting_id)?.map(({ body_id }) => body_id) ?? []))
}

/** Some called meetings, in no order. */
export async function calledByIds(
  trx: Trx,
  districtId: DistrictId,
  meetingIds: readonly MeetingId[],
): Promise<CalledMeeting[]> {
  if (meetingIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('called_meeting')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('meeting_id', 'in', meetingIds)
    .execute()
  return await readAll(trx, districtId, rows)
}

export interface CalledFilter {
  readonly bodyId?: BodyId | undefined
  readonly states?: readonly CalledState[] | undefined
  readonly limit: number
  readonly offset: number
}

/** Called meetings, the latest day first. */
export async function listCalled(trx: Trx, districtId: DistrictId, filter: CalledFilter): Promise<CalledMeeting[]> {
  const { bodyId, states, limit, offset } = filter
  const rows = await tables(trx)
    .selectFrom('called_meeting')
    .selectAll()
    .where('district_id', '=', districtId)
    .$if(bodyId !== undefined, (asked) => asked.where('body_id', '=', bodyId as BodyId))
    .$if(states !== undefined, (asked) => asked.where('state', 'in', states as CalledState[]))
    .orderBy('held_on', 'desc')
    .orderBy('meeting_id')
    .limit(limit)
    .offset(offset)
    .execute()
  return await readAll(trx, districtId, rows)
}

/** The meetings of the same body that were opened on its day or later, the next one first: ten at most. */
export async function laterOfBody(
  trx: Trx,
  districtId: DistrictId,
  { id, bodyId, heldOn }: Pick<CalledMeeting, 'id' | 'bodyId' | 'heldOn'>,
): Promise<Pick<CalledMeeting, 'id' | 'topic' | 'heldOn'>[]> {
  const rows = await tables(trx)
    .selectFrom('called_meeting')
    .select(['meeting_id', 'topic', 'held_on'])
    .where('district_id', '=', districtId)
    .where('body_id', '=', bodyId)
    .where('meeting_id', '<>', id)
    .where('held_on', '>=', heldOn)
    .where('state', 'in', ['open', 'closed'])
    .orderBy('held_on')
    .orderBy('meeting_id')
    .limit(10)
    .execute()
  return rows.map((row) => ({ id: row.meeting_id, topic: row.topic, heldOn: row.held_on }))
}

type Changed = Partial<
  Pick<CalledRow, 'place' | 'held_on' | 'begins_at' | 'ends_at' | 'short_notice_reason' | 'sequence' | 'state'>
> &
  Partial<Pick<CalledRow, 'check_in_code' | 'observers' | 'staff' | 'opened_at' | 'closed_at'>>

export async function updateCalled(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  changed: Changed,
): Promise<void> {
  await tables(trx)
    .updateTable('called_meeting')
    .set(changed)
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .execute()
}

export async function checkInCodeOf(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<string | null> {
  const row = await tables(trx)
    .selectFrom('called_meeting')
    .select('check_in_code')
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
  return row?.check_in_code ?? null
}

export async function insertCallChange(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  change: CallChange,
): Promise<void> {
  await tables(trx)
    .insertInto('call_change')
    .values({ district_id: districtId, meeting_id: meetingId, ...change })
    .execute()
}

export async function callChangesOf(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<CallChange[]> {
  return await tables(trx)
    .selectFrom('call_change')
    .select(['sequence', 'what', 'changed_on', 'reason', 'held_on', 'begins_at', 'place', 'point'])
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .orderBy('sequence')
    .execute()
}

export async function insertAgenda(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  agenda: readonly AgendaItem[],
): Promise<void> {
  const rows = agenda.map((one) => ({
    district_id: districtId,
    meeting_id: meetingId,
    agenda_no: one.no,
    kind: one.kind,
    title: one.title,
    item_id: one.itemId,
    notes: one.notes,
  }))
  await tables(trx).insertInto('agenda_item').values(rows).execute()
}

export async function agendaOf(trx: Trx, districtId: DistrictId, meetingId: MeetingId): Promise<AgendaItem[]> {
  const rows = await tables(trx)
    .selectFrom('agenda_item')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .orderBy('agenda_no')
    .execute()
  return rows.map((row) => ({
    no: row.agenda_no,
    kind: row.kind,
    title: row.title,
    itemId: row.item_id,
    notes: row.notes,
  }))
}

export async function updateNotes(
  trx: Trx,
  districtId: DistrictId,
  meetingId: MeetingId,
  { no, notes }: Pick<AgendaItem, 'no' | 'notes'>,
): Promise<void> {
  await tables(trx)
    .updateTable('agenda_item')
    .set({ notes })
    .where('district_id', '=', districtId)
    .where('meeting_id', '=', meetingId)
    .where('agenda_no', '=', no)
    .execute()
}

export async function putRules(trx: Trx, districtId: DistrictId, bodyId: BodyId, rules: MeetingRules): Promise<void> {
  await tables(trx)
    .insertInto('meeting_rules')
    .values({ district_id: districtId, body_id: bodyId, rules: jsonb(rules) })
    .onConflict((met) => met.columns(['district_id', 'body_id']).doUpdateSet({ rules: jsonb(rules) }))
    .execute()
}

export async function findRules(trx: Trx, districtId: DistrictId, bodyId: BodyId): Promise<MeetingRules | null> {
  const row = await tables(trx)
    .selectFrom('meeting_rules')
    .select('rules')
    .where('district_id', '=', districtId)
    .where('body_id', '=', bodyId)
    .executeTakeFirst()
  return row?.rules ?? null
}
