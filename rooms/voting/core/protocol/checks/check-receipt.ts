import { fromBase64url } from '#kit/bytes.ts'
import { isNoteBy } from '../checkpoint.ts'
import { sameBytes } from '../join-bytes.ts'
import type { LogProof } from '../log-proof.ts'
import { isIncluded } from '../merkle-proof.ts'
import { leafHash } from '../merkle-tree.ts'
import type { PromiseReceipt } from '../promise-receipt.ts'
import { bytesOfLine } from '../stored-text.ts'
import type { Audit } from './audit.ts'
import { checkReceiptHead } from './check-heads.ts'
import { fail, type Outcome, pass, skip } from './outcome.ts'

/** What a voter kept: a final receipt, the box's promise, the line of the ballot; any may be missing. */
export interface Kept {
  readonly receipt: LogProof | null
  readonly promise: PromiseReceipt | null
  readonly leaf: string | null
}

/** V11: the receipt's own proof leads from the ballot to its head, which the log signed. */
export function checkInclusion({ bundle, primitives }: Audit, { receipt, leaf }: Kept): Outcome {
  if (receipt === null) return skip
  const { checkpoint, index, hashes } = receipt
  const { log_origin: name, keys } = bundle.election.manifest
  if (checkpoint.origin !== name) return fail('other-origin', checkpoint.origin)
  const key = fromBase64url(keys.log)
  if (!isNoteBy(checkpoint.note, { name, kind: 1, key }, primitives)) return fail('note-not-signed', checkpoint.size)
  const line = leaf ?? bundle.lines[index]
  if (line === undefined) return fail('leaf-missing', index)
  const isThere = isIncluded(leafHash(bytesOfLine(line)), index, checkpoint.size, hashes, checkpoint.root)
  return isThere ? pass : fail('not-included', index)
}

/** V12: the receipt's head is a prefix of the final log. */
export const checkPrefix = (audit: Audit, { receipt }: Kept): Outcome =>
  receipt === null ? skip : checkReceiptHead(audit, receipt.checkpoint)

/** V13: the ballot that was kept stands in the log, where the receipt says. */
export function checkLeaf({ bundle }: Audit, { receipt, leaf }: Kept): Outcome {
  if (leaf === null) return skip
  const stands = receipt === null ? bundle.lines.includes(leaf) : bundle.lines[receipt.index] === leaf
  return stands ? pass : fail('leaf-missing', receipt?.index)
}

/** V17: what the box promised stands in the log, and was promised for a time within this vote. */
export function checkPromise({ bundle, tree, primitives }: Audit, { promise, leaf }: Kept): Outcome {
  if (promise === null) return skip
  const { log_origin, keys, closes_at, grace_s, mmd_s } = bundle.election.manifest
  if (promise.origin !== log_origin) return fail('other-origin', promise.origin)
  const key = fromBase64url(keys.box)
  if (!isNoteBy(promise.note, { name: `${log_origin}/box`, kind: 1, key }, primitives)) return fail('note-not-signed')
  if (promise.by > closes_at + grace_s + mmd_s) return fail('deadline-too-late', promise.by)
  const isKept = (tree[0] as readonly Uint8Array[]).some((hash) => sameBytes(hash, promise.leaf))
  const isOfLeaf = leaf === null || sameBytes(leafHash(bytesOfLine(leaf)), promise.leaf)
  return isKept && isOfLeaf ? pass : fail('promise-unkept')
}
