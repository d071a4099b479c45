import { type Choices, type Invalid, readChoices } from './choices.ts'
import { open } from './hpke.ts'
import type { Style } from './manifest.ts'
import type { Primitives } from './primitives.ts'
import type { Election } from './read-manifest.ts'
import { sealAad } from './token.ts'

/** A ballot of the log that passed its checks, at its place. */
export interface LoggedBallot {
  readonly index: number
  readonly style: Style
  readonly k: string
  readonly key: Uint8Array
  readonly n: number
  readonly sealed: Uint8Array
}

/** A ballot that was the last of its key, opened: its choices, or why it does not count. */
export interface OpenedBallot {
  readonly index: number
  readonly style: Style
  readonly k: string
  readonly choices: Choices | Invalid
}

/** Of each key the ballot with the highest number, in log order: earlier ones are never opened. */
export function lastBallots(ballots: readonly LoggedBallot[]): readonly LoggedBallot[] {
  const last = new Map<string, LoggedBallot>()
  for (const ballot of ballots) if (ballot.n > (last.get(ballot.k)?.n ?? 0)) last.set(ballot.k, ballot)
  return ballots.filter((ballot) => last.get(ballot.k) === ballot)
}

/** Opens the ballots that count with the released key, and reads them by the rules of their style. */
export function openBallots(
  { eh, manifest }: Election,
  primitives: Primitives,
  keys: { readonly secret: Uint8Array; readonly point: Uint8Array },
  ballots: readonly LoggedBallot[],
): readonly OpenedBallot[] {
  return lastBallots(ballots).map(({ index, style, k, key, n, sealed }) => {
    const plain = open(primitives, keys, sealed, { info: eh, aad: sealAad({ eh, style: style.id, key, n }) })
    return { index, style, k, choices: plain === null ? 'seal' : readChoices(manifest, style, plain) }
  })
}
