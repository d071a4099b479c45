import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import * as lineStore from '../store/line-queries.ts'
import { accountsOfYears } from '../store/queries.ts'

interface Asked<Project extends ProjectId | null> {
  readonly fromProjectId: ProjectId
  readonly from: number
  readonly to: number
  readonly projectId: Project
}

/** Loads two projects' lines and two years' tables; the carrying and its preview ask alike. */
export async function lineCarryOf<Project extends ProjectId | null>(
  trx: Trx,
  districtId: DistrictId,
  { fromProjectId, from, to, projectId }: Asked<Project>,
) {
  return {
    ...{ from, to, projectId },
    lines: await lineStore.linesOfProject(trx, districtId, fromProjectId),
    standing: projectId === null ? [] : await lineStore.linesOfProject(trx, districtId, projectId),
    earlier: await accountsOfYears(trx, districtId, [from]),
    later: await accountsOfYears(trx, districtId, [to]),
  }
}
