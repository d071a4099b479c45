import type { AccountId } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'
import type { SheetEntry, SheetKind, SheetNumbers } from './count-sheet.ts'
import { type BallotsNotRead, readBallots } from './read-ballots.ts'
import { type NumbersNotRead, readNumbers, wholeNumber } from './read-numbers.ts'

interface Typed {
  readonly valid: string | null
  readonly spoilt: string | null
  readonly counts: Readonly<Record<string, string>>
  readonly ballots: string
}

/**
 * Reads what one person typed of a sheet, as the vote counts paper: by ballots, or by numbers. Refuses what is no number, a
 * number that is missing (the valid ballots of papers too), and a pasted ballot that cannot be read.
 */
export function readTyped(
  manifest: Pick<Manifest, 'contests' | 'paper'>,
  kind: SheetKind,
  { valid, spoilt, counts, ballots }: Typed,
): Result<SheetNumbers, NumbersNotRead | BallotsNotRead> {
  const notValid = wholeNumber(spoilt ?? '')
  const wrong = notValid === null ? ['spoilt'] : []
  if (manifest.paper === 'ballots') {
    if (notValid === null) return refuse({ kind: 'numbers-not-read', cells: wrong })
    const read = readBallots(manifest, ballots)
    return read.ok ? ok({ by: 'ballots', spoilt: notValid, ballots: read.value }) : read
  }
  const isUnknown = kind === 'board' && (valid ?? '').trim() === ''
  const n = wholeNumber(valid ?? '')
  const numbers = readNumbers(manifest, counts)
  const cells = [...(n === null && !isUnknown ? ['valid'] : []), ...wrong, ...(numbers.ok ? [] : numbers.refusal.cells)]
  return !numbers.ok || notValid === null || cells.length > 0
    ? refuse({ kind: 'numbers-not-read', cells })
    : ok({ by: 'counts', n: isUnknown ? null : n, spoilt: notValid, counts: numbers.value })
}

/** Which of the two hands somebody is: the one they were before, else the one that is free; null where both are others'. */
export function handOf(
  entries: readonly (Pick<SheetEntry, 'hand'> & { readonly by: AccountId })[],
  who: AccountId,
): SheetEntry['hand'] | null {
  const own = entries.find(({ by }) => by === who)
  if (own !== undefined) return own.hand
  const taken = new Set(entries.map(({ hand }) => hand))
  return (['first', 'second'] as const).find((hand) => !taken.has(hand)) ?? null
}

/** What somebody may see of what was entered: their own; of the other only once both have entered; a watcher's is nobody's. */
export function visibleEntries<Entry extends Pick<SheetEntry, 'hand'> & { readonly by: AccountId }>(
  entries: readonly Entry[],
  who: AccountId | null,
): readonly Entry[] {
  const haveBoth = new Set(entries.map(({ hand }) => hand)).size === 2
  return haveBoth ? entries : entries.filter(({ by }) => by === who)
}
