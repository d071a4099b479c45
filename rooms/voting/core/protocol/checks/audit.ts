import { type BallotLog, openLog, readBallotLog } from '../ballot-log.ts'
import { type IssueLeaf, readIssueLeaf } from '../leaf.ts'
import { type Levels, leafHash, treeOf } from '../merkle-tree.ts'
import type { OpenedBallot } from '../open-ballots.ts'
import type { Primitives } from '../primitives.ts'
import type { Bundle } from '../read-bundle.ts'
import { bytesOfLine } from '../stored-text.ts'

/** A bundle with all that its checks ask of it, each computed once. */
export interface Audit extends BallotLog {
  readonly bundle: Bundle
  readonly primitives: Primitives
  readonly tree: Levels
  readonly issues: readonly (IssueLeaf | null)[]
  readonly issueTree: Levels
  readonly opened: readonly OpenedBallot[]
}

const treeOfLines = (lines: readonly string[]): Levels => treeOf(lines.map((line) => leafHash(bytesOfLine(line))))

/** Reads the logs, checks every ballot and opens those that count. */
export function auditOf(bundle: Bundle, primitives: Primitives): Audit {
  const { election, lines, issueLines, release } = bundle
  const log = readBallotLog(election, primitives, lines)
  return {
    ...log,
    bundle,
    primitives,
    tree: treeOfLines(lines),
    issues: issueLines.map(readIssueLeaf),
    issueTree: treeOfLines(issueLines),
    opened: openLog(election, primitives, release.seal_private, log.ballots),
  }
}
