import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { LocalDate } from '#kit/korean-date.ts'
import type { Standing } from '#rooms/forums/core/participant.ts'
import type { CourseId } from '../core/course.ts'
import type { CourseTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<CourseTables>()

export interface Enrolment {
  readonly no: number
  readonly accountId: AccountId | null
  /** Name and contact, sealed; null once they are destroyed. */
  readonly person: string | null
  readonly channel: 'self' | 'desk'
  readonly state: Standing
  readonly code: string
}

const readEnrolment = (row: Selectable<CourseTables['course_enrolment']>): Enrolment => ({
  no: row.no,
  accountId: row.account_id,
  person: row.person,
  channel: row.channel,
  state: row.state,
  code: row.code,
})

const ofCourse = (trx: Trx, districtId: DistrictId, courseId: CourseId) =>
  tables(trx)
    .selectFrom('course_enrolment')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('course_id', '=', courseId)

/** Everybody who enrolled, those with a seat first, each in their order. */
export async function enrolmentsOf(trx: Trx, districtId: DistrictId, courseId: CourseId): Promise<Enrolment[]> {
  const rows = await ofCourse(trx, districtId, courseId).orderBy('state').orderBy('no').execute()
  return rows.map(readEnrolment)
}

export async function findEnrolment(
  trx: Trx,
  districtId: DistrictId,
  courseId: CourseId,
  no: number,
): Promise<Enrolment | null> {
  const row = await ofCourse(trx, districtId, courseId).where('no', '=', no).executeTakeFirst()
  return row === undefined ? null : readEnrolment(row)
}

export async function enrolmentOfAccount(
  trx: Trx,
  districtId: DistrictId,
  courseId: CourseId,
  accountId: AccountId,
): Promise<Enrolment | null> {
  const row = await ofCourse(trx, districtId, courseId).where('account_id', '=', accountId).executeTakeFirst()
  return row === undefined ? null : readEnrolment(row)
}

/** Which courses an account is enrolled for. */
export async function coursesOfAccount(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<CourseId[]> {
  const rows = await tables(trx)
    .selectFrom('course_enrolment')
    .select('course_id')
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .orderBy('course_id')
    .execute()
  return rows.map(({ course_id }) => course_id)
}

/** The enrolment of a code, held until the transaction ends: nobody checks in twice by it at once. */
export async function holdByCode(
  trx: Trx,
  districtId: DistrictId,
  courseId: CourseId,
  code: string,
): Promise<Enrolment | null> {
  const row = await ofCourse(trx, districtId, courseId).where('code', '=', code).forUpdate().executeTakeFirst()
  return row === undefined ? null : readEnrolment(row)
}

/** Counts one more, and gives their number: the course's row is held, so that numbers follow each other. */
export async function nextNo(trx: Trx, districtId: DistrictId, courseId: CourseId, state: Standing): Promise<number> {
  const counted = await tables(trx)
    .updateTable('course')
    .set((is) => ({
      last_no: is('last_no', '+', 1),
      ...(state === 'seated' ? { seated: is('seated', '+', 1) } : { waiting: is('waiting', '+', 1) }),
    }))
    .where('district_id', '=', districtId)
    .where('course_id', '=', courseId)
    .returning('last_no')
    .executeTakeFirstOrThrow()
  return counted.last_no
}

export async function insertEnrolment(
  trx: Trx,
  districtId: DistrictId,
  courseId: CourseId,
  one: Enrolment & { readonly endedOn: LocalDate | null },
): Promise<void> {
  await tables(trx)
    .insertInto('course_enrolment')
    .values({
      district_id: districtId,
      course_id: courseId,
      no: one.no,
      account_id: one.accountId,
      person: one.person,
      channel: one.channel,
      state: one.state,
      code: one.code,
      ended_on: one.endedOn,
    })
    .execute()
}

/** Takes an enrolment away whole, and counts one less. */
export async function removeEnrolment(
  trx: Trx,
  districtId: DistrictId,
  courseId: CourseId,
  { no, state }: Pick<Enrolment, 'no' | 'state'>,
): Promise<void> {
  await tables(trx)
    .deleteFrom('course_enrolment')
    .where('district_id', '=', districtId)
    .where('course_id', '=', courseId)
    .where('no', '=', no)
    .execute()
  await tables(trx)
    .updateTable('course')
    .set((is) => (state === 'seated' ? { seated: is('seated', '-', 1) } : { waiting: is('waiting', '-', 1) }))
    .where('district_id', '=', districtId)
    .where('course_id', '=', courseId)
    .execute()
}

/** Gives seats to the first of those who wait and are still known, and tells who they are. The course's row is held. */
export async function moveUp(
  trx: Trx,
  districtId: DistrictId,
  courseId: CourseId,
  count: number,
): Promise<Enrolment[]> {
  const first = await ofCourse(trx, districtId, courseId)
    .where('state', '=', 'waiting')
    .where('person', 'is not', null)
    .orderBy('no')
    .limit(count)
    .execute()
  if (first.length === 0) return []
  const nos = first.map(({ no }) => no)
  await tables(trx)
    .updateTable('course_enrolment')
    .set({ state: 'seated' })
    .where('district_id', '=', districtId)
    .where('course_id', '=', courseId)
    .where('no', 'in', nos)
    .execute()
  await tables(trx)
    .updateTable('course')
    .set((is) => ({ seated: is('seated', '+', first.length), waiting: is('waiting', '-', first.length) }))
    .where('district_id', '=', districtId)
    .where('course_id', '=', courseId)
    .execute()
  return first.map((row) => ({ ...readEnrolment(row), state: 'seated' }))
}

/** How many stand before somebody on the waiting list. */
export async function countAhead(trx: Trx, districtId: DistrictId, courseId: CourseId, no: number): Promise<number> {
  const row = await tables(trx)
    .selectFrom('course_enrolment')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('district_id', '=', districtId)
    .where('course_id', '=', courseId)
    .where('state', '=', 'waiting')
    .where('no', '<', no)
    .executeTakeFirstOrThrow()
  return row.count
}

/** From this day the time runs after which a course's enrolments are destroyed: that of its last session. */
export async function endEnrolments(
  trx: Trx,
  districtId: DistrictId,
  courseId: CourseId,
  on: LocalDate,
): Promise<void> {
  await tables(trx)
    .updateTable('course_enrolment')
    .set({ ended_on: on })
    .where('district_id', '=', districtId)
    .where('course_id', '=', courseId)
    .execute()
}

/** The person goes with the account; a seat without a person stays, for the desk to take away. */
export async function forgetEnrolled(trx: Trx, districtId: DistrictId, accountId: AccountId): Promise<void> {
  await tables(trx)
    .updateTable('course_enrolment')
    .set({ account_id: null, person: null })
    .where('district_id', '=', districtId)
    .where('account_id', '=', accountId)
    .execute()
}
