import { sameBytes } from './join-bytes.ts'
import { nodeHash } from './merkle-tree.ts'

const hashLength = 32
const areHashes = (hashes: readonly Uint8Array[]): boolean => hashes.every(({ length }) => length === hashLength)

/** Whether a path leads from a leaf hash at an index to the root of a tree of a size (RFC 9162, 2.1.3.2). */
export function isIncluded(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!areHashes([leaf, root, ...proof])) return false
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false
  let [at, last, hash] = [index, size - 1, leaf]
  for (const sibling of proof) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash)
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else {
      hash = nodeHash(hash, sibling)
    }
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 && sameBytes(hash, root)
}

/**
 * Whether a proof leads from the root of an older tree to that of a newer one (RFC 9162, 2.1.4.2). The empty tree is
 * proved by nothing, and from itself alone it has a proof here: whoever has seen no leaf has seen nothing to compare.
 */
export function isConsistent(
  older: { readonly size: number; readonly root: Uint8Array },
  newer: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  if (!areHashes([older.root, newer.root, ...proof])) return false
  if (!Number.isSafeInteger(older.size) || !Number.isSafeInteger(newer.size)) return false
  if (older.size < 1 || older.size > newer.size) return false
  if (older.size === newer.size) return proof.length === 0 && sameBytes(older.root, newer.root)
  return climbs(older, newer, proof)
}

function climbs(
  older: { readonly size: number; readonly root: Uint8Array },
  newer: { readonly size: number; readonly root: Uint8Array },
  proof: readonly Uint8Array[],
): boolean {
  let [at, last] = [older.size - 1, newer.size - 1]
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  // A power of two is a whole left subtree: its own root begins the climb.
  const path = at === 0 ? [older.root, ...proof] : [...proof]
  const start = path.shift()
  if (start === undefined) return false
  let [before, after] = [start, start]
  for (const hash of path) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      before = nodeHash(hash, before)
      after = nodeHash(hash, after)
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else {
      after = nodeHash(after, hash)
    }
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 && sameBytes(before, older.root) && sameBytes(after, newer.root)
}
