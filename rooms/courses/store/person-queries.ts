import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { CourseId } from '../core/course.ts'
import type { CourseTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<CourseTables>()

/** Which enrolment: its number in its course. */
export interface OfEnrolment {
  readonly courseId: CourseId
  readonly no: number
}

/** The next sealed names and contacts in the order of courses and numbers, held while they are sealed anew. */
export async function holdPersons(
  trx: Trx,
  districtId: DistrictId,
  { after, atMost }: { readonly after: OfEnrolment | null; readonly atMost: number },
): Promise<{ readonly key: OfEnrolment; readonly kept: string }[]> {
  const rows = await tables(trx)
    .selectFrom('course_enrolment')
    .select(['course_id as courseId', 'no', 'person as kept'])
    .where('district_id', '=', districtId)
    .where((is) =>
      is(is.refTuple('course_id', 'no'), '>', is.tuple(after?.courseId ?? ('' as CourseId), after?.no ?? 0)),
    )
    .where('person', 'is not', null)
    .$narrowType<{ kept: string }>()
    .orderBy('course_id')
    .orderBy('no')
    .limit(atMost)
    .forUpdate()
    .execute()
  return rows.map(({ kept, ...key }) => ({ key, kept }))
}

/** Puts a newly sealed name and contact in the place of the same ones as they stood. */
export async function putPerson(
  trx: Trx,
  districtId: DistrictId,
  { courseId, no }: OfEnrolment,
  person: string,
): Promise<void> {
  await tables(trx)
    .updateTable('course_enrolment')
    .set({ person })
    .where('district_id', '=', districtId)
    .where('course_id', '=', courseId)
    .where('no', '=', no)
    .execute()
}
