import type { QueryContext } from '#kernel/handler.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import { lifeSteps } from '../core/life-steps.ts'
import { journalsOf } from '../store/entry-queries.ts'
import * as store from '../store/queries.ts'

/** Which projects some items became, as `apps/` hands it in: sheets stand in a room below. */
export type ProjectsOf = (
  context: QueryContext,
  itemIds: readonly ItemId[],
) => Promise<readonly { readonly itemId: ItemId; readonly projectId: ProjectId }[]>

/** The subsidies that pay for what items became, from the decision to the last won returned. */
export const subsidiesTraceSteps =
  (projectsOf: ProjectsOf) =>
  async (context: QueryContext, itemIds: readonly ItemId[]): Promise<RoomStep[]> => {
    const { trx, districtId } = context
    const projects = await projectsOf(context, itemIds)
    const subsidies = await store.subsidiesOfProjects(
      trx,
      districtId,
      projects.map((project) => project.projectId),
    )
    const ids = subsidies.map((subsidy) => subsidy.id)
    const journals = await journalsOf(trx, districtId, ids)
    return subsidies.flatMap((subsidy) => {
      const own = projects.filter(({ projectId }) => subsidy.projectIds.includes(projectId))
      const items = [...new Set(own.map(({ itemId }) => itemId))]
      return [...lifeSteps(subsidy, journals.get(subsidy.id) ?? [], items)]
    })
  }
