import { joinBytes, u32 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { tilePath } from '#rooms/voting/core/protocol/tile-path.ts'
import { tileWidth } from './log-root.ts'

/** A tile of a log: hashes of a level, or the entries themselves; from an index at that level, so many. */
export interface Tile {
  readonly level: number | 'entries'
  readonly from: number
  readonly width: number
}

/** Reads the path of a tile (C2SP tlog-tiles) of a log of a size; null of one that is written otherwise, or is not there yet. */
export function readTilePath(path: string, size: number): Tile | null {
  const found = /^tile\/(entries|\d)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path)
  if (found === null) return null
  const [, word = '', grouped = '', part] = found
  const level = word === 'entries' ? word : Number(word)
  const index = Number(grouped.replaceAll(/[x/]/g, ''))
  const width = part === undefined ? tileWidth : Number(part)
  if (width === 0 || tilePath(level, index, width) !== path) return null
  const hashes = Math.floor(size / tileWidth ** (level === 'entries' ? 0 : level))
  const from = index * tileWidth
  return from + width <= hashes ? { level, from, width } : null
}

/** Entries as a tile holds them: each with its length in two bytes, big-endian, in front. */
export const writeEntries = (entries: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  joinBytes(...entries.flatMap((entry) => [u32(entry.length).subarray(2), entry]))
