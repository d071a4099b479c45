import { ok, type Result, refuse } from '#kit/result.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'

/** A sheet whose cells are not all numbers: the options (or `valid`, `spoilt`) that are blank or no number. */
export interface NumbersNotRead {
  readonly kind: 'numbers-not-read'
  readonly cells: readonly string[]
}

const mostCounted = 1_000_000

/** The whole number of a cell, thousands groups and full-width digits allowed; null where it is blank or something else. */
export function wholeNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(',', '').trim()
  return /^\d{1,7}$/.test(plain) && Number(plain) <= mostCounted ? Number(plain) : null
}

/**
 * Reads the numbers of a sheet by option. Every option needs one, nought too: a blank cell may be one that was passed over.
 * Options that the vote does not have are left out.
 */
export function readNumbers(
  { contests }: Pick<Manifest, 'contests'>,
  texts: Readonly<Record<string, string>>,
): Result<Readonly<Record<string, number>>, NumbersNotRead> {
  const ids = contests.flatMap(({ options }) => options.map(({ id }) => id))
  const read = ids.map((id) => [id, wholeNumber(Object.hasOwn(texts, id) ? (texts[id] as string) : '')] as const)
  const cells = read.filter(([, number]) => number === null).map(([id]) => id)
  return cells.length > 0
    ? refuse({ kind: 'numbers-not-read', cells })
    : ok(Object.fromEntries(read) as Record<string, number>)
}
