import type { GateRecord } from './gate.ts'
import type { NamedItem, OutcomeLine, StandingView } from './gate-view.ts'
import type { ItemId } from './item.ts'
import type { Standing } from './standing.ts'

/** What is known of a cycle when one says where its items stand. */
export interface Standings {
  readonly records: readonly GateRecord[]
  readonly standings: ReadonlyMap<ItemId, Standing>
  readonly titleOf: (itemId: ItemId) => string
}

/**
 * Where an item stands now: the last gate that moved it and what became of it there. One that only a side gate (a field
 * check) ever saw is unaccounted for since then.
 */
export function standingView(itemId: ItemId, { records, standings, titleOf }: Standings): StandingView {
  const standing = standings.get(itemId)
  const at = { gateId: null, gate: null, outcome: null, count: null, won: null, into: [] }
  if (standing === undefined) {
    const aside = records.findLast((record) => record.outcomes.some((outcome) => outcome.itemId === itemId))?.gate
    return aside === undefined
      ? { state: 'not-seen', ...at }
      : { state: 'unaccounted', ...at, gateId: aside.id, gate: aside.name }
  }
  const gate = records.find((record) => record.gate.id === standing.gateId)?.gate.name ?? standing.gateId
  const there = { ...at, gateId: standing.gateId, gate }
  switch (standing.state) {
    case 'standing':
      return { state: 'standing', ...there, outcome: 'passed', count: standing.count, won: standing.won }
    case 'left': {
      const into = standing.into.map((id): NamedItem => ({ itemId: id, title: titleOf(id) }))
      return { state: 'left', ...there, outcome: standing.outcome, into }
    }
    case 'unaccounted':
      return { state: 'unaccounted', ...there }
  }
}

interface Decided {
  readonly gates: readonly {
    readonly gate: { readonly id: string }
    readonly outcomes: readonly Pick<OutcomeLine, 'outcome' | 'explanation' | 'reason' | 'reasonCode'>[]
  }[]
  readonly standing: Pick<StandingView, 'gateId' | 'outcome'>
}

/** Why an item went the way it last went, where that is written: as it was explained later, or as it was decided. */
export function lastReason({ gates, standing }: Decided): string | null {
  const at = gates.find(({ gate }) => gate.id === standing.gateId)
  const outcome = at?.outcomes.find((one) => one.outcome === standing.outcome)
  return outcome?.explanation?.reason ?? outcome?.reason ?? outcome?.reasonCode ?? null
}
