import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { nodeHash } from '#rooms/voting/core/protocol/merkle-tree.ts'

const width = 32

/**
 * A tree of RFC 6962 that grows: of each level the nodes whose leaves are all there, one after another. The roots and proofs
 * of every size that it has had are read off it, so what is published stays true while it grows.
 */
export interface GrowingTree {
  size: number
  readonly levels: Uint8Array[]
}

export const emptyTree = (): GrowingTree => ({ size: 0, levels: [] })

/** Adds leaf hashes at the end: 64 bytes for each leaf in all, whatever its line. */
export function growTree(tree: GrowingTree, leaves: readonly Uint8Array[]): void {
  for (const leaf of leaves) {
    put(tree, 0, tree.size, leaf)
    tree.size += 1
    for (let [level, count] = [0, tree.size]; count % 2 === 0; level += 1) {
      put(tree, level + 1, count / 2 - 1, nodeHash(nodeAt(tree, level, count - 2), nodeAt(tree, level, count - 1)))
      count /= 2
    }
  }
}

function put({ levels }: GrowingTree, level: number, at: number, hash: Uint8Array): void {
  const kept = levels[level] ?? new Uint8Array(0)
  const end = (at + 1) * width
  if (end <= kept.length) kept.set(hash, at * width)
  else {
    const wider = new Uint8Array(Math.max(256 * width, 2 * kept.length))
    wider.set(kept)
    wider.set(hash, at * width)
    levels[level] = wider
  }
}

const nodeAt = ({ levels }: GrowingTree, level: number, at: number): Uint8Array =>
  (levels[level] as Uint8Array).slice(at * width, (at + 1) * width)

/** The root over the first so many leaves, from none to all of them. */
export function rootOf(tree: GrowingTree, size: number): Uint8Array {
  if (!(size >= 0 && size <= tree.size)) throw new RangeError(`no tree of ${size} leaves`)
  return size === 0 ? sha256() : rangeRoot(tree, 0, size)
}

/** The largest power of two below a size of at least 2. */
const splitOf = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1)

/** The root over leaves of which the first stands at a multiple of a power of two that is at least their number. */
function rangeRoot(tree: GrowingTree, start: number, end: number): Uint8Array {
  const level = Math.log2(end - start)
  if (Number.isInteger(level)) return nodeAt(tree, level, start / 2 ** level)
  const middle = start + splitOf(end - start)
  return nodeHash(rangeRoot(tree, start, middle), rangeRoot(tree, middle, end))
}

/** The audit path of a leaf (RFC 6962, 2.1.1) to the root over the first so many leaves, nearest sibling first. */
export function proofIn(tree: GrowingTree, index: number, size: number): readonly Uint8Array[] {
  if (!(index >= 0 && index < size && size <= tree.size)) throw new RangeError(`no leaf ${index} of ${size}`)
  const proof: Uint8Array[] = []
  let [start, end] = [0, size]
  while (end - start > 1) {
    const middle = start + splitOf(end - start)
    if (index < middle) {
      proof.unshift(rangeRoot(tree, middle, end))
      end = middle
    } else {
      proof.unshift(rangeRoot(tree, start, middle))
      start = middle
    }
  }
  return proof
}

/** The nodes of a level that stand in a tree of so many leaves, from a place on: what a tile of hashes is. */
export function nodesOf(
  tree: GrowingTree,
  { level, from, count }: { readonly level: number; readonly from: number; readonly count: number },
  size: number,
): Uint8Array | null {
  if ((from + count) * 2 ** level > Math.min(size, tree.size)) return null
  return (tree.levels[level] as Uint8Array).slice(from * width, (from + count) * width)
}
