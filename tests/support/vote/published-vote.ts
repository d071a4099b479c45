import { base64url, utf8 } from '#kit/bytes.ts'
import { type BallotLog, openLog, readBallotLog } from '#rooms/voting/core/protocol/ballot-log.ts'
import { type Files, makeBundle, type Published } from '#rooms/voting/core/protocol/bundle.ts'
import { cosign, parseCheckpoint } from '#rooms/voting/core/protocol/checkpoint.ts'
import type { KeyRelease, Onsite, PaperSheet } from '#rooms/voting/core/protocol/documents.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { writeLogProof } from '#rooms/voting/core/protocol/log-proof.ts'
import { makeResult, openedLines } from '#rooms/voting/core/protocol/make-result.ts'
import { inclusionProof, leafHash, treeOf } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { joinShares, splitSecret } from '#rooms/voting/core/protocol/shamir.ts'
import { seededBytes } from './vote-keys.ts'
import { signHead, signIssueHead, type VoteUnderWay } from './vote-under-way.ts'

/** What the offices bring to the close beside the logs. */
export interface Paperwork {
  readonly onsite: Onsite | null
  readonly sheets: readonly PaperSheet[]
  readonly scans: Files
  readonly tieSeed: string | null
}

/** Enters the count sheets and closes the log. */
export function closeVote(vote: VoteUnderWay, { sheets, scans }: Paperwork): void {
  const { lines, history, election } = vote
  const e = base64url(election.eh)
  for (const sheet of sheets) {
    const { id, n } = sheet
    const h = base64url(sha256(scans.get(sheet.scan) ?? ''))
    lines.push(writeLeaf({ t: 'paper', e, id, n, ...('r' in sheet ? { r: sheet.r } : { b: sheet.b }), h }))
  }
  const ballots = lines.filter((line) => line.startsWith('{"t":"ballot"')).length
  lines.push(writeLeaf({ t: 'close', e, n: ballots }))
  history.push(signHead(vote, lines))
}

/** The seal key out of two of its three shares, as it is released. */
function release({ keys, seed }: VoteUnderWay, tieSeed: string | null): KeyRelease {
  const given = splitSecret(keys.sealSecret, 2, 3, seededBytes(seed, 'shares', 32)).slice(1)
  return {
    k: 2,
    n: 3,
    seal_private: base64url(joinShares(given)),
    shares_sha256: given.map(({ y }) => base64url(sha256(y))),
    ...(tieSeed === null ? {} : { tie_seed: tieSeed }),
  }
}

/** The final head of the ballot log with the cosignatures of the manifest's witnesses. */
export function witnessedHead(vote: VoteUnderWay, lines: readonly string[]): string {
  const head = signHead(vote, lines)
  const parsed = parseCheckpoint(head)
  if (parsed === null) throw new Error('the head is no checkpoint')
  const asked = vote.keys.witnesses.filter(({ verifierKey }) =>
    vote.election.manifest.witnesses.keys.includes(verifierKey),
  )
  const time = vote.election.manifest.closes_at + 3600
  return head + asked.map(({ note, sign }) => cosign(parsed, note, time, sign)).join('')
}

/** Everything published of a vote as values, computed from its logs. */
export function publish(vote: VoteUnderWay, paperwork: Paperwork): Published {
  const { election, primitives, lines, issues, history, manifestBytes } = vote
  const released = release(vote, paperwork.tieSeed)
  const log: BallotLog = readBallotLog(election, primitives, lines)
  const opened = openLog(election, primitives, released.seal_private, log.ballots)
  return {
    manifest: manifestBytes,
    leaves: lines,
    head: witnessedHead(vote, lines),
    issues,
    issueHead: signIssueHead(vote, issues),
    heads: history,
    release: released,
    onsite: paperwork.onsite,
    sheets: paperwork.sheets,
    scans: paperwork.scans,
    opened: openedLines(opened),
    result: makeResult(election, opened, log.counted, log.ballots.length, paperwork.tieSeed),
  }
}

/** The files of a vote's bundle, summed and signed by the server; also whoever tampers has the server's keys. */
export const bundleOf = (vote: VoteUnderWay, published: Published): Files =>
  makeBundle(published, vote.election.manifest, vote.keys.log.sign)

/** The final receipt of a line against the log of now. */
export function receiptOf(vote: VoteUnderWay, line: string): string {
  const { lines, promises } = vote
  const tree = treeOf(lines.map((each) => leafHash(utf8(each))))
  const index = lines.indexOf(line)
  return writeLogProof(index, inclusionProof(tree, index), signHead(vote, lines), utf8(promises.get(line) ?? ''))
}
