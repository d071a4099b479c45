import { utf8 } from '#kit/bytes.ts'
import { hasSameToken } from '../accept-ballot.ts'
import { type BallotFault, checkBallot } from '../ballot-checks.ts'
import { isSecret } from '../hpke.ts'
import {
  type BallotLeaf,
  type IssueLeaf,
  type Leaf,
  type PaperLeaf,
  type RevokeLeaf,
  readIssueLeaf,
  readLeaf,
} from '../leaf.ts'
import { type Levels, leafHash, treeOf } from '../merkle-tree.ts'
import { type LoggedBallot, type OpenedBallot, openBallots } from '../open-ballots.ts'
import { isPaperLeafSound } from '../paper-leaf.ts'
import type { Primitives } from '../primitives.ts'
import type { Bundle } from '../read-bundle.ts'
import { bytesOf } from '../words.ts'

/** A leaf at its place in the log. */
export interface Placed<Kind> {
  readonly index: number
  readonly leaf: Kind
}

/** Why a ballot of the log does not pass. */
export type LoggedFault = BallotFault | 'sequence' | 'other-token' | 'revoked'

/** A bundle with all that its checks ask of it, each computed once. */
export interface Audit {
  readonly bundle: Bundle
  readonly primitives: Primitives
  readonly leaves: readonly (Leaf | null)[]
  readonly tree: Levels
  readonly issues: readonly (IssueLeaf | null)[]
  readonly issueTree: Levels
  readonly cast: readonly Placed<BallotLeaf>[]
  readonly revoked: readonly Placed<RevokeLeaf>[]
  readonly papers: readonly Placed<PaperLeaf>[]
  /** The count sheets that are counted: those whose numbers are possible. */
  readonly counted: readonly PaperLeaf[]
  readonly ballots: readonly LoggedBallot[]
  readonly faults: readonly { readonly index: number; readonly fault: LoggedFault }[]
  readonly opened: readonly OpenedBallot[]
}

const ofKind = <Kind extends Leaf['t']>(leaves: readonly (Leaf | null)[], kind: Kind) =>
  leaves.flatMap((leaf, index) => (leaf?.t === kind ? [{ index, leaf: leaf as Extract<Leaf, { t: Kind }> }] : []))

/** Reads the leaves, checks every ballot and opens those that count. */
export function auditOf(bundle: Bundle, primitives: Primitives): Audit {
  const leaves = bundle.lines.map(readLeaf)
  const cast = ofKind(leaves, 'ballot')
  const revoked = ofKind(leaves, 'revoke')
  const papers = ofKind(leaves, 'paper')
  const { ballots, faults } = checkCast(bundle, primitives, cast, new Set(revoked.map(({ leaf }) => leaf.k)))
  return {
    bundle,
    primitives,
    leaves,
    tree: treeOf(bundle.lines.map((line) => leafHash(utf8(line)))),
    issues: bundle.issueLines.map(readIssueLeaf),
    issueTree: treeOf(bundle.issueLines.map((line) => leafHash(utf8(line)))),
    cast,
    revoked,
    papers,
    counted: papers.map(({ leaf }) => leaf).filter((leaf) => isPaperLeafSound(bundle.election.manifest, leaf)),
    ballots,
    faults,
    opened: openWithReleased(bundle, primitives, ballots),
  }
}

function checkCast(
  { election }: Bundle,
  primitives: Primitives,
  cast: readonly Placed<BallotLeaf>[],
  revoked: ReadonlySet<string>,
): Pick<Audit, 'ballots' | 'faults'> {
  const before = new Map<string, BallotLeaf>()
  const ballots: LoggedBallot[] = []
  const faults: { index: number; fault: LoggedFault }[] = []
  for (const { index, leaf } of cast) {
    const checked = checkBallot(election, primitives, leaf)
    const earlier = before.get(leaf.k)
    before.set(leaf.k, leaf)
    const fault = typeof checked === 'string' ? checked : faultOfPlace(leaf, earlier, revoked)
    if (fault !== null) faults.push({ index, fault })
    else if (typeof checked !== 'string') ballots.push({ index, k: leaf.k, n: leaf.n, ...checked })
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

function openWithReleased(
  { election, release }: Bundle,
  primitives: Primitives,
  ballots: readonly LoggedBallot[],
): readonly OpenedBallot[] {
  const secret = bytesOf(release.seal_private) ?? new Uint8Array(0)
  const point = bytesOf(election.manifest.keys.seal.pub) ?? new Uint8Array(0)
  const unopened: Primitives = { ...primitives, agree: () => null }
  return openBallots(election, isSecret(secret) ? primitives : unopened, { secret, point }, ballots)
}
