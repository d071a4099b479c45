import type { GateRecord } from './gate.ts'
import type { NamedItem, StandingView } from './gate-view.ts'
import type { ItemId } from './item.ts'
import type { Standing } from './standing.ts'

/** Where an item stands now, in words for a table: the last gate that moved it and what became of it there. */
export function standingView(
  standing: Standing | undefined,
  records: readonly GateRecord[],
  titleOf: (itemId: ItemId) => string,
): StandingView {
  const nowhere = { gateId: null, gate: null, outcome: null, count: null, won: null, into: [] }
  if (standing === undefined) return { state: 'not-seen', ...nowhere }
  const gate = records.find((record) => record.gate.id === standing.gateId)?.gate.name ?? null
  const at = { ...nowhere, gateId: standing.gateId, gate }
  switch (standing.state) {
    case 'standing':
      return { state: 'standing', ...at, outcome: 'passed', count: standing.count, won: standing.won }
    case 'left': {
      const into = standing.into.map((itemId): NamedItem => ({ itemId, title: titleOf(itemId) }))
      return { state: 'left', ...at, outcome: standing.outcome, into }
    }
    case 'unaccounted':
      return { state: 'unaccounted', ...at }
  }
}
