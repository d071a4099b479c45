import { nodeHash, treeOf } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { tilePath } from '#rooms/voting/core/protocol/tile-path.ts'

/** Gives the hash of a whole subtree: of 2^height leaves, the index-th of them. */
type HashOf = (height: number, index: number) => Uint8Array

const perTile = 256
const heightOfTile = 8

/** The largest power of two below a size of at least 2. */
const splitOf = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1)

/** The root over leaves of which the first stands at a multiple of the power of two that holds them. */
function rangeRoot(start: number, size: number, hashOf: HashOf): Uint8Array {
  const height = Math.ceil(Math.log2(size))
  if (2 ** height === size) return hashOf(height, start / size)
  const left = splitOf(size)
  return nodeHash(rangeRoot(start, left, hashOf), rangeRoot(start + left, size - left, hashOf))
}

/** The consistency proof from so many leaves, at least one, to more of them (RFC 6962, 2.1.2), out of hashes of subtrees. */
function consistencyBy(older: number, newer: number, hashOf: HashOf): readonly Uint8Array[] {
  const proof: Uint8Array[] = []
  let [start, size, left, isOldRoot] = [0, newer, older, true]
  while (left !== size) {
    const middle = splitOf(size)
    if (left <= middle) {
      proof.unshift(rangeRoot(start + middle, size - middle, hashOf))
      size = middle
    } else {
      proof.unshift(rangeRoot(start, middle, hashOf))
      ;[start, size, left, isOldRoot] = [start + middle, size - middle, left - middle, false]
    }
  }
  return isOldRoot ? proof : [rangeRoot(start, size, hashOf), ...proof]
}

/** The path from a leaf to the root of a log of so many leaves (RFC 6962, 2.1.1), out of hashes of subtrees. */
function inclusionBy(index: number, size: number, hashOf: HashOf): readonly Uint8Array[] {
  const proof: Uint8Array[] = []
  let [start, left] = [0, size]
  while (left > 1) {
    const middle = splitOf(left)
    if (index < start + middle) {
      proof.unshift(rangeRoot(start + middle, left - middle, hashOf))
      left = middle
    } else {
      proof.unshift(rangeRoot(start, middle, hashOf))
      ;[start, left] = [start + middle, left - middle]
    }
  }
  return proof
}

/** A proof as it is made of the hashes of subtrees. */
type ProofBy = (hashOf: HashOf) => readonly Uint8Array[]

interface Place {
  readonly path: string
  readonly first: number
  readonly count: number
}

/** Where the hash of a subtree is found in the tiles of a log of so many leaves: a tile, and which of its hashes. */
function placeOf(height: number, index: number, newer: number): Place {
  const level = Math.floor(height / heightOfTile)
  const count = 2 ** (height - level * heightOfTile)
  const at = index * count
  const tile = Math.floor(at / perTile)
  const width = Math.min(perTile, Math.floor(newer / perTile ** level) - tile * perTile)
  return { path: tilePath(level, tile, width), first: at - tile * perTile, count }
}

function tilesFor(size: number, proofBy: ProofBy): readonly string[] {
  const paths = new Set<string>()
  proofBy((height, index) => {
    paths.add(placeOf(height, index, size).path)
    return new Uint8Array(32)
  })
  return [...paths]
}

function fromTiles(
  size: number,
  proofBy: ProofBy,
  tiles: ReadonlyMap<string, Uint8Array>,
): readonly Uint8Array[] | null {
  let isWhole = true
  const proof = proofBy((height, index) => {
    const { path, first, count } = placeOf(height, index, size)
    const tile = tiles.get(path) ?? new Uint8Array(0)
    if (tile.length < 32 * (first + count)) {
      isWhole = false
      return new Uint8Array(32)
    }
    const hashes = Array.from({ length: count }, (_, at) => tile.subarray(32 * (first + at), 32 * (first + at + 1)))
    return treeOf(hashes).at(-1)?.[0] as Uint8Array
  })
  return isWhole ? proof : null
}

/** The tiles that must be read to prove that a log of so many leaves continues an older one; none for the same size. */
export const tilesForConsistency = (older: number, newer: number): readonly string[] =>
  tilesFor(newer, (hashOf) => consistencyBy(older, newer, hashOf))

/** The proof out of those tiles; whether it proves anything is asked of `isConsistent`. Null when a tile is too short. */
export const consistencyFromTiles = (older: number, newer: number, tiles: ReadonlyMap<string, Uint8Array>) =>
  fromTiles(newer, (hashOf) => consistencyBy(older, newer, hashOf), tiles)

/** The tiles that must be read to prove that a leaf stands in a log of so many leaves. */
export const tilesForInclusion = (index: number, size: number): readonly string[] =>
  tilesFor(size, (hashOf) => inclusionBy(index, size, hashOf))

/** The proof out of those tiles, for `isIncluded`. Null when a tile is too short. */
export const inclusionFromTiles = (index: number, size: number, tiles: ReadonlyMap<string, Uint8Array>) =>
  fromTiles(size, (hashOf) => inclusionBy(index, size, hashOf), tiles)

/** The tile that holds the entry of a leaf in a log of so many leaves. */
export function entryTileOf(index: number, size: number): string {
  const tile = Math.floor(index / perTile)
  return tilePath('entries', tile, Math.min(perTile, size - tile * perTile))
}

/** The entry of a leaf out of its tile, where each stands behind its length in two bytes; null when it is cut off. */
export function entryIn(tile: Uint8Array, index: number): Uint8Array | null {
  let at = 0
  for (let before = index % perTile; ; before -= 1) {
    const [high, low] = [tile[at], tile[at + 1]]
    if (high === undefined || low === undefined) return null
    const end = at + 2 + high * 256 + low
    if (before === 0) return end <= tile.length ? tile.subarray(at + 2, end) : null
    at = end
  }
}
