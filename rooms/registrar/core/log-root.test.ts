import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { utf8 } from '#kit/bytes.ts'
import { leafHash, rootAt, treeOf } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { rootOfTails, tileWidth, wholeRoot } from './log-root.ts'
import { readTilePath, writeEntries } from './tile-request.ts'

const hashes = Array.from({ length: 1000 }, (_, at) => leafHash(utf8(String(at))))

test('the root of the tails is the root of the whole log', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: hashes.length }), (size) => {
      const whole = Math.floor(size / tileWidth)
      const tiles = Array.from({ length: whole }, (_, at) =>
        wholeRoot(hashes.slice(at * tileWidth, (at + 1) * tileWidth)),
      )
      const root = rootOfTails([tiles, hashes.slice(whole * tileWidth, size)])
      expect(root).toEqual(rootAt(treeOf(hashes.slice(0, size)), size))
    }),
    { numRuns: 60 },
  )
})

describe('the path of a tile', () => {
  test('names hashes of a level, or entries', () => {
    expect(readTilePath('tile/0/000', 256)).toEqual({ level: 0, from: 0, width: 256 })
    expect(readTilePath('tile/entries/003.p/5', 773)).toEqual({ level: 'entries', from: 768, width: 5 })
    expect(readTilePath('tile/0/x001/234', 400_000)).toEqual({ level: 0, from: 315_904, width: 256 })
    expect(readTilePath('tile/1/000.p/3', 1000)).toEqual({ level: 1, from: 0, width: 3 })
  })

  test.each(['tile/0/000', 'tile/0/000.p/0', 'tile/0/000.p/11', 'tile/1/000.p/1', 'tile/0/00', 'tile/0/x000/000', 'x'])(
    'is none of a log of ten: %s',
    (path) => {
      expect(readTilePath(path, 10)).toBeNull()
    },
  )
})

test('entries stand with their length in front', () => {
  expect(writeEntries([utf8('ab'), utf8('')])).toEqual(Uint8Array.of(0, 2, 97, 98, 0, 0))
})
