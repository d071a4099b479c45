import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { nodeHash, rootAt, treeOf } from '#rooms/voting/core/protocol/merkle-tree.ts'

/** How many hashes stand in a whole tile (C2SP tlog-tiles, height 8). */
export const tileWidth = 256

/** The root of a whole tile, or of any other number of hashes that is a power of two. */
export const wholeRoot = (hashes: readonly Uint8Array[]): Uint8Array => rootAt(treeOf(hashes), hashes.length)

/** The roots of the whole trees, largest first, out of which a number of equal ones is made (RFC 6962, 2.1). */
function peaksOf(nodes: readonly Uint8Array[]): readonly Uint8Array[] {
  if (nodes.length === 0) return []
  const width = 2 ** Math.floor(Math.log2(nodes.length))
  return [wholeRoot(nodes.slice(0, width)), ...peaksOf(nodes.slice(width))]
}

/**
 * The root of a log of which only the last hashes of each level of tiles are at hand: those that are not yet in a whole tile,
 * the highest level first and the leaf hashes last. Of nothing it is the SHA-256 of nothing.
 */
export function rootOfTails(tails: readonly (readonly Uint8Array[])[]): Uint8Array {
  const peaks = tails.flatMap(peaksOf)
  const last = peaks.pop()
  return last === undefined ? sha256() : peaks.reduceRight((right, left) => nodeHash(left, right), last)
}
