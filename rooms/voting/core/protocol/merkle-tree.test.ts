import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromHex, hex } from '#kit/bytes.ts'
import { isConsistent, isIncluded } from './merkle-proof.ts'
import { consistencyProof, inclusionProof, leafHash, rootAt, sizeOf, treeOf } from './merkle-tree.ts'

// The reference tree of Certificate Transparency: eight leaves, and the root at each size.
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const leaves = inputs.map((input) => leafHash(fromHex(input)))

test('the reference roots, of each tree and of each prefix', () => {
  const whole = treeOf(leaves)
  for (const [size, root] of roots.entries()) {
    expect(hex(rootAt(treeOf(leaves.slice(0, size)), size))).toBe(root)
    expect(hex(rootAt(whole, size))).toBe(root)
  }
  expect(sizeOf([])).toBe(0)
})

describe('every proof that is made', () => {
  const sizes = fc
    .integer({ min: 1, max: 70 })
    .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 0, max: size - 1 })))
  const many = Array.from({ length: 70 }, (_, at) => leafHash(Uint8Array.of(at)))

  test('of inclusion leads to its root, and to no other place', () => {
    fc.assert(
      fc.property(sizes, ([size, index]) => {
        const tree = treeOf(many.slice(0, size))
        const [leaf, proof, root] = [many[index] ?? new Uint8Array(0), inclusionProof(tree, index), rootAt(tree, size)]
        expect(isIncluded(leaf, index, size, proof, root)).toBe(true)
        expect(isIncluded(leaf, (index + 1) % (size + 1), size, proof, root)).toBe(false)
        expect(isIncluded(leaf, index, size, [...proof, root], root)).toBe(false)
        expect(isIncluded(leaf, index, size, proof.slice(1), root)).toBe(proof.length === 0)
      }),
    )
  })

  test('of consistency leads from the older root to the newer, and from no other', () => {
    fc.assert(
      fc.property(sizes, ([size, before]) => {
        const tree = treeOf(many.slice(0, size))
        const newer = { size, root: rootAt(tree, size) }
        const older = { size: before + 1, root: rootAt(tree, before + 1) }
        const proof = consistencyProof(tree, older.size)
        expect(isConsistent(older, newer, proof)).toBe(true)
        expect(isConsistent({ ...older, root: leafHash(older.root) }, newer, proof)).toBe(false)
        expect(isConsistent(older, { ...newer, root: leafHash(newer.root) }, proof)).toBe(false)
        expect(isConsistent(older, newer, [...proof, newer.root])).toBe(false)
        expect(isConsistent(newer, older, proof)).toBe(older.size === size)
      }),
    )
  })
})

test('what is no proof at all', () => {
  const tree = treeOf(leaves)
  const root = rootAt(tree, 8)
  const short = new Uint8Array(31)
  expect(isIncluded(short, 0, 1, [], short)).toBe(false)
  expect(isIncluded(root, 0.5, 8, [], root)).toBe(false)
  expect(isIncluded(root, 0, Number.NaN, [], root)).toBe(false)
  expect(isIncluded(root, -1, 8, [], root)).toBe(false)
  expect(isConsistent({ size: 1, root: short }, { size: 8, root }, [])).toBe(false)
  expect(isConsistent({ size: 0.5, root }, { size: 8, root }, [])).toBe(false)
  expect(isConsistent({ size: 1, root }, { size: 8.5, root }, [])).toBe(false)
  expect(isConsistent({ size: 0, root }, { size: 8, root }, [])).toBe(false)
  expect(isConsistent({ size: 3, root }, { size: 8, root }, [])).toBe(false)
  for (const index of [-1, 8, Number.NaN]) expect(() => inclusionProof(tree, index)).toThrow(RangeError)
  for (const size of [0, 9, Number.NaN]) expect(() => consistencyProof(tree, size)).toThrow(RangeError)
  for (const size of [-1, 9]) expect(() => rootAt(tree, size)).toThrow(RangeError)
})
