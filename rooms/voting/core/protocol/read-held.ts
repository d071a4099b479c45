import { ok, type Result, refuse } from '#kit/result.ts'
import { parseCheckpoint, type SignedCheckpoint } from './checkpoint.ts'
import { parseLogProof } from './log-proof.ts'
import { parsePromise } from './promise-receipt.ts'
import type { NoteKey } from './signed-note.ts'
import { type Malformed, malformed } from './stored-json.ts'
import { textOf } from './stored-text.ts'
import type { Held } from './verify-bundle.ts'

/** A file's name and what it holds; null where it cannot be read. */
type HeldFile = readonly [string, Uint8Array | null]

/** Files that somebody kept, by the name under which they were given. */
export interface HeldFiles {
  readonly receipt: HeldFile | null
  readonly leaf: HeldFile | null
  readonly heads: readonly HeldFile[]
  readonly witnesses: readonly NoteKey[]
}

/** Reads what somebody kept: a final receipt or a bare promise, a ballot's line, older heads, verifier keys. */
export function readHeld({ receipt, leaf, heads, witnesses }: HeldFiles): Result<Held, Malformed> {
  const unread = [receipt, leaf, ...heads].find((file) => file?.[1] === null)
  if (unread != null) return refuse(malformed(unread[0], 'missing'))
  const text = textOf(receipt?.[1] ?? new Uint8Array(0)) ?? ''
  const proof = parseLogProof(text)
  const promised = proof === null ? text : textOf(proof.extra ?? new Uint8Array(0))
  const promise = parsePromise(promised ?? '')
  const isUnread = proof === null ? promise === null : proof.extra !== null && promise === null
  if (receipt !== null && isUnread) return refuse(malformed(receipt[0], 'no-receipt'))
  const line = leaf === null ? null : textOf(leaf[1] as Uint8Array)
  if (leaf !== null && line === null) return refuse(malformed(leaf[0], 'not-utf8'))
  const parsed = heads.map(([, bytes]) => parseCheckpoint(textOf(bytes as Uint8Array) ?? ''))
  const bad = heads[parsed.indexOf(null)]
  if (bad !== undefined) return refuse(malformed(bad[0], 'no-checkpoint'))
  return ok({
    receipt: proof,
    promise,
    leaf: line?.replace(/\n$/, '') ?? null,
    heads: parsed as readonly SignedCheckpoint[],
    witnesses,
  })
}
