import type { QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import { voteFindings } from '../core/vote-findings.ts'
import { votesOf } from '../store/queries.ts'

/** What is overdue of every vote of the district. */
export const pollingFindings = async ({ trx, districtId, now }: QueryContext): Promise<Finding[]> =>
  (await votesOf(trx, districtId)).flatMap((vote) => voteFindings(vote, Date.parse(now) / 1000))
