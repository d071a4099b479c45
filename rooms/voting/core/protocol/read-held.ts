import { ok, type Result, refuse } from '#kit/result.ts'
import { parseCheckpoint } from './checkpoint.ts'
import { parseLogProof } from './log-proof.ts'
import { parsePromise } from './promise-receipt.ts'
import { parseVerifierKey, textOf } from './signed-note.ts'
import { type Malformed, malformed } from './stored-json.ts'
import type { Held } from './verify-bundle.ts'

/** Files that somebody kept, by the name under which they were given. */
export interface HeldFiles {
  readonly receipt: readonly [string, Uint8Array] | null
  readonly leaf: readonly [string, Uint8Array] | null
  readonly heads: readonly (readonly [string, Uint8Array])[]
  readonly witnesses: readonly string[]
}

/** Reads what somebody kept: a final receipt or a bare promise, a ballot's line, older heads, verifier keys. */
export function readHeld({ receipt, leaf, heads, witnesses }: HeldFiles): Result<Held, Malformed> {
  const text = textOf(receipt?.[1] ?? new Uint8Array(0)) ?? ''
  const proof = parseLogProof(text)
  const promised = proof === null ? text : textOf(proof.extra ?? new Uint8Array(0))
  const promise = parsePromise(promised ?? '')
  const isUnread = proof === null ? promise === null : proof.extra !== null && promise === null
  if (receipt !== null && isUnread) return refuse(malformed(receipt[0], 'no-receipt'))
  const line = leaf === null ? null : textOf(leaf[1])
  if (leaf !== null && line === null) return refuse(malformed(leaf[0], 'not-utf8'))
  const parsed = heads.map(([, bytes]) => parseCheckpoint(textOf(bytes) ?? ''))
  const bad = heads[parsed.indexOf(null)]
  if (bad !== undefined) return refuse(malformed(bad[0], 'no-checkpoint'))
  const keys = witnesses.map(parseVerifierKey)
  const other = witnesses.find((_, at) => keys[at]?.kind !== 4)
  if (other !== undefined) return refuse(malformed(other, 'no-witness'))
  return ok({
    receipt: proof,
    promise,
    leaf: line?.replace(/\n$/, '') ?? null,
    heads: parsed.flatMap((head) => head ?? []),
    witnesses: keys.flatMap((key) => key ?? []),
  })
}
