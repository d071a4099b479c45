import { canonicalJson, hex, utf8 } from '#kit/bytes.ts'
import { openLog, readBallotLog } from '#rooms/voting/core/protocol/ballot-log.ts'
import { type Files, publishedFiles, sumsPath, withSums } from '#rooms/voting/core/protocol/bundle.ts'
import { countedBallots } from '#rooms/voting/core/protocol/count-options.ts'
import type { ElectionResult, KeyRelease, Onsite, PaperSheet } from '#rooms/voting/core/protocol/documents.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { makeResult, openedLines } from '#rooms/voting/core/protocol/make-result.ts'
import type { Primitives } from '#rooms/voting/core/protocol/primitives.ts'
import { readManifest } from '#rooms/voting/core/protocol/read-manifest.ts'
import { explainContests } from './explain-contests.ts'
import type { ExplainedContest } from './explained-contest.ts'

/** Everything that registrar, box, desks and key holders brought to the close. */
export interface ClosedVote {
  readonly manifest: string
  readonly leaves: readonly string[]
  readonly head: string
  readonly issues: readonly string[]
  readonly issueHead: string
  readonly heads: readonly string[]
  readonly release: KeyRelease
  readonly onsite: Onsite | null
  readonly sheets: readonly PaperSheet[]
  readonly scans: ReadonlyMap<string, Uint8Array>
}

/** What came of a count: the result, the bundle but for the signature on its sums, and what is to be signed. */
export interface CountedVote {
  readonly result: ElectionResult
  readonly explained: readonly ExplainedContest[]
  readonly files: Files
  /** SHA-256 of the file of sums, in hexadecimal digits. */
  readonly sums: string
}

const unsigned = (): Uint8Array => new Uint8Array(64)

/**
 * Opens the ballots of a closed vote with the released key, counts them by the manifest's rules and puts everything
 * together that is published. A manifest that cannot be read is a bug: it was frozen by this house.
 */
export function countVote(closed: ClosedVote, primitives: Primitives): CountedVote {
  const bytes = utf8(closed.manifest)
  const election = readManifest(bytes)
  if (!election.ok) throw new Error(`The manifest cannot be read again: ${canonicalJson({ ...election.refusal })}`)
  const log = readBallotLog(election.value, primitives, closed.leaves)
  const opened = openLog(election.value, primitives, closed.release.seal_private, log.ballots)
  const tieSeed = closed.release.tie_seed ?? null
  const result = makeResult(election.value, opened, log.counted, log.ballots.length, tieSeed)
  const ballots = countedBallots(election.value.manifest, opened, log.counted)
  const explained = explainContests(election.value.manifest, ballots, log.counted, tieSeed)
  const published = { ...closed, manifest: bytes, opened: openedLines(opened), result }
  const files = withSums(publishedFiles(published), election.value.manifest, unsigned)
  return { result, explained, files, sums: hex(sha256(files.get(sumsPath) as Uint8Array)) }
}
