import type { Result } from '#kit/result.ts'
import { sameBytes } from '#rooms/voting/core/protocol/join-bytes.ts'
import { isConsistent } from '#rooms/voting/core/protocol/merkle-proof.ts'
import { consistencyFromTiles, tilesForConsistency } from '../../../core/booth/tile-proof.ts'

/** How many leaves a log had, and its root over them. */
export interface LogHead {
  readonly size: number
  readonly root: Uint8Array
}

/** Whether a log of now continues an older one, by its own tiles, read through `readTile`. */
export async function continues(
  readTile: (path: string) => Promise<Result<Uint8Array, unknown>>,
  older: LogHead,
  newer: LogHead,
): Promise<'good' | 'bad' | 'unreached'> {
  if (older.size > newer.size) return 'bad'
  if (older.size === newer.size) return sameBytes(older.root, newer.root) ? 'good' : 'bad'
  // Every log begins empty.
  if (older.size === 0) return 'good'
  const tiles = new Map<string, Uint8Array>()
  for (const path of tilesForConsistency(older.size, newer.size)) {
    const tile = await readTile(path)
    if (!tile.ok) return 'unreached'
    tiles.set(path, tile.value)
  }
  const proof = consistencyFromTiles(older.size, newer.size, tiles)
  return proof !== null && isConsistent(older, newer, proof) ? 'good' : 'bad'
}
