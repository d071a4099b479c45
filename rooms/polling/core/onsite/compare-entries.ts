import { canonicalJson } from '#kit/bytes.ts'
import type { Choices } from '#rooms/voting/core/protocol/choices.ts'
import type { SheetEntry, SheetNumbers, SheetState } from './count-sheet.ts'

/** Where two entries of a sheet differ: the valid ballots, those not valid, an option, or a ballot that one of them lacks. */
export type Difference =
  | {
      readonly at: 'valid' | 'spoilt' | 'option'
      readonly option: string | null
      readonly first: number | null
      readonly second: number | null
    }
  | { readonly at: 'ballot'; readonly hand: 'first' | 'second'; readonly line: number; readonly choices: Choices }

/** How many valid ballots an entry has; null where nobody knows. */
export const validOf = (numbers: SheetNumbers): number | null =>
  numbers.by === 'counts' ? numbers.n : numbers.ballots.length

/** What differs between two entries, cell by cell. Ballots have no order: one that stands in both, wherever, is the same. */
export function compareEntries(first: SheetNumbers, second: SheetNumbers): readonly Difference[] {
  const cell = (at: 'valid' | 'spoilt' | 'option', a: number | null, b: number | null, option: string | null = null) =>
    a === b ? [] : [{ at, option, first: a, second: b }]
  const heads = [...cell('valid', validOf(first), validOf(second)), ...cell('spoilt', first.spoilt, second.spoilt)]
  const [counted, recounted] = [countsOf(first), countsOf(second)]
  const options = [...new Set([...Object.keys(counted), ...Object.keys(recounted)])]
  return [
    ...heads,
    ...options.flatMap((id) => cell('option', counted[id] ?? null, recounted[id] ?? null, id)),
    ...lacking('first', ballotsOf(first), ballotsOf(second)),
    ...lacking('second', ballotsOf(second), ballotsOf(first)),
  ]
}

const countsOf = (numbers: SheetNumbers): Readonly<Record<string, number>> =>
  numbers.by === 'counts' ? numbers.counts : {}
const ballotsOf = (numbers: SheetNumbers): readonly Choices[] => (numbers.by === 'ballots' ? numbers.ballots : [])

/** The ballots of one hand that the other has not, or not as often. */
function lacking(hand: 'first' | 'second', own: readonly Choices[], others: readonly Choices[]): readonly Difference[] {
  const left = new Map<string, number>()
  for (const choices of others) left.set(canonicalJson(choices), (left.get(canonicalJson(choices)) ?? 0) + 1)
  return own.flatMap((choices, at) => {
    const key = canonicalJson(choices)
    const there = left.get(key) ?? 0
    left.set(key, there - 1)
    return there > 0 ? [] : [{ at: 'ballot' as const, hand, line: at + 1, choices }]
  })
}

/** The last entry of each hand. */
export function lastEntries(entries: readonly SheetEntry[]): {
  readonly first: SheetEntry | null
  readonly second: SheetEntry | null
} {
  const lastOf = (hand: SheetEntry['hand']): SheetEntry | null =>
    entries
      .filter((entry) => entry.hand === hand)
      .reduce<SheetEntry | null>((last, entry) => (last === null || entry.version > last.version ? entry : last), null)
  return { first: lastOf('first'), second: lastOf('second') }
}

/** Decides how far a sheet is: it is settled as soon as what both entered last is the same, and open again when it is not. */
export function stateOfSheet(entries: readonly SheetEntry[]): SheetState {
  const { first, second } = lastEntries(entries)
  if (first === null && second === null) return 'empty'
  if (first === null || second === null) return 'one'
  return compareEntries(first.numbers, second.numbers).length === 0 ? 'settled' : 'differs'
}
