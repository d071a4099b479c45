import { ok, type Result, refuse } from '#kit/result.ts'
import { type BallotFault, checkBallot } from './ballot-checks.ts'
import { type BallotLeaf, readLeaf } from './leaf.ts'
import type { Primitives } from './primitives.ts'
import type { Election } from './read-manifest.ts'

/** What can be seen in a line alone: the ballot that it says and what is wrong with that, or that it says none. */
export type SentBallot = { readonly leaf: BallotLeaf; readonly fault: BallotFault | null } | { readonly leaf: null }

/** Looks at a line by itself. That is what takes long, and it can be done beside the work that goes one after another. */
export function lookAtBallot(election: Election, primitives: Primitives, line: string): SentBallot {
  const leaf = readLeaf(line)
  if (leaf?.t !== 'ballot') return { leaf: null }
  const checked = checkBallot(election, primitives, leaf)
  return { leaf, fault: typeof checked === 'string' ? checked : null }
}

/** The last ballot that the box has taken of a key: the bytes of its line decide whether a ballot is sent again. */
export interface Head {
  readonly line: string
  readonly leaf: BallotLeaf
}

/** Why the box does not take a ballot. */
export type BallotRefused =
  | { readonly kind: 'not-a-ballot' }
  | { readonly kind: 'not-open'; readonly opensAt: number }
  | { readonly kind: 'closed'; readonly closedAt: number }
  | { readonly kind: 'faulty'; readonly fault: BallotFault }
  | { readonly kind: 'revoked' }
  | { readonly kind: 'already-voted' }
  | { readonly kind: 'sequence'; readonly after: number }
  | { readonly kind: 'other-token' }

/** A ballot to be kept, or one that the box already has: both are answered with the same receipt. */
export interface Accepted {
  readonly leaf: BallotLeaf
  readonly isNew: boolean
}

/**
 * Takes a ballot or refuses it, by what `lookAtBallot` found in its line for this election and what the box knows of its
 * key (docs/pbvote-1.md, section 4). The same line again is
 * taken as it was, also after the close: whoever did not get the receipt asks again. Times in Unix seconds.
 */
export function acceptBallot(
  election: Election,
  line: string,
  sent: SentBallot,
  known: { readonly head: Head | null; readonly isRevoked: boolean; readonly now: number },
): Result<Accepted, BallotRefused> {
  if (sent.leaf === null) return refuse({ kind: 'not-a-ballot' })
  const { leaf, fault } = sent
  const { head, isRevoked, now } = known
  if (head?.line === line) return ok({ leaf, isNew: false })
  const { opens_at, closes_at, grace_s, revote } = election.manifest
  if (now < opens_at) return refuse({ kind: 'not-open', opensAt: opens_at })
  if (now > closes_at + grace_s) return refuse({ kind: 'closed', closedAt: closes_at })
  if (isRevoked) return refuse({ kind: 'revoked' })
  if (head !== null) {
    if (revote === 'none') return refuse({ kind: 'already-voted' })
    if (!hasSameToken(head.leaf, leaf)) return refuse({ kind: 'other-token' })
    if (leaf.n <= head.leaf.n) return refuse({ kind: 'sequence', after: head.leaf.n })
  }
  return fault === null ? ok({ leaf, isNew: true }) : refuse({ kind: 'faulty', fault })
}

/** Whether two ballots of one key were made with the same token of the same style. */
export const hasSameToken = (a: BallotLeaf, b: BallotLeaf): boolean => a.y === b.y && a.p === b.p && a.s === b.s
