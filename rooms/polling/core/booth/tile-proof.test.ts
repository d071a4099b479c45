import { expect, test } from 'vitest'
import { utf8 } from '#kit/bytes.ts'
import { joinBytes } from '#rooms/voting/core/protocol/join-bytes.ts'
import { isConsistent, isIncluded } from '#rooms/voting/core/protocol/merkle-proof.ts'
import { consistencyProof, leafHash, rootAt, treeOf } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { tilePath } from '#rooms/voting/core/protocol/tile-path.ts'
import {
  consistencyFromTiles,
  entryIn,
  entryTileOf,
  inclusionFromTiles,
  tilesForConsistency,
  tilesForInclusion,
} from './tile-proof.ts'

const size = 66_000
const leaves = Array.from({ length: size }, (_, at) => leafHash(utf8(`line ${at}`)))
const tree = treeOf(leaves)

/** The tile of a path out of a log of so many leaves, as a box serves it. */
function tileAt(path: string, newer: number): Uint8Array {
  for (let level = 0; level < 3; level += 1) {
    const nodes = Math.floor(newer / 256 ** level)
    for (let index = 0; index * 256 < nodes; index += 1) {
      const width = Math.min(256, nodes - index * 256)
      if (tilePath(level, index, width) !== path) continue
      const hashes = tree[8 * level]?.slice(256 * index, 256 * index + width) ?? []
      return joinBytes(...hashes)
    }
  }
  throw new Error(`no tile ${path}`)
}

const provedBetween = (older: number, newer: number) => {
  const paths = tilesForConsistency(older, newer)
  return { paths, proof: consistencyFromTiles(older, newer, new Map(paths.map((path) => [path, tileAt(path, newer)]))) }
}

test.each([
  [1, 2],
  [2, 7],
  [3, 7],
  [4, 7],
  [255, 257],
  [256, 300],
  [256, 512],
  [300, 2049],
  [12_345, size],
])('from %i to %i leaves the proof is that of the whole tree', (older, newer) => {
  const { paths, proof } = provedBetween(older, newer)
  const whole = newer === size ? tree : treeOf(leaves.slice(0, newer))
  expect(proof).toEqual(consistencyProof(whole, older))
  const heads = [older, newer].map((count) => ({ size: count, root: rootAt(tree, count) }))
  expect(isConsistent(heads[0] as never, heads[1] as never, proof ?? [])).toBe(true)
  // A few tiles, however long the log: this is why a telephone can do it.
  expect(paths.length).toBeLessThan(12)
})

test.each([
  [0, 1],
  [0, 2],
  [6, 7],
  [255, 257],
  [256, 257],
  [300, 2049],
  [65_999, size],
])('the leaf at %i of %i is proved by a few tiles', (index, newer) => {
  const paths = tilesForInclusion(index, newer)
  const proof = inclusionFromTiles(index, newer, new Map(paths.map((path) => [path, tileAt(path, newer)])))
  const leaf = leaves[index] as Uint8Array
  expect(isIncluded(leaf, index, newer, proof ?? [], rootAt(tree, newer))).toBe(true)
  expect(isIncluded(leafHash(utf8('another')), index, newer, proof ?? [], rootAt(tree, newer))).toBe(false)
  expect(paths.length).toBeLessThan(12)
  if (paths.length > 0) expect(inclusionFromTiles(index, newer, new Map())).toBeNull()
})

test('the same size needs nothing', () => {
  expect(provedBetween(7, 7)).toEqual({ paths: [], proof: [] })
})

test('a tile that is missing or cut off proves nothing', () => {
  const [path = ''] = tilesForConsistency(2, 7)
  expect(consistencyFromTiles(2, 7, new Map())).toBeNull()
  expect(consistencyFromTiles(2, 7, new Map([[path, tileAt(path, 7).subarray(0, 100)]]))).toBeNull()
})

test('an entry is read out of its tile', () => {
  const entries = [utf8('a'), utf8('b'.repeat(300)), utf8('')]
  const tile = joinBytes(...entries.flatMap((entry) => [Uint8Array.of(entry.length >> 8, entry.length), entry]))
  expect(entries.map((_, at) => entryIn(tile, at))).toEqual(entries)
  expect(entryIn(tile, 257)).toEqual(entries[1])
  expect(entryIn(tile, 3)).toBeNull()
  expect(entryIn(tile.subarray(0, 20), 1)).toBeNull()
  expect(entryIn(Uint8Array.of(1), 0)).toBeNull()
  expect([entryTileOf(3, 7), entryTileOf(3, 300), entryTileOf(299, 300)]).toEqual([
    ...['tile/entries/000.p/7', 'tile/entries/000', 'tile/entries/001.p/44'],
  ])
})
