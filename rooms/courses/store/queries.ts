import { type Selectable, sql } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { SurveyId } from '#rooms/surveys/core/survey.ts'
import type { Audience, Course, CourseId, CourseKind, CourseState } from '../core/course.ts'
import type { CourseTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<CourseTables>()

const readCourse = (row: Selectable<CourseTables['course']>): Course => ({
  id: row.course_id,
  kind: row.kind,
  title: row.title,
  purpose: row.purpose,
  audience: row.audience,
  place: row.place,
  organiser: row.organiser,
  seats: row.seats,
  waits: row.waits,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  completion:
    row.completion_attended === null || row.completion_of === null
      ? null
      : { attended: row.completion_attended, of: row.completion_of },
  seated: row.seated,
  waiting: row.waiting,
  surveyId: row.survey_id,
  firstOn: row.first_on,
  lastOn: row.last_on,
  state: row.state,
  summary: row.summary,
  persons: row.persons,
  completed: row.completed,
})

/** Writes a new course; false where its id is taken. */
export async function insertCourse(trx: Trx, districtId: DistrictId, course: Course): Promise<boolean> {
  const written = await tables(trx)
    .insertInto('course')
    .values({
      district_id: districtId,
      course_id: course.id,
      kind: course.kind,
      title: course.title,
      purpose: course.purpose,
      audience: course.audience,
      place: course.place,
      organiser: course.organiser,
      seats: course.seats,
      waits: course.waits,
      opens_on: course.opensOn,
      closes_on: course.closesOn,
      completion_attended: course.completion?.attended ?? null,
      completion_of: course.completion?.of ?? null,
      seated: course.seated,
      waiting: course.waiting,
      last_no: 0,
      survey_id: course.surveyId,
      first_on: course.firstOn,
      last_on: course.lastOn,
      state: course.state,
      summary: course.summary,
      persons: course.persons,
      completed: course.completed,
    })
    .onConflict((taken) => taken.columns(['district_id', 'course_id']).doNothing())
    .executeTakeFirst()
  return written.numInsertedOrUpdatedRows === 1n
}

const one = (trx: Trx, districtId: DistrictId, courseId: CourseId) =>
  tables(trx).selectFrom('course').selectAll().where('district_id', '=', districtId).where('course_id', '=', courseId)

export async function findCourse(trx: Trx, districtId: DistrictId, courseId: CourseId): Promise<Course | null> {
  const row = await one(trx, districtId, courseId).executeTakeFirst()
  return row === undefined ? null : readCourse(row)
}

/** A course with its row held until the transaction ends: enrolments of one course come one after another. */
export async function holdCourse(trx: Trx, districtId: DistrictId, courseId: CourseId): Promise<Course | null> {
  const row = await one(trx, districtId, courseId).forUpdate().executeTakeFirst()
  return row === undefined ? null : readCourse(row)
}

/** A course that stands as it is until the transaction ends, while many check in at once. */
export async function keepCourse(trx: Trx, districtId: DistrictId, courseId: CourseId): Promise<Course | null> {
  const row = await one(trx, districtId, courseId).forKeyShare().executeTakeFirst()
  return row === undefined ? null : readCourse(row)
}

export interface CourseChanges {
  readonly title?: string
  readonly purpose?: string | null
  readonly audience?: Audience
  readonly place?: string
  readonly organiser?: string | null
  readonly seats?: number
  readonly waits?: boolean
  readonly opens_on?: LocalDate | null
  readonly closes_on?: LocalDate | null
  readonly completion_attended?: number | null
  readonly completion_of?: number | null
  readonly survey_id?: SurveyId | null
  readonly first_on?: LocalDate | null
  readonly last_on?: LocalDate | null
  readonly state?: CourseState
  readonly summary?: string
  readonly persons?: number | null
  readonly completed?: number | null
}

export async function updateCourse(
  trx: Trx,
  districtId: DistrictId,
  courseId: CourseId,
  changes: CourseChanges,
): Promise<void> {
  await tables(trx)
    .updateTable('course')
    .set(changes)
    .where('district_id', '=', districtId)
    .where('course_id', '=', courseId)
    .execute()
}

export interface Change {
  readonly at: Instant
  /** Null where the whole course is meant. */
  readonly sessionNo: number | null
  readonly what: 'changed' | 'cancelled'
  readonly reason: string
}

/** Writes a change under the next number; the course's row is held. */
export async function insertChange(
  trx: Trx,
  districtId: DistrictId,
  courseId: CourseId,
  change: Change,
): Promise<void> {
  await tables(trx)
    .insertInto('course_change')
    .values({
      ...{ district_id: districtId, course_id: courseId, session_no: change.sessionNo, changed_at: change.at },
      ...{ what: change.what, reason: change.reason },
      change_no: sql<number>`(
        select count(*)::integer + 1 from course_change
        where district_id = ${districtId} and course_id = ${courseId})`,
    })
    .execute()
}

export async function changesOf(trx: Trx, districtId: DistrictId, courseId: CourseId): Promise<Change[]> {
  const rows = await tables(trx)
    .selectFrom('course_change')
    .select(['changed_at', 'session_no', 'what', 'reason'])
    .where('district_id', '=', districtId)
    .where('course_id', '=', courseId)
    .orderBy('change_no')
    .execute()
  return rows.map(({ changed_at, session_no, what, reason }) => ({
    ...{ at: changed_at, sessionNo: session_no, what, reason },
  }))
}

export interface CourseFilter {
  readonly year: number | null
  readonly kind: CourseKind | null
  readonly state: CourseState | 'open' | null
  readonly today: LocalDate
}

const openOn = (today: LocalDate) => sql<boolean>`coalesce(
  course.state = 'announced' and ${today}::date between course.opens_on and course.closes_on
  and course.first_on is not null, false)`

const filtered = (trx: Trx, districtId: DistrictId, { year, kind, state, today }: CourseFilter) => {
  let found = tables(trx).selectFrom('course').where('course.district_id', '=', districtId)
  if (year !== null) found = found.where(sql<number>`extract(year from course.first_on)`, '=', year)
  if (kind !== null) found = found.where('course.kind', '=', kind)
  if (state === 'open') return found.where(openOn(today))
  return state === null ? found : found.where('course.state', '=', state)
}

/** Courses with how many sessions they have: those that take enrolments today first, then the latest. */
export async function listCourses(
  trx: Trx,
  districtId: DistrictId,
  filter: CourseFilter,
  { from, size }: { readonly from: number; readonly size: number },
): Promise<{ readonly course: Course; readonly sessions: number; readonly open: boolean }[]> {
  const rows = await filtered(trx, districtId, filter)
    .selectAll('course')
    .select(openOn(filter.today).as('open'))
    .select((is) =>
      is
        .selectFrom('course_session')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('course_session.district_id', '=', 'course.district_id')
        .whereRef('course_session.course_id', '=', 'course.course_id')
        .where('course_session.cancelled', '=', false)
        .as('sessions'),
    )
    .orderBy('open', 'desc')
    .orderBy('course.first_on', (day) => day.desc().nullsFirst())
    .orderBy('course.course_id')
    .limit(size)
    .offset(from)
    .execute()
  return rows.map(({ sessions, open, ...row }) => ({ course: readCourse(row), sessions: sessions ?? 0, open }))
}

export async function countCourses(trx: Trx, districtId: DistrictId, filter: CourseFilter): Promise<number> {
  const row = await filtered(trx, districtId, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** The years in which courses began, the newest first. */
export async function yearsOfCourses(trx: Trx, districtId: DistrictId): Promise<number[]> {
  const rows = await tables(trx)
    .selectFrom('course')
    .select(sql<number>`extract(year from first_on)::integer`.as('year'))
    .distinct()
    .where('district_id', '=', districtId)
    .where('first_on', 'is not', null)
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

/** Every course, the newest first: for what is counted over all of them. */
export async function allCourses(trx: Trx, districtId: DistrictId): Promise<Course[]> {
  const rows = await tables(trx)
    .selectFrom('course')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('first_on', 'desc')
    .orderBy('course_id')
    .execute()
  return rows.map(readCourse)
}

/** The courses that one may still join: announced, with enrolment to come or under way, or else without any. */
export async function coursesOpenFrom(
  trx: Trx,
  districtId: DistrictId,
  on: LocalDate,
  most: number,
): Promise<Course[]> {
  const rows = await tables(trx)
    .selectFrom('course')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('state', '=', 'announced')
    .where((is) => is(is.fn.coalesce('closes_on', 'last_on'), '>=', on))
    .orderBy('first_on')
    .orderBy('course_id')
    .limit(most)
    .execute()
  return rows.map(readCourse)
}
