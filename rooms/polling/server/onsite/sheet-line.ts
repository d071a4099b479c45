import type { AccountId } from '#kit/id.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'
import type { SheetLine } from '../../contract-onsite.ts'
import { lastEntries, stateOfSheet, validOf } from '../../core/onsite/compare-entries.ts'
import { handOf } from '../../core/onsite/enter-sheet.ts'
import { fewestPeople, mostPeople } from '../../core/onsite/sheet-limits.ts'
import type { KeptEntry, KeptSheet } from '../../store/onsite-queries.ts'

/** A sheet as lists and the reconciliation show it: numbers only once both entries agree. */
export function sheetLine(
  { contests }: Pick<Manifest, 'contests'>,
  { sheet }: KeptSheet,
  entries: readonly KeptEntry[],
  who: AccountId | null,
): SheetLine {
  const state = stateOfSheet(entries)
  const agreed = state === 'settled' ? (lastEntries(entries).first?.numbers ?? null) : null
  const isUncounted = agreed?.by === 'counts' && agreed.n === null
  return {
    sheet,
    state,
    people: agreed === null ? null : (validOf(agreed) ?? sheet.people),
    spoilt: agreed?.spoilt ?? 0,
    between: isUncounted
      ? { fewest: fewestPeople(contests, agreed.counts), most: mostPeople(contests, agreed.counts) }
      : null,
    own: entries.some(({ by }) => by === who),
    takesAnother: who !== null && handOf(entries, who) !== null,
  }
}
