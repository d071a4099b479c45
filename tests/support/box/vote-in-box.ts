import { base64url, fromBase64url, fromUtf8, hex, utf8 } from '#kit/bytes.ts'
import { openLog, readBallotLog } from '#rooms/voting/core/protocol/ballot-log.ts'
import { type Files, makeBundle, sumsNotePath, sumsPath } from '#rooms/voting/core/protocol/bundle.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { makeResult, openedLines } from '#rooms/voting/core/protocol/make-result.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'
import { joinShares, type Share, splitSecret } from '#rooms/voting/core/protocol/shamir.ts'
import { webManifest } from '../vote/sample-manifests.ts'
import { seededBytes, type VoteKeys } from '../vote/vote-keys.ts'
import { openVote, signIssueHead, type VoteUnderWay } from '../vote/vote-under-way.ts'
import type { AskBox } from './ask-box.ts'

/** A vote whose registrar is a test and whose box is a real one. */
export interface VoteInBox {
  readonly vote: VoteUnderWay
  readonly eh: string
  readonly manifest: string
  /** The shares of the seal: the box holds the second. */
  readonly shares: readonly Share[]
}

/** Has a box make its keys, and opens a vote in it; again it is the same vote. */
export async function openInBox(
  { office }: AskBox,
  seed: string,
  manifestOf: (keys: VoteKeys) => Manifest = webManifest,
): Promise<VoteInBox> {
  const electionId = openVote(seed, manifestOf).election.manifest.election_id
  const { said: made } = await office('prepare', { electionId })
  const vote = openVote(seed, (keys) => {
    const manifest = manifestOf(keys)
    return { ...manifest, keys: { ...manifest.keys, box: made.box, log: made.log } }
  })
  const shares = splitSecret(vote.keys.sealSecret, 2, 3, seededBytes(seed, 'shares', 32))
  const manifest = fromUtf8(vote.manifestBytes)
  const opened = await office('open', { electionId, manifest, share: base64url((shares[1] as Share).y) })
  const eh = base64url(vote.election.eh)
  if (opened.said.eh !== eh) throw new Error(opened.text)
  return { vote, eh, manifest, shares }
}

/** The bundle of a closed vote, of what the box hands over. */
export async function bundleOfBox(ask: AskBox, { vote, eh, shares }: VoteInBox): Promise<Files> {
  const { election, primitives, issues } = vote
  const { said: handed } = await ask.office('hand', { eh })
  const leaves = await ask.officeLog(eh)
  const given = [shares[0] as Share, { x: 2, y: fromBase64url(handed.share) }]
  const seal = base64url(joinShares(given))
  const log = readBallotLog(election, primitives, leaves)
  const opened = openLog(election, primitives, seal, log.ballots)
  const issueHead = signIssueHead(vote, issues)
  const published = {
    ...{ manifest: vote.manifestBytes, leaves, head: handed.head, issues, issueHead },
    heads: [...handed.heads, issueHead],
    release: { k: 2, n: 3, seal_private: seal, shares_sha256: given.map(({ y }) => base64url(sha256(y))) },
    ...{ onsite: null, sheets: [], scans: new Map() },
    opened: openedLines(opened),
    result: makeResult(election, opened, log.counted, log.ballots.length, null),
  }
  // The sums are signed by the box alone: what stands here until then is replaced.
  const files = new Map(makeBundle(published, election.manifest, () => new Uint8Array(64)))
  const sums = hex(sha256(files.get(sumsPath) as Uint8Array))
  files.set(sumsNotePath, utf8((await ask.office('sign-sums', { eh, sums })).said.note))
  return files
}
