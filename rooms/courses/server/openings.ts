import { type OpeningsOf, openingsAtMost } from '#kernel/openings.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { courseOpening } from '../core/course-opening.ts'
import { coursesOpenFrom } from '../store/queries.ts'

/** The courses in which whoever asks may take part, now or from a day to come. */
export const coursesOpen: OpeningsOf = async ({ trx, districtId, now, actor }) =>
  (await coursesOpenFrom(trx, districtId, dateInSeoul(now), openingsAtMost)).flatMap(
    (course) => courseOpening(course, [...actor.roles]) ?? [],
  )
