import { addWon, sumWon, type Won, zeroWon } from '#kit/won.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { type Entry, type EntryId, standingEntries } from './entry.ts'
import type { Executed } from './subsidy-findings.ts'

/** A project under a subsidy: planned, approved by the assembly, executed and settled, in won; null where not known. */
export interface ProjectMoney {
  readonly projectId: ProjectId
  readonly planned: Won
  readonly approved: Won | null
  readonly executed: Won | null
  readonly settled: Won | null
}

/** Draws the projects of a subsidy in its order; what several settlements spent in one is added up. */
export function projectMoney(
  projectIds: readonly ProjectId[],
  planned: ReadonlyMap<ProjectId, Won>,
  executed: readonly Executed[] | null,
  entries: readonly Entry[],
  approved: ReadonlyMap<ProjectId, Won>,
): readonly ProjectMoney[] {
  const settled = new Map<ProjectId, Won>()
  let settlements = 0
  for (const { event } of standingEntries(entries)) {
    if (event.kind !== 'settlement') continue
    settlements += 1
    for (const { projectId, amount } of event.spent) {
      settled.set(projectId, addWon(settled.get(projectId) ?? zeroWon, amount))
    }
  }
  return projectIds.map((projectId) => ({
    projectId,
    planned: planned.get(projectId) ?? zeroWon,
    approved: approved.get(projectId) ?? null,
    executed: executed === null ? null : executedIn(executed, projectId),
    settled: settlements === 0 ? null : (settled.get(projectId) ?? zeroWon),
  }))
}

/** The budget of a project: what the DistrictAssembly approved, and only where nothing is, what the plan asks for. */
export const budgetedOf = ({ planned, approved }: Pick<ProjectMoney, 'planned' | 'approved'>): Won =>
  approved ?? planned

/** What was executed in a project, in won; 0 where the accounts have nothing of it. */
export const executedIn = (executed: readonly Executed[], projectId: ProjectId): Won =>
  sumWon(executed.filter((one) => one.projectId === projectId).map((one) => one.amount))

/** An entry as a page shows it: which payment it is (n차), and whether it counts or was corrected or cancelled. */
export interface ShownEntry extends Entry {
  readonly round: number | null
  readonly standing: boolean
}

/** Draws the journal in the order of recording; the rounds are counted over the payments that stand, by their days. */
export function shownEntries(entries: readonly Entry[]): readonly ShownEntry[] {
  const standing = standingEntries(entries)
  const payments = standing.filter(({ event }) => event.kind === 'payment').map(({ entryId }) => entryId)
  const lastWords = new Map<EntryId, EntryId>()
  for (const entry of entries.toSorted((a, b) => a.no - b.no)) lastWords.set(entry.corrects ?? entry.id, entry.id)
  const roundOf = (id: EntryId): number | null => (payments.includes(id) ? payments.indexOf(id) + 1 : null)
  return entries.map((entry) => {
    const root = entry.corrects ?? entry.id
    return {
      ...entry,
      round: roundOf(root),
      standing: lastWords.get(root) === entry.id && entry.event !== null,
    }
  })
}
