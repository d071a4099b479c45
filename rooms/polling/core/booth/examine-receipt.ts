import { base64url, fromBase64url } from '#kit/bytes.ts'
import { checkBallot } from '#rooms/voting/core/protocol/ballot-checks.ts'
import { isNoteBy, type SignedCheckpoint } from '#rooms/voting/core/protocol/checkpoint.ts'
import { type Choices, type Invalid, readChoices } from '#rooms/voting/core/protocol/choices.ts'
import { isSecret, open, publicPoint } from '#rooms/voting/core/protocol/hpke.ts'
import { sameBytes } from '#rooms/voting/core/protocol/join-bytes.ts'
import { readLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { type LogProof, parseLogProof } from '#rooms/voting/core/protocol/log-proof.ts'
import { isIncluded } from '#rooms/voting/core/protocol/merkle-proof.ts'
import type { Primitives } from '#rooms/voting/core/protocol/primitives.ts'
import type { PromiseReceipt } from '#rooms/voting/core/protocol/promise-receipt.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { textOf } from '#rooms/voting/core/protocol/stored-text.ts'
import { sealAad } from '#rooms/voting/core/protocol/token.ts'
import { readPromise } from './read-promise.ts'

/** What a voter brings: the hash of the ballot's line, and as much as there is of promise and proof. */
export interface Brought {
  readonly leaf: Uint8Array
  readonly promise: PromiseReceipt | null
  readonly proof: LogProof | null
}

/** Reads a receipt of this vote: a promise signed by its box, or a proof with such a promise in it. Null for anything else. */
export function readReceipt({ manifest }: Election, primitives: Primitives, text: string): Brought | null {
  const whole = text.endsWith('\n') ? text : `${text}\n`
  const proof = parseLogProof(whole)
  const promised = proof === null ? whole : proof.extra && textOf(proof.extra)
  const promise = promised === null ? null : readPromise(manifest, primitives, promised)
  return promise === null ? null : { leaf: promise.leaf, promise, proof }
}

/** Whether a head is of this vote's ballot log and signed by the key that the manifest names. */
export const isHeadOf = ({ manifest }: Election, primitives: Primitives, head: SignedCheckpoint): boolean =>
  head.origin === manifest.log_origin &&
  isNoteBy(head.note, { name: manifest.log_origin, kind: 1, key: fromBase64url(manifest.keys.log) }, primitives)

/** What a proof shows of a leaf: that it stands in the log, or why it does not show it. */
export type ProofOutcome = 'stands' | 'unreadable' | 'head-not-signed' | 'not-included'

/** Examines what the box answers when it is asked for a leaf. */
export function examineProof(
  election: Election,
  primitives: Primitives,
  leaf: Uint8Array,
  proof: LogProof | null,
): ProofOutcome {
  if (proof === null) return 'unreadable'
  const { checkpoint, index, hashes } = proof
  if (!isHeadOf(election, primitives, checkpoint)) return 'head-not-signed'
  return isIncluded(leaf, index, checkpoint.size, hashes, checkpoint.root) ? 'stands' : 'not-included'
}

/** A voter's own ballot opened with the released key, and the key and number by which a later one is asked for. */
export interface OwnBallot {
  readonly choices: Choices | Invalid
  readonly style: string
  readonly key: string
  readonly n: number
}

/**
 * Opens a ballot's line as the count does. Null when the line is no ballot of this vote, or the released key is not the
 * one to which ballots were sealed.
 */
export function openOwnBallot(
  election: Election,
  primitives: Primitives,
  sealPrivate: string,
  line: string,
): OwnBallot | null {
  const { manifest, eh } = election
  const leaf = readLeaf(line)
  const secret = fromBase64url(sealPrivate)
  const point = fromBase64url(manifest.keys.seal.pub)
  if (leaf?.t !== 'ballot' || !isSecret(secret) || !sameBytes(publicPoint(secret), point)) return null
  const checked = checkBallot(election, primitives, leaf)
  if (typeof checked === 'string') return null
  const { style, key, sealed } = checked
  const aad = sealAad({ eh, style: style.id, key, n: leaf.n })
  const plain = open(primitives, { secret, point }, sealed, { info: eh, aad })
  const choices = plain === null ? 'seal' : readChoices(manifest, style, plain)
  return { choices, style: style.id, key: base64url(key), n: leaf.n }
}
