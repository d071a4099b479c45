import { hasSameToken } from './accept-ballot.ts'
import { type BallotFault, checkBallot } from './ballot-checks.ts'
import { isSecret } from './hpke.ts'
import { type BallotLeaf, type Leaf, type PaperLeaf, type RevokeLeaf, readLeaf } from './leaf.ts'
import { type LoggedBallot, type OpenedBallot, openBallots } from './open-ballots.ts'
import { isPaperLeafSound } from './paper-leaf.ts'
import type { Primitives } from './primitives.ts'
import type { Election } from './read-manifest.ts'
import { bytesOf } from './words.ts'

/** A leaf at its place in the log. */
export interface Placed<Kind> {
  readonly index: number
  readonly leaf: Kind
}

/** Why a ballot of the log does not pass. */
export type LoggedFault = BallotFault | 'sequence' | 'other-token' | 'revoked'

/** The ballot log read: its leaves by kind, the ballots that pass (V06), and why the others do not. */
export interface BallotLog {
  /** A leaf for each line; null where the line is not how a leaf is written. */
  readonly leaves: readonly (Leaf | null)[]
  readonly cast: readonly Placed<BallotLeaf>[]
  readonly revoked: readonly Placed<RevokeLeaf>[]
  readonly papers: readonly Placed<PaperLeaf>[]
  /** The count sheets that are counted: those whose numbers are possible. */
  readonly counted: readonly PaperLeaf[]
  readonly ballots: readonly LoggedBallot[]
  readonly faults: readonly { readonly index: number; readonly fault: LoggedFault }[]
}

/** Reads the lines of a ballot log and checks each of its ballots. */
export function readBallotLog(election: Election, primitives: Primitives, lines: readonly string[]): BallotLog {
  const leaves = lines.map(readLeaf)
  const cast = placed<BallotLeaf>(leaves, 'ballot')
  const revoked = placed<RevokeLeaf>(leaves, 'revoke')
  const papers = placed<PaperLeaf>(leaves, 'paper')
  const keys = new Set(revoked.map(({ leaf }) => leaf.k))
  return {
    leaves,
    cast,
    revoked,
    papers,
    counted: papers.map(({ leaf }) => leaf).filter((leaf) => isPaperLeafSound(election.manifest, leaf)),
    ...checkCast(election, primitives, cast, keys),
  }
}

const placed = <Kind extends Leaf>(leaves: readonly (Leaf | null)[], kind: Kind['t']): readonly Placed<Kind>[] =>
  leaves.flatMap((leaf, index) => (leaf?.t === kind ? [{ index, leaf: leaf as Kind }] : []))

function checkCast(
  election: Election,
  primitives: Primitives,
  cast: readonly Placed<BallotLeaf>[],
  revoked: ReadonlySet<string>,
): Pick<BallotLog, 'ballots' | 'faults'> {
  const before = new Map<string, BallotLeaf>()
  const ballots: LoggedBallot[] = []
  const faults: { index: number; fault: LoggedFault }[] = []
  for (const { index, leaf } of cast) {
    const checked = checkBallot(election, primitives, leaf)
    const place = faultOfPlace(leaf, before.get(leaf.k), revoked)
    before.set(leaf.k, leaf)
    if (typeof checked === 'string') faults.push({ index, fault: checked })
    else if (place !== null) faults.push({ index, fault: place })
    else ballots.push({ index, k: leaf.k, n: leaf.n, ...checked })
  }
  return { ballots, faults }
}

function faultOfPlace(
  leaf: BallotLeaf,
  earlier: BallotLeaf | undefined,
  revoked: ReadonlySet<string>,
): LoggedFault | null {
  if (revoked.has(leaf.k)) return 'revoked'
  if (earlier === undefined) return null
  if (!hasSameToken(earlier, leaf)) return 'other-token'
  return leaf.n > earlier.n ? null : 'sequence'
}

/** Opens the ballots that count with a released key; with a text that is no key at all, none opens. */
export function openLog(
  election: Election,
  primitives: Primitives,
  sealPrivate: string,
  ballots: readonly LoggedBallot[],
): readonly OpenedBallot[] {
  const secret = bytesOf(sealPrivate) ?? new Uint8Array(0)
  const point = bytesOf(election.manifest.keys.seal.pub) ?? new Uint8Array(0)
  const unopened: Primitives = { ...primitives, agree: () => null }
  return openBallots(election, isSecret(secret) ? primitives : unopened, { secret, point }, ballots)
}
