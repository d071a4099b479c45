import { type Result, refuse } from '#kit/result.ts'
import { acceptBallot, type BallotRefused, type Head } from '#rooms/voting/core/protocol/accept-ballot.ts'
import { type BallotLeaf, readLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { promisedBy } from '#rooms/voting/core/protocol/promise-receipt.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import type { LineFound } from './check-line.ts'

/** A ballot that the box has taken, with what it promised: by when it stands in the log, in Unix seconds. */
export interface TakenBallot {
  readonly key: string
  readonly n: number
  readonly line: string
  readonly leafHash: Uint8Array
  readonly byThen: number
}

/** A line that came, with what `checkLine` found in it. */
export interface CheckedLine extends LineFound {
  readonly line: string
}

/** What the box knows when it decides: the last ballot of each key that has one, and the keys of cards taken back. */
export interface KnownOfKeys {
  readonly last: ReadonlyMap<string, TakenBallot>
  readonly revoked: ReadonlySet<string>
  readonly isClosed: boolean
  readonly now: number
}

/** The answers to lines that came together, in their order, and the ballots among them that are new. */
export interface DecidedBallots {
  readonly answers: readonly Result<TakenBallot, BallotRefused>[]
  readonly taken: readonly TakenBallot[]
}

/** The keys of the ballots among lines, each once. */
export const keysOf = (lines: readonly CheckedLine[]): readonly string[] => [
  ...new Set(lines.flatMap(({ sent }) => (sent.leaf === null ? [] : [sent.leaf.k]))),
]

/**
 * Takes or refuses ballots that came together, one after another: of two with one key the second is decided knowing the
 * first (docs/pbvote-1.md, section 4). A log that is closed takes none, whatever its clock says.
 */
export function decideBallots(election: Election, lines: readonly CheckedLine[], known: KnownOfKeys): DecidedBallots {
  const last = new Map(known.last)
  const taken: TakenBallot[] = []
  const now = known.isClosed ? Number.MAX_SAFE_INTEGER : known.now
  const answers = lines.map(({ line, sent, leafHash }): Result<TakenBallot, BallotRefused> => {
    const key = sent.leaf?.k ?? ''
    const before = last.get(key) ?? null
    const isRevoked = known.revoked.has(key)
    const accepted = acceptBallot(election, line, sent, { head: headOf(before), isRevoked, now })
    if (!accepted.ok) return refuse(accepted.refusal)
    if (!accepted.value.isNew) return { ok: true, value: before as TakenBallot }
    const ballot = { key, n: accepted.value.leaf.n, line, leafHash, byThen: promisedBy(election.manifest, now) }
    last.set(key, ballot)
    taken.push(ballot)
    return { ok: true, value: ballot }
  })
  return { answers, taken }
}

/** The head that the protocol asks for; what the box has kept was a ballot when it came. */
const headOf = (ballot: TakenBallot | null): Head | null =>
  ballot === null ? null : { line: ballot.line, leaf: readLeaf(ballot.line) as BallotLeaf }
