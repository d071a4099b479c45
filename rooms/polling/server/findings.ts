import type { QueryContext } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { appealFindings, voteFindings } from '../core/vote-findings.ts'
import { openAppeals } from '../store/appeal-queries.ts'
import { votesOf } from '../store/queries.ts'

/** What is overdue of every vote of the district, and what is owed to those who appealed. */
export async function pollingFindings({ trx, districtId, now }: QueryContext): Promise<Finding[]> {
  const open = await openAppeals(trx, districtId)
  return (await votesOf(trx, districtId)).flatMap((vote) => {
    const own = open.filter(({ voteId }) => voteId === vote.id).map(({ appeal }) => appeal)
    return [...voteFindings(vote, Date.parse(now) / 1000), ...appealFindings(vote, own, dateInSeoul(now))]
  })
}
