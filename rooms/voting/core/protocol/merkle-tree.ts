import { sha256 } from './join-bytes.ts'

/** A tree of RFC 6962 as its levels, leaf hashes first; a lone last node climbs unchanged. The last level is the root. */
export type Levels = readonly (readonly Uint8Array[])[]

// RFC 6962, section 2.1: what is hashed for a leaf begins with a zero byte, for a node with a one.
export const leafHash = (leaf: Uint8Array): Uint8Array => sha256(Uint8Array.of(0), leaf)
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(Uint8Array.of(1), left, right)

/** All levels over leaf hashes: made once, every root and proof is read off it in as many steps as it is high. */
export function treeOf(leaves: readonly Uint8Array[]): Levels {
  const levels = [leaves]
  for (let level = leaves; level.length > 1; levels.push(level)) level = levelAbove(level)
  return levels
}

const levelAbove = (level: readonly Uint8Array[]): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(level.length / 2) }, (_, at) => {
    const left = level[2 * at] as Uint8Array
    const right = level[2 * at + 1]
    return right === undefined ? left : nodeHash(left, right)
  })

/** How many leaves a tree has. */
export const sizeOf = (tree: Levels): number => tree[0]?.length ?? 0

/** The root over the first so many leaves, from none (the SHA-256 of nothing) to all of them. */
export function rootAt(tree: Levels, size: number): Uint8Array {
  if (!(size >= 0 && size <= sizeOf(tree))) throw new RangeError(`no tree of ${size} leaves`)
  if (size === 0) return sha256()
  return rangeRoot(tree, 0, size)
}

/** The largest power of two below a size of at least 2. */
const splitOf = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1)

/** The root over leaves of which the first stands at a multiple of a power of two that is at least their number. */
function rangeRoot(tree: Levels, start: number, end: number): Uint8Array {
  const level = Math.ceil(Math.log2(end - start))
  const width = 2 ** level
  const whole = end - start === width || end === sizeOf(tree)
  if (whole) return tree[level]?.[start / width] as Uint8Array
  const middle = start + splitOf(end - start)
  return nodeHash(rangeRoot(tree, start, middle), rangeRoot(tree, middle, end))
}

/** The audit path of a leaf (RFC 6962, 2.1.1) to the root of the whole tree, nearest sibling first. */
export function inclusionProof(tree: Levels, index: number): readonly Uint8Array[] {
  if (!(index >= 0 && index < sizeOf(tree))) throw new RangeError(`no leaf ${index}`)
  return tree.flatMap((level, height) => {
    const at = Math.floor(index / 2 ** height)
    return level[at % 2 === 0 ? at + 1 : at - 1] ?? []
  })
}

/** The consistency proof from the first so many leaves, at least one, to all of them (RFC 6962, 2.1.2). */
export function consistencyProof(tree: Levels, oldSize: number): readonly Uint8Array[] {
  if (!(oldSize >= 1 && oldSize <= sizeOf(tree))) throw new RangeError(`no tree of ${oldSize} leaves`)
  const proof: Uint8Array[] = []
  let [start, end, isOldRoot] = [0, sizeOf(tree), true]
  while (oldSize !== end) {
    const middle = start + splitOf(end - start)
    if (oldSize <= middle) {
      proof.unshift(rangeRoot(tree, middle, end))
      end = middle
    } else {
      proof.unshift(rangeRoot(tree, start, middle))
      start = middle
      isOldRoot = false
    }
  }
  return isOldRoot ? proof : [rangeRoot(tree, start, end), ...proof]
}
