import type { Finding } from '#kit/lint.ts'
import type { Won } from '#kit/won.ts'
import type { LineId, ProjectId } from '#rooms/items/core/item.ts'
import type { Entry } from './entry.ts'
import { sumEntries } from './ledger.ts'

/** A cost line as the plan states it, in won. */
export interface PlannedLine {
  readonly id: LineId
  readonly projectId: ProjectId
  readonly fiscalYear: number
  readonly label: string
  readonly stated: Won
}

/**
 * Finds cost lines of which more was paid than they plan: a warning, for the cell may still hold it and 변경사용 within a
 * cell is allowed. Entries that name no line are passed over.
 */
export function overLineFindings(lines: readonly PlannedLine[], entries: readonly Entry[]): readonly Finding[] {
  const ofLine = Map.groupBy(entries, ({ lineId }) => lineId)
  return lines.flatMap(({ id, projectId, fiscalYear, label, stated }): Finding[] => {
    const own = (ofLine.get(id) ?? []).filter((entry) => entry.fiscalYear === fiscalYear)
    const { spent } = sumEntries(own)
    if (spent <= stated) return []
    return [
      {
        rule: 'over-line',
        severity: 'warning',
        subject: { kind: 'project', id: projectId },
        stated: `${spent}`,
        computed: `${stated}`,
        params: { fiscalYear, label, over: spent - stated },
      },
    ]
  })
}
