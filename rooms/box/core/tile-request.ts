import { joinBytes } from '#rooms/voting/core/protocol/join-bytes.ts'
import { tilePath } from '#rooms/voting/core/protocol/tile-path.ts'

/** A tile as its path names it (C2SP tlog-tiles, height 8): a level of hashes or the entries, which, and how many of it. */
export interface TileRequest {
  readonly level: number | 'entries'
  readonly index: number
  readonly width: number
}

/** Reads the path of a tile; null when no tile is written so. Full tiles have 256 hashes or entries, partial ones fewer. */
export function readTilePath(path: string): TileRequest | null {
  const found = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path)
  if (found === null) return null
  const level: TileRequest['level'] = found[1] === 'entries' ? 'entries' : Number(found[1])
  const index = Number((found[2] as string).replaceAll(/[x/]/g, ''))
  const width = found[3] === undefined ? 256 : Number(found[3])
  const asked = { level, index, width }
  return width > 0 && width <= 256 && tilePath(level, index, width) === path ? asked : null
}

const longest = 0xffff

/**
 * The entries of a log one after another, each with its length in two bytes before it (C2SP tlog-tiles). Null where an
 * entry is longer than two bytes can say: such a tile does not exist.
 */
export function entryTile(entries: readonly Uint8Array[]): Uint8Array | null {
  if (entries.some(({ length }) => length > longest)) return null
  return joinBytes(...entries.flatMap((entry) => [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]))
}
