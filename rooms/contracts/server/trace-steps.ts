import type { QueryContext } from '#kernel/handler.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import { pageWords } from '../core/messages-pages.ts'
import { contractsWhere } from '../store/queries.ts'
import { lookAtContracts } from './look-at-contracts.ts'

/** Which projects some items became, as `apps/` hands it in. */
type ProjectsOf = (
  context: QueryContext,
  itemIds: readonly ItemId[],
) => Promise<readonly { readonly itemId: ItemId; readonly projectId: ProjectId }[]>

/** The contracts of what items became: agreed, begun and completed. A thread is told in the words of the record, Korean. */
export const contractsTraceSteps =
  (projectsOf: ProjectsOf) =>
  async (context: QueryContext, itemIds: readonly ItemId[]): Promise<RoomStep[]> => {
    const projects = await projectsOf(context, itemIds)
    const itemsOf = Map.groupBy(projects, ({ projectId }) => projectId)
    const { trx, districtId } = context
    const contracts = await contractsWhere(trx, districtId, { projectIds: [...itemsOf.keys()] })
    const looked = await lookAtContracts(context, contracts)
    const t = pageWords('ko')
    return looked.flatMap(({ contract, life }) => {
      const items = (itemsOf.get(contract.projectId as ProjectId) ?? []).map(({ itemId }) => itemId)
      const days = [
        { step: 'agreed', on: contract.agreedOn },
        { step: 'started', on: life.startedOn },
        { step: 'completed', on: life.completedOn },
      ] as const
      return days.flatMap(({ step, on }): RoomStep[] =>
        on === null
          ? []
          : [
              {
                ...{ id: `contract-${contract.id}-${step}`, kind: 'event', itemIds: items, count: null },
                title: `${step === 'agreed' ? t.agreedStep : t.steps[contract.kind][step]}: ${contract.title}`,
                on: { from: on, to: on, precision: 'day' },
                won: step === 'agreed' ? contract.amount : null,
                href: { room: 'contracts', id: contract.id },
                note: contract.contractor,
              },
            ],
      )
    })
  }
