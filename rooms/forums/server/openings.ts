import { type OpeningsOf, openingsAtMost } from '#kernel/openings.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { forumOpening } from '../core/forum-opening.ts'
import { forumsOpenFrom } from '../store/queries.ts'

/** The forums in which one may take part, now or from a day to come. */
export const forumsOpen: OpeningsOf = async ({ trx, districtId, now }) =>
  (await forumsOpenFrom(trx, districtId, dateInSeoul(now), openingsAtMost)).flatMap(
    (forum) => forumOpening(forum) ?? [],
  )
