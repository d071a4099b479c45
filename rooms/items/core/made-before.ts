import type { Known } from './arrivals.ts'
import { firstSources } from './first-sources.ts'
import type { Gate, Outcome } from './gate.ts'
import type { ItemId } from './item.ts'
import { type Standing, standingsAfter } from './standing.ts'

/**
 * Decides what a live gate says of merges and splits that were made since the gate before: where an item that one of
 * them made comes to a gate for the first time, what it was made of went into it there, unless the gate says otherwise
 * itself. Of a merge of merges the first sources are named, one step at a time. History typed in from a paper names
 * its merges itself.
 */
export function madeBefore(
  gate: Gate,
  appearing: readonly ItemId[],
  outcomes: readonly Outcome[],
  known: Known,
): readonly Outcome[] {
  if (gate.imported || gate.kind === 'side') return []
  const before = standingsAfter(known.records.filter((record) => record.gate.order < gate.order))
  const named = new Set(outcomes.map(({ itemId }) => itemId))
  const into = new Map<ItemId, Set<ItemId>>()
  for (const itemId of appearing.filter((id) => !before.has(id)))
    for (const source of firstSources(itemId, before, known.origins))
      if (!named.has(source)) into.set(source, (into.get(source) ?? new Set()).add(itemId))
  return [...into].flatMap(([source, targets]) => {
    const item = known.items.get(source)
    if (item === undefined) return []
    const isSplit = [...targets].some((id) => known.origins.get(id)?.kind === 'split')
    const went = { outcome: isSplit ? 'split' : 'merged', into: [...targets] } as const
    return [{ ...nothingElse, itemId: source, ...went, ...cameAs(item, before.get(source)) }]
  })
}

const nothingElse = {
  ...{ requested: null, adjusted: null, reason: null, reasonCode: null },
  ...{ conditional: false, bundledWith: null },
}

const cameAs = (item: { count: number; requested: Outcome['won'] }, standing: Standing | undefined) =>
  standing?.state === 'standing' ? { count: standing.count, won: null } : { count: item.count, won: item.requested }
