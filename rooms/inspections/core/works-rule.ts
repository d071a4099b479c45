import { z } from 'zod'
import { PlannedWon } from '#kit/planned-won.ts'
import { sumWon, type Won } from '#kit/won.ts'
import type { CostLine } from '#rooms/budget/core/cost-line.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'

/** From which amount, in won, and for which kinds of works residents are to inspect a contract. */
export const WorksRule = z
  .object({ leastWon: PlannedWon, works: z.array(z.string().min(1).max(60)).max(40).readonly() })
  .readonly()
export type WorksRule = z.infer<typeof WorksRule>

/**
 * Works of 30 million won or more that residents use every day, security lights among them (지방계약법 주민참여감독). The text of
 * the decree and of the district's ordinance was not at hand, so amount and kinds are data that a district sets itself.
 */
export const usualWorksRule: WorksRule = {
  leastWon: PlannedWon.parse(30_000_000),
  works: ['보안등', '보도블록', '마을진입로', '배수로', '상하수도', '마을회관', '공중화장실'],
}

/** Works that a project plans. */
export interface PlannedWorks {
  readonly projectId: ProjectId
  readonly kind: string
  readonly won: Won
}

const facilities = '시설비'

/**
 * Decides which projects plan works that residents are to inspect: those whose lines of facilities (시설비) name a kind of the
 * rule and come to its amount or more together. Won.
 */
export function worksToInspect(
  lines: readonly Pick<CostLine, 'projectId' | 'accountName' | 'label' | 'group' | 'stated'>[],
  { leastWon, works }: WorksRule,
): readonly PlannedWorks[] {
  const ofProjects = Map.groupBy(
    lines.filter(({ accountName }) => accountName === facilities),
    ({ projectId }) => projectId,
  )
  return [...ofProjects].flatMap(([projectId, own]) => {
    const named = works.flatMap((kind) => {
      const such = own.filter(({ label, group }) => `${group ?? ''} ${label}`.includes(kind))
      return such.length === 0 ? [] : [{ projectId, kind, won: sumWon(such.map(({ stated }) => stated)) }]
    })
    return named.filter(({ won }) => won >= leastWon).slice(0, 1)
  })
}
