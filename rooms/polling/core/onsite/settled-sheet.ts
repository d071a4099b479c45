import { canonicalJson } from '#kit/bytes.ts'
import type { Choices } from '#rooms/voting/core/protocol/choices.ts'
import type { PaperSheet } from '#rooms/voting/core/protocol/documents.ts'
import { lastEntries, stateOfSheet, validOf } from './compare-entries.ts'
import type { CountSheet, SheetEntry } from './count-sheet.ts'

type Ballots = Extract<PaperSheet, { b: unknown }>['b']

/**
 * The sheet as it is published, or null while its two entries do not agree or nobody knows how many people a board stands
 * for. Ballots stand sorted, so that their order says nothing of who came when.
 */
export function settledSheet(
  { id, signedBy, people }: CountSheet,
  entries: readonly SheetEntry[],
  scan: string,
): PaperSheet | null {
  const { first } = lastEntries(entries)
  if (first === null || stateOfSheet(entries) !== 'settled') return null
  const { numbers } = first
  const n = validOf(numbers) ?? people
  if (n === null) return null
  const sheet = { id, n, scan, signed_by: [...signedBy], spoilt: numbers.spoilt }
  return numbers.by === 'counts' ? { ...sheet, r: { ...numbers.counts } } : { ...sheet, b: sorted(numbers.ballots) }
}

const sorted = (ballots: readonly Choices[]): Ballots =>
  ballots
    .map((choices) => ({ choices, key: canonicalJson(choices) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ choices }) => choices.map((choice) => [...choice]) as Ballots[number])
