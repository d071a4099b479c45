import type { LocalDate } from '#kit/korean-date.ts'
import { normaliseName } from '#kit/korean-text.ts'
import type { Alias, Certainty, Item, ItemId } from './item.ts'

/** An item that bears a name: as its title (stated) or as an alias, stated or inferred. */
export interface Candidate {
  readonly itemId: ItemId
  readonly via: 'title' | 'alias'
  readonly certainty: Certainty
}

/**
 * Finds every item that bears a name, by its title or an alias; spaces, brackets and middle dots do not matter. One
 * candidate settles the identity; several mean that two things share a name and a person must choose; none is none.
 * A certain reading comes before an inferred one, a title before an alias (domain.md section 6, 1).
 */
export function resolveName(name: string, items: readonly Item[], aliases: readonly Alias[]): readonly Candidate[] {
  const wanted = normaliseName(name)
  const readings: Candidate[] = [
    ...items
      .filter((item) => normaliseName(item.title) === wanted)
      .map((item): Candidate => ({ itemId: item.id, via: 'title', certainty: 'stated' })),
    ...aliases
      .filter((alias) => normaliseName(alias.title) === wanted)
      .toSorted((a, b) => rank(a) - rank(b))
      .map((alias): Candidate => ({ itemId: alias.itemId, via: 'alias', certainty: alias.certainty })),
  ]
  return readings.filter((one, at) => readings.findIndex((other) => other.itemId === one.itemId) === at)
}

const rank = (alias: Alias): number => (alias.certainty === 'stated' ? 0 : 1)

/** The name an item went by on a date: the latest dated alias that had begun by then, or its first title. */
export function titleOn(item: Item, aliases: readonly Alias[], on: LocalDate): string {
  const begun = aliases
    .flatMap(({ itemId, title, from }) => (itemId === item.id && from !== null ? [{ title, from: from.from }] : []))
    .filter((name) => name.from <= on)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return begun.at(-1)?.title ?? item.title
}
