import { fromBase64url, utf8 } from '#kit/bytes.ts'
import { isNoteBy } from '#rooms/voting/core/protocol/checkpoint.ts'
import { sameBytes } from '#rooms/voting/core/protocol/join-bytes.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'
import { leafHash } from '#rooms/voting/core/protocol/merkle-tree.ts'
import type { Primitives } from '#rooms/voting/core/protocol/primitives.ts'
import { type PromiseReceipt, parsePromise } from '#rooms/voting/core/protocol/promise-receipt.ts'

/** The hash of a ballot's line, by which the log knows it. */
export const hashOfLine = (line: string): Uint8Array => leafHash(utf8(line))

/** The box's promise in a text, when it is of this vote's log and rightly signed by its box; else null. */
export function readPromise(manifest: Manifest, primitives: Primitives, text: string): PromiseReceipt | null {
  const promise = parsePromise(text)
  if (promise?.origin !== manifest.log_origin) return null
  const key = { name: `${manifest.log_origin}/box`, kind: 1 as const, key: fromBase64url(manifest.keys.box) }
  return isNoteBy(promise.note, key, primitives) ? promise : null
}

/** The promise for one line: only such an answer of the box means that a ballot was taken. */
export function readPromiseFor(
  manifest: Manifest,
  primitives: Primitives,
  text: string,
  line: string,
): PromiseReceipt | null {
  const promise = readPromise(manifest, primitives, text)
  return promise !== null && sameBytes(promise.leaf, hashOfLine(line)) ? promise : null
}
