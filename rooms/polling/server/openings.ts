import { type OpeningsOf, openingsAtMost } from '#kernel/openings.ts'
import { voteOpening } from '../core/vote-opening.ts'
import { votesToCome } from '../store/opening-queries.ts'

/** The resident votes that are open, or announced for a day to come. */
export const votesOpen: OpeningsOf = async ({ trx, districtId, now }) =>
  (await votesToCome(trx, districtId, openingsAtMost)).flatMap((vote) => voteOpening(vote, now) ?? [])
