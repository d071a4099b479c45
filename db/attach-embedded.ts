import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type pg from 'pg'

/**
 * The way to the embedded server that another Madang of this user runs on a data folder, for a command-line program
 * beside it; null when none runs. The fifth line of postmaster.pid names the folder of its socket.
 */
export async function attachEmbedded(dataFolder: string): Promise<pg.PoolConfig | null> {
  const lines = await readFile(join(resolve(dataFolder), 'postgres', 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  )
  const host = lines[4]?.trim() ?? ''
  return host === '' ? null : { host, user: 'madang', database: 'madang' }
}
