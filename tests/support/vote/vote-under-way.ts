import { base64url, utf8 } from '#kit/bytes.ts'
import { nativePrimitives } from '#rooms/voting/adapters/native-primitives.ts'
import { signBlinded } from '#rooms/voting/adapters/sign-blinded.ts'
import { acceptBallot, type Head, lookAtBallot } from '#rooms/voting/core/protocol/accept-ballot.ts'
import { signCheckpoint } from '#rooms/voting/core/protocol/checkpoint.ts'
import type { Choices } from '#rooms/voting/core/protocol/choices.ts'
import { decideIssue, issueLeaf, type RollRow } from '#rooms/voting/core/protocol/issue-token.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { type Pending, shuffleBatch } from '#rooms/voting/core/protocol/log-batch.ts'
import { type Manifest, writeManifest } from '#rooms/voting/core/protocol/manifest.ts'
import { leafHash, rootAt, treeOf } from '#rooms/voting/core/protocol/merkle-tree.ts'
import type { Primitives } from '#rooms/voting/core/protocol/primitives.ts'
import { promisedBy, writePromise } from '#rooms/voting/core/protocol/promise-receipt.ts'
import { type Election, readManifest } from '#rooms/voting/core/protocol/read-manifest.ts'
import { finalizeToken, makeBallot, prepareToken } from '#rooms/voting/core/protocol/voter.ts'
import { seededBytes, seededDraw, tokenKeyAt, type VoteKeys, voteKeys } from './vote-keys.ts'

/** A voter of a test: a seed, and the token once it is there. */
export interface Voter {
  readonly name: string
  readonly style: string
  readonly seed: Uint8Array
  readonly prefix: Uint8Array
  readonly token: Uint8Array
}

/** A whole small vote in memory: registrar, box and log as the servers will be, but without any of their storage. */
export interface VoteUnderWay {
  readonly seed: string
  readonly keys: VoteKeys
  readonly election: Election
  readonly manifestBytes: Uint8Array
  readonly primitives: Primitives
  readonly roll: Map<string, RollRow>
  readonly heads: Map<string, Head>
  readonly revoked: Set<string>
  readonly pending: Pending[]
  readonly lines: string[]
  readonly issues: string[]
  readonly history: string[]
  readonly promises: Map<string, string>
}

export function openVote(seed: string, manifestOf: (keys: VoteKeys) => Manifest): VoteUnderWay {
  const keys = voteKeys(seed)
  const manifestBytes = writeManifest(manifestOf(keys))
  const read = readManifest(manifestBytes)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return {
    seed,
    keys,
    election: read.value,
    manifestBytes,
    primitives: nativePrimitives(),
    roll: new Map(),
    heads: new Map(),
    revoked: new Set(),
    pending: [],
    lines: [writeLeaf({ t: 'manifest', h: base64url(read.value.eh) })],
    issues: [],
    history: [],
    promises: new Map(),
  }
}

export const rootOfLines = (lines: readonly string[]): Uint8Array =>
  rootAt(treeOf(lines.map((line) => leafHash(utf8(line)))), lines.length)

/** The signed head of the ballot log over lines. */
export const signHead = ({ election: { manifest }, keys }: VoteUnderWay, lines: readonly string[]): string =>
  signCheckpoint(
    { origin: manifest.log_origin, size: lines.length, root: rootOfLines(lines) },
    keys.log.key,
    keys.log.sign,
  )

export const signIssueHead = ({ election: { manifest }, keys }: VoteUnderWay, lines: readonly string[]): string =>
  signCheckpoint(
    { origin: manifest.issuance_origin, size: lines.length, root: rootOfLines(lines) },
    keys.registrar.key,
    keys.registrar.sign,
  )

/** What the registrar answers to a request: the signature, or the kind of its refusal. */
export function askForToken(vote: VoteUnderWay, name: string, style: string, blinded: Uint8Array): Uint8Array | string {
  const { election, roll, seed, issues } = vote
  const decided = decideIssue(election, { style, blinded }, roll.get(name) ?? null, election.manifest.opens_at + 60)
  if (!decided.ok) return decided.refusal.kind
  const place = election.manifest.styles.findIndex(({ id }) => id === style)
  const of = election.manifest.styles[place]
  const answer = signBlinded(tokenKeyAt(place), blinded)
  if (of === undefined || answer === null) return 'not-a-request'
  if (decided.value.isFirst) {
    roll.set(name, decided.value.row)
    const leaf = issueLeaf(election, of, seededBytes(seed, `voter/${name}`, 32), seededBytes(seed, `salt/${name}`, 32))
    issues.push(writeLeaf(leaf))
  }
  return answer
}

/** A voter who has been given a token. */
export function registerVoter(vote: VoteUnderWay, name: string, style: string): Voter {
  const seed = seededBytes(vote.seed, `seed/${name}`, 32)
  const prepared = prepareToken(vote.election, style, seed)
  const answer = askForToken(vote, name, style, prepared.blinded)
  if (typeof answer === 'string') throw new Error(answer)
  const token = finalizeToken(vote.election, prepared, answer)
  if (token === null) throw new Error('the token is no signature')
  return { name, style, seed, prefix: prepared.prefix, token }
}

export const lineOf = (vote: VoteUnderWay, voter: Voter, choices: Choices, n = 1): string =>
  makeBallot(vote.election, vote.primitives, voter, choices, n)

/** Sends a line to the box: the promise receipt, or the kind of its refusal. */
export function castLine(vote: VoteUnderWay, line: string, after = 3600): string {
  const { election, heads, revoked, pending, promises, keys, primitives } = vote
  const key = /"k":"([^"]+)"/.exec(line)?.[1] ?? ''
  const now = election.manifest.opens_at + after
  const known = { head: heads.get(key) ?? null, isRevoked: revoked.has(key), now }
  const accepted = acceptBallot(election, line, lookAtBallot(election, primitives, line), known)
  if (!accepted.ok) return accepted.refusal.kind
  const { leaf, isNew } = accepted.value
  if (isNew) {
    heads.set(key, { line, leaf })
    pending.push({ key, n: leaf.n, line })
    const by = promisedBy(election.manifest, now)
    promises.set(line, writePromise(election.manifest, leafHash(utf8(line)), by, keys.box.key, keys.box.sign))
  }
  return promises.get(line) ?? ''
}

/** Puts all that waits into the log, and publishes a head of both logs. */
export function flush(vote: VoteUnderWay): void {
  const { pending, lines, history, issues, seed } = vote
  const batch = shuffleBatch(pending.splice(0), seededDraw(seed, `batch/${lines.length}`))
  lines.push(...batch.map(({ line }) => line))
  history.push(signIssueHead(vote, issues), signHead(vote, lines))
}
