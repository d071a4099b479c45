import { describe, expect, test } from 'vitest'
import { entryTile, readTilePath } from './tile-request.ts'

describe('the path of a tile', () => {
  test.each([
    ['tile/0/000', { level: 0, index: 0, width: 256 }],
    ['tile/2/x001/x234/067', { level: 2, index: 1_234_067, width: 256 }],
    ['tile/entries/005.p/17', { level: 'entries', index: 5, width: 17 }],
  ])('%s is read', (path, asked) => expect(readTilePath(path)).toEqual(asked))

  test.each([
    ...['tile/0/0', 'tile/0/x000/001', 'tile/00/000', 'tile/0/000.p/0', 'tile/0/000.p/256', 'tile/0/000.p/07'],
    ...['tile/0/000.p/999', 'tile/data/000', 'tile/0/x001/2', 'tile/-1/000', 'tile/0/', 'tile/0/../manifest.json'],
  ])('%s is none', (path) => expect(readTilePath(path)).toBeNull())
})

describe('a tile of entries', () => {
  test('holds each with its length before it', () => {
    expect(entryTile([Uint8Array.of(7, 8), new Uint8Array(0), new Uint8Array(258)])).toEqual(
      Uint8Array.of(0, 2, 7, 8, 0, 0, 1, 2, ...new Uint8Array(258)),
    )
  })
  test('does not exist where an entry is longer than two bytes say', () => {
    expect(entryTile([new Uint8Array(65_535)])).not.toBeNull()
    expect(entryTile([new Uint8Array(65_536)])).toBeNull()
  })
})
