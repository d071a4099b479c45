import type { QueryContext } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { performanceFindings } from '../core/performance-findings.ts'
import { allFollowed, followedProjects } from '../store/followed-queries.ts'
import { quartersTold } from '../store/told-queries.ts'

/** Everything the rules find wrong in how projects are carried out. */
export async function projectsFindings({ trx, districtId, now }: QueryContext): Promise<Finding[]> {
  const today = dateInSeoul(now)
  const all = await followedProjects(trx, districtId, await allFollowed(trx, districtId), today)
  const told = await quartersTold(trx, districtId)
  return all.flatMap((followed) => performanceFindings(followed, told.get(followed.project.projectId) ?? [], today))
}
