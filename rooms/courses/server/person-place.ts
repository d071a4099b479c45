import { z } from 'zod'
import type { DistrictId } from '#kit/id.ts'
import type { Sealing } from '#kit/sealing.ts'
import type { CourseId } from '../core/course.ts'

/** What this room is handed: how names and contacts are sealed. */
export interface CourseMeans {
  readonly sealing: Sealing
}

const Person = z.object({ name: z.string(), contact: z.string().nullable() })
type Person = z.infer<typeof Person>

/** Where a participant's name and contact stand: moved to another row, they do not open. */
export const placeOfPerson = (districtId: DistrictId, courseId: CourseId, no: number): string =>
  `course_enrolment ${districtId} ${courseId} ${no} person`

export const sealPerson = (
  { sealing }: CourseMeans,
  [districtId, courseId, no]: readonly [DistrictId, CourseId, number],
  person: Person,
): string => sealing.seal(placeOfPerson(districtId, courseId, no), JSON.stringify(person))

/** The name and contact of an enrolment; without either once they are destroyed, or where no key opens them. */
export function openPerson(
  { sealing }: CourseMeans,
  [districtId, courseId, no]: readonly [DistrictId, CourseId, number],
  sealed: string | null,
): { readonly name: string | null; readonly contact: string | null } {
  const opened = sealed === null ? null : sealing.open(placeOfPerson(districtId, courseId, no), sealed)
  return opened === null ? { name: null, contact: null } : Person.parse(JSON.parse(opened))
}
