import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { CourseId } from '../core/course.ts'
import type { Session } from '../core/session.ts'
import type { CourseTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<CourseTables>()

const readSession = (row: Selectable<CourseTables['course_session']>, noted: number): Session => ({
  no: row.session_no,
  level: row.level,
  heldOn: row.held_on,
  beginsAt: row.begins_at,
  endsAt: row.ends_at,
  minutes: row.minutes,
  topic: row.topic,
  lecturer: row.lecturer,
  headCount: row.head_count,
  noted,
  cancelled: row.cancelled,
})

/** Sessions with how many were noted by name, by course in the order of their days. */
export async function sessionsOf(
  trx: Trx,
  districtId: DistrictId,
  courseIds: readonly CourseId[],
): Promise<ReadonlyMap<CourseId, readonly Session[]>> {
  if (courseIds.length === 0) return new Map()
  const rows = await tables(trx)
    .selectFrom('course_session')
    .selectAll('course_session')
    .select((is) =>
      is
        .selectFrom('course_attendance')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('course_attendance.district_id', '=', 'course_session.district_id')
        .whereRef('course_attendance.course_id', '=', 'course_session.course_id')
        .whereRef('course_attendance.session_no', '=', 'course_session.session_no')
        .as('noted'),
    )
    .where('course_session.district_id', '=', districtId)
    .where('course_session.course_id', 'in', courseIds)
    .orderBy('held_on')
    .orderBy('begins_at', (time) => time.asc().nullsLast())
    .orderBy('session_no')
    .execute()
  const byCourse = Map.groupBy(rows, ({ course_id }) => course_id)
  return new Map([...byCourse].map(([id, own]) => [id, own.map(({ noted, ...row }) => readSession(row, noted ?? 0))]))
}

/** Writes a session in the place of the one of its number, or as a new one. */
export async function putSession(
  trx: Trx,
  districtId: DistrictId,
  courseId: CourseId,
  session: Omit<Session, 'noted' | 'headCount' | 'cancelled'>,
): Promise<void> {
  const parts = {
    ...{ level: session.level, held_on: session.heldOn, begins_at: session.beginsAt, ends_at: session.endsAt },
    ...{ minutes: session.minutes, topic: session.topic, lecturer: session.lecturer },
  }
  await tables(trx)
    .insertInto('course_session')
    .values({ district_id: districtId, course_id: courseId, session_no: session.no, cancelled: false, ...parts })
    .onConflict((taken) => taken.columns(['district_id', 'course_id', 'session_no']).doUpdateSet(parts))
    .execute()
}

export async function updateSession(
  trx: Trx,
  districtId: DistrictId,
  { courseId, no }: { readonly courseId: CourseId; readonly no: number },
  changes: { readonly head_count?: number; readonly cancelled?: boolean },
): Promise<void> {
  await tables(trx)
    .updateTable('course_session')
    .set(changes)
    .where('district_id', '=', districtId)
    .where('course_id', '=', courseId)
    .where('session_no', '=', no)
    .execute()
}

interface Came {
  readonly courseId: CourseId
  readonly sessionNo: number
  readonly no: number
}

/** Who came, by number, to each of the sessions that were not cancelled. */
export async function attendanceOf(
  trx: Trx,
  districtId: DistrictId,
  courseIds: readonly CourseId[],
): Promise<readonly Came[]> {
  if (courseIds.length === 0) return []
  return await tables(trx)
    .selectFrom('course_attendance')
    .innerJoin('course_session', (join) =>
      join
        .onRef('course_session.district_id', '=', 'course_attendance.district_id')
        .onRef('course_session.course_id', '=', 'course_attendance.course_id')
        .onRef('course_session.session_no', '=', 'course_attendance.session_no'),
    )
    .select(['course_attendance.course_id as courseId', 'course_attendance.session_no as sessionNo', 'no'])
    .where('course_attendance.district_id', '=', districtId)
    .where('course_attendance.course_id', 'in', courseIds)
    .where('course_session.cancelled', '=', false)
    .orderBy('course_attendance.session_no')
    .orderBy('no')
    .execute()
}

interface OfSession {
  readonly courseId: CourseId
  readonly sessionNo: number
  readonly nos: readonly number[]
}

/** Notes that some came to a session; who stands there already stays. */
export async function noteCame(
  trx: Trx,
  districtId: DistrictId,
  { courseId, sessionNo, nos }: OfSession,
): Promise<void> {
  if (nos.length === 0) return
  await tables(trx)
    .insertInto('course_attendance')
    .values(nos.map((no) => ({ district_id: districtId, course_id: courseId, session_no: sessionNo, no })))
    .onConflict((taken) => taken.doNothing())
    .execute()
}

export async function noteWent(
  trx: Trx,
  districtId: DistrictId,
  { courseId, sessionNo, nos }: OfSession,
): Promise<void> {
  if (nos.length === 0) return
  await tables(trx)
    .deleteFrom('course_attendance')
    .where('district_id', '=', districtId)
    .where('course_id', '=', courseId)
    .where('session_no', '=', sessionNo)
    .where('no', 'in', nos)
    .execute()
}
