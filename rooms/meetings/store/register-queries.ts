import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { BodyId } from '#rooms/organization/core/body.ts'
import type { Meeting, MeetingKind } from '../core/meeting.ts'
import type { MeetingTotal } from '../core/totals.ts'
import { readMeeting } from './queries.ts'
import type { MeetingsTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<MeetingsTables>()
type MeetingRow = ExpressionBuilder<MeetingsTables, 'meeting'>

/** Which meetings are asked for; what is left out does not matter. */
export interface MeetingFilter {
  readonly year?: number | undefined
  readonly bodyId?: BodyId | undefined
  readonly kind?: MeetingKind | undefined
  /** Part of the group's words, the topic or the place. */
  readonly q?: string | undefined
}

export type MeetingSort = 'newest' | 'oldest' | 'most-attended'

export interface MeetingRange {
  readonly sort: MeetingSort
  readonly limit: number
  readonly offset: number
}

/** One page of the register. */
export async function pageOfMeetings(
  trx: Trx,
  districtId: DistrictId,
  filter: MeetingFilter,
  { sort, limit, offset }: MeetingRange,
): Promise<Meeting[]> {
  const rows = await tables(trx)
    .selectFrom('meeting')
    .selectAll()
    .where((is) => fits(is, districtId, filter))
    .$if(sort === 'most-attended', (asked) => asked.orderBy('attendance', (by) => by.desc().nullsLast()))
    .orderBy('starts_on', sort === 'oldest' ? 'asc' : 'desc')
    .orderBy('register_no', sort === 'oldest' ? 'asc' : 'desc')
    .orderBy('meeting_id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(readMeeting)
}

/** The totals of all that a filter lets through. */
export async function totalOfMeetings(trx: Trx, districtId: DistrictId, filter: MeetingFilter): Promise<MeetingTotal> {
  return await tables(trx)
    .selectFrom('meeting')
    .select(totals)
    .where((is) => fits(is, districtId, filter))
    .executeTakeFirstOrThrow()
}

/** The totals of each calendar year, the newest first. */
export async function totalsByYear(trx: Trx, districtId: DistrictId): Promise<{ year: number; total: MeetingTotal }[]> {
  const rows = await tables(trx)
    .selectFrom('meeting')
    .select('year')
    .select(totals)
    .where('district_id', '=', districtId)
    .groupBy('year')
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year, ...total }) => ({ year, total }))
}

export interface Participation {
  readonly year: number
  readonly bodyId: BodyId | null
  readonly total: MeetingTotal
}

/** The totals of each year and body, the newest year first; groups that are no body stand last in their year. */
export async function totalsByBody(
  trx: Trx,
  districtId: DistrictId,
  filter: Pick<MeetingFilter, 'year'>,
): Promise<Participation[]> {
  const rows = await tables(trx)
    .selectFrom('meeting')
    .select(['year', 'body_id'])
    .select(totals)
    .where((is) => fits(is, districtId, filter))
    .groupBy(['year', 'body_id'])
    .orderBy('year', 'desc')
    .orderBy('body_id', (by) => by.asc().nullsLast())
    .execute()
  return rows.map(({ year, body_id, ...total }) => ({ year, bodyId: body_id, total }))
}

const totals = (is: MeetingRow) => [
  is.fn.countAll<number>().as('count'),
  is.fn.coalesce(is.fn.sum<number>('attendance'), is.val(0)).as('attendance'),
  is.fn.countAll<number>().filterWhere('attendance', 'is', null).as('unstated'),
]

function fits(
  is: MeetingRow,
  districtId: DistrictId,
  filter: MeetingFilter,
): ExpressionWrapper<MeetingsTables, 'meeting', SqlBool> {
  const { year, bodyId, kind, q } = filter
  const part = q === undefined || q === '' ? null : `%${q.replaceAll(/[\\%_]/g, '\\$&')}%`
  return is.and([
    is('district_id', '=', districtId),
    ...(year === undefined ? [] : [is('year', '=', year)]),
    ...(bodyId === undefined ? [] : [is('body_id', '=', bodyId)]),
    ...(kind === undefined ? [] : [is('kind', '=', kind)]),
    ...(part === null
      ? []
      : [is.or((['group_text', 'topic', 'place'] as const).map((column) => is(column, 'ilike', part)))]),
  ])
}
