import type { Known } from './arrivals.ts'
import type { Gate, Outcome } from './gate.ts'
import { targetsOf } from './inflows.ts'
import type { ItemId } from './item.ts'
import { standingsAfter } from './standing.ts'

/**
 * Decides which items stand at a gate: those named as entries, and of those that an outcome names the ones that history
 * brings: seen at a gate, carved out of a group, or made here by a merge or split. One that would enter here for the
 * first time has to be named, so that a slip of the pen brings nothing in; unknown ones go on, to be refused by name.
 */
export function appearingAt(
  gate: Gate,
  entries: readonly ItemId[],
  outcomes: readonly Outcome[],
  { items, origins, records }: Known,
): readonly ItemId[] {
  const seen = standingsAfter(records)
  const made = new Set(outcomes.flatMap(targetsOf))
  const brought = (id: ItemId): boolean =>
    seen.has(id) || made.has(id) || origins.get(id)?.kind === 'carved' || items.get(id)?.cycleId !== gate.cycleId
  return [...new Set([...entries, ...outcomes.map((outcome) => outcome.itemId).filter(brought)])]
}
