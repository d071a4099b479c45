import type { Db } from '#db/connect.ts'
import { type SealedSecrets, sealedSecrets } from '../adapters/sealed-secrets.ts'
import type { LineFound } from '../core/check-line.ts'
import type { KnownVote } from './known-vote.ts'

/** What a box is given: everything that is not of its own making. */
export interface BoxMeans {
  readonly db: Db
  /** The secret that the office shows, and from which the key for secrets at rest comes. */
  readonly secret: string
  /** The one origin whose pages may ask from a browser. */
  readonly origin: string
  /** Unix seconds. */
  readonly now: () => number
  /** The address that a request comes from, to hold back who sends too much; it is forgotten within a minute. */
  readonly addressOf: (remote: string, forwarded: string) => string
  /** Requests of one address in a minute; null for no limit. Many people in one hall share an address. */
  readonly perMinute: { readonly ballots: number; readonly reads: number } | null
  readonly random: (length: number) => Uint8Array
  /** Looks at a line of the vote with this manifest, wherever there is a processor for it (`checkLine`). */
  readonly check: (manifest: string, line: string) => Promise<LineFound>
}

/** A box at work: its means, and what it remembers of its votes. */
export interface Box extends BoxMeans {
  readonly secrets: SealedSecrets
  readonly known: Map<string, Promise<KnownVote | null>>
  /** The last of those who write to a vote, each waiting for the one before. */
  readonly turns: Map<string, Promise<unknown>>
}

export const openBox = (means: BoxMeans): Box => ({
  ...means,
  secrets: sealedSecrets(means.secret, means.random),
  known: new Map(),
  turns: new Map(),
})
