import type { BesideOf } from '#kernel/beside.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { toRatio } from '#rooms/budget/core/exact-number.ts'
import type { ItemId, ProjectId } from '#rooms/items/core/item.ts'
import { countStages } from '../core/board.ts'
import { percentText } from '../core/followed.ts'
import { pageWords } from '../core/messages-pages.ts'
import { followedProjects, projectsOfItems } from '../store/followed-queries.ts'

/** What stands beside a project, and an item that became one: how much of it is done and how many targets are met. */
export const performanceBeside: BesideOf<ProjectId, ItemId> = async (
  { trx, districtId, now },
  { projectIds, itemIds },
) => {
  const ids = new Set([...projectIds, ...(await projectsOfItems(trx, districtId, itemIds))])
  const t = pageWords('ko')
  const today = dateInSeoul(now)
  return (await followedProjects(trx, districtId, [...ids], today)).map((followed) => {
    const { project, stages, indicators } = followed
    const counts = countStages(stages, today)
    const measured = indicators.filter(({ value }) => value !== null)
    return {
      id: `progress-${project.projectId}`,
      title: t.besideTitle(project.fiscalYear),
      lines: [
        t.progressLine(
          counts.progress === null ? null : percentText(toRatio(counts.progress)),
          counts.stagesDone,
          counts.stages,
        ),
        t.metLine(indicators.filter(({ met }) => met === 'met').length, measured.length, indicators.length),
      ],
      href: `/projects/${project.projectId}/progress`,
    }
  })
}
