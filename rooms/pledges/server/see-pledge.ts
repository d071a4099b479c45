import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import type { Finding } from '#kit/lint.ts'
import { ok, refuse } from '#kit/result.ts'
import { seePledge } from '../contract.ts'
import { achievementOf } from '../core/goal.ts'
import { sumLinked } from '../core/linked-money.ts'
import { yearOf } from '../core/part-of-year.ts'
import type { PledgeLink } from '../core/pledge.ts'
import { pledgeFindings, saidOf } from '../core/pledge-findings.ts'
import { sumMoney } from '../core/pledge-money.ts'
import { ratesOf } from '../core/pledge-rates.ts'
import { opinionsOn } from '../store/jury-queries.ts'
import { allPledges, allResults, changesOf, findPledge, resultsOf } from '../store/queries.ts'
import { shownOf } from './link-pledge.ts'
import { linkedMoney } from './linked-money.ts'
import { namesOf } from './list-pledges.ts'

/** What is linked and is not there any more keeps its id. */
const gone = ({ id }: PledgeLink) => ({ title: String(id), path: '/pledges' })

export const seePledgeHandler = handleQuery(seePledge, async (context, { pledgeId }) => {
  const { trx, districtId } = context
  const pledge = await findPledge(trx, districtId, pledgeId)
  if (pledge === null) return refuse({ kind: 'pledge-not-found' })
  const results = await resultsOf(trx, districtId, pledgeId)
  const { departments, dongs } = await namesOf(context)
  const links = []
  for (const link of pledge.links) links.push({ ...link, ...((await shownOf(context, link)) ?? gone(link)) })
  const rows = await linkedMoney(context, pledge.links)
  const years = [...new Set(results.map(({ part }) => yearOf(part)))]
  const sums = pledge.money === null ? null : sumMoney(pledge.money)
  return ok({
    pledge,
    department: departments.find(({ id }) => id === pledge.departmentId)?.name ?? pledge.departmentId,
    partners: departments.flatMap(({ id, name }) => (pledge.partnerIds.includes(id) ? [name] : [])),
    dongs: dongs.flatMap(({ id, name }) => (pledge.dongIds.includes(id) ? [name] : [])),
    results: [...results],
    achievements: years.flatMap((year) =>
      pledge.goals.flatMap((goal) => achievementOf(goal, saidOf(results, goal.item), year) ?? []),
    ),
    changes: await changesOf(trx, districtId, pledgeId),
    rates: ratesOf([pledge]),
    sums: sums === null ? null : { ...sums, needs: [...sums.needs], executedParts: [...sums.executedParts] },
    opinions: await opinionsOn(trx, districtId, { pledgeId }),
    links,
    linked: rows.length === 0 ? null : { rows, sum: sumLinked(rows) },
    findings: [...pledgeFindings(pledge, results)],
  })
})

/** Everything the rules find wrong with pledges. */
export async function pledgesFindings({ trx, districtId }: QueryContext): Promise<Finding[]> {
  const results = await allResults(trx, districtId)
  return (await allPledges(trx, districtId)).flatMap((pledge) => pledgeFindings(pledge, results.get(pledge.id) ?? []))
}
