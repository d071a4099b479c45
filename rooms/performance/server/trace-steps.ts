import type { QueryContext } from '#kernel/handler.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import type { RoomStep } from '#rooms/items/core/trace.ts'
import { valueText } from '../core/measured-value.ts'
import { countedOf } from '../core/measurement.ts'
import { pageWords } from '../core/messages-pages.ts'
import { quarterName } from '../core/quarter.ts'
import { followedProjects, projectsOfItems } from '../store/followed-queries.ts'
import { measurementsOf } from '../store/told-queries.ts'

/** What became of items' projects: every stage that is done, and every measurement that stands. Forecasts are left out. */
export async function performanceTraceSteps(
  { trx, districtId, now }: QueryContext,
  itemIds: readonly ItemId[],
): Promise<RoomStep[]> {
  const ids = await projectsOfItems(trx, districtId, itemIds)
  const measured = Map.groupBy(countedOf(await measurementsOf(trx, districtId, ids)), ({ projectId }) => projectId)
  const t = pageWords('ko')
  return (await followedProjects(trx, districtId, ids, dateInSeoul(now))).flatMap(
    ({ project, stages, indicators }): RoomStep[] => {
      const shared = {
        ...{ itemIds: [project.itemId], won: null, count: null },
        href: { room: 'performance', id: project.projectId },
      }
      return [
        ...stages.flatMap((stage): RoomStep[] => {
          if (stage.state !== 'done' || stage.to === null) return []
          const on = { from: stage.to, to: stage.to, precision: 'day' } as const
          const id = `stage-${project.projectId}-${stage.no}`
          return [{ ...shared, id, kind: 'event', title: t.stageDone(stage.title), on, note: stage.evidence }]
        }),
        ...(measured.get(project.projectId) ?? []).flatMap((one): RoomStep[] => {
          const indicator = indicators.find(({ no }) => no === one.indicatorNo)
          if (indicator === undefined) return []
          const on = { from: one.measuredOn, to: one.measuredOn, precision: 'day' } as const
          const told = [
            `${valueText(one.value, 'ko')}${indicator.target.unit ?? ''}`,
            t.targetIs(indicator.target.text),
          ]
          const note = [...told, quarterName(one.period, 'ko'), one.how].join(' · ')
          return [{ ...shared, id: `measurement-${one.id}`, kind: 'measurement', title: indicator.name, on, note }]
        }),
      ]
    },
  )
}
