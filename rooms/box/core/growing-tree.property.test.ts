import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inclusionProof, leafHash, rootAt, treeOf } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { emptyTree, growTree, nodesOf, proofIn, rootOf } from './growing-tree.ts'

const hashes = (count: number): readonly Uint8Array[] =>
  Array.from({ length: count }, (_, at) => leafHash(Uint8Array.of(at >> 8, at)))

/** The sizes of the batches in which a log grew. */
const batches = fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 8 })

test('the roots and proofs of every size it had are those of the whole tree, in whatever batches it grew', () => {
  fc.assert(
    fc.property(batches, fc.nat(), fc.nat(), (sizes, a, b) => {
      const all = hashes(sizes.reduce((sum, size) => sum + size, 0))
      const tree = emptyTree()
      let from = 0
      for (const size of sizes) {
        growTree(tree, all.slice(from, from + size))
        from += size
        expect(rootOf(tree, from)).toEqual(rootAt(treeOf(all.slice(0, from)), from))
      }
      if (all.length === 0) return
      const size = 1 + (a % all.length)
      const index = b % size
      const whole = treeOf(all.slice(0, size))
      expect(rootOf(tree, size)).toEqual(rootAt(whole, size))
      expect(proofIn(tree, index, size)).toEqual(inclusionProof(whole, index))
    }),
    { numRuns: 200 },
  )
})

test('the nodes of a level are those of the whole tree, and none that a published size does not have', () => {
  const all = hashes(1000)
  const tree = emptyTree()
  growTree(tree, all)
  const levels = treeOf(all)
  const joined = (level: number, from: number, count: number) =>
    Uint8Array.from(levels[level]?.slice(from, from + count).flatMap((hash) => [...hash]) ?? [])
  expect(nodesOf(tree, { level: 0, from: 256, count: 256 }, 1000)).toEqual(joined(0, 256, 256))
  expect(nodesOf(tree, { level: 8, from: 0, count: 3 }, 1000)).toEqual(joined(8, 0, 3))
  expect(nodesOf(tree, { level: 8, from: 0, count: 3 }, 767)).toBeNull()
  expect(nodesOf(tree, { level: 8, from: 0, count: 4 }, 5000)).toBeNull()
})

test('there is no root or proof beyond what stands', () => {
  const tree = emptyTree()
  growTree(tree, hashes(3))
  for (const size of [-1, 4, Number.NaN]) expect(() => rootOf(tree, size)).toThrow(RangeError)
  for (const [index, size] of [
    [-1, 3],
    [3, 3],
    [0, 4],
  ] as const)
    expect(() => proofIn(tree, index, size)).toThrow(RangeError)
})
