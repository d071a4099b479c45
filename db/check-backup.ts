import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ok, type Result, refuse } from '#kit/result.ts'
import { countLines, formatVersion, Header, Sequences, TableEnd, TableStart, Trailer } from './backup-format.ts'
import { DamagedBackup, readBackup } from './backup-reader.ts'
import type { RestoreRefused } from './refusal.ts'

export interface CheckedBackup {
  readonly takenAt: string
  readonly tables: number
  readonly rows: number
  /** The newest step of the schema it was written with. */
  readonly schema: string
}

/** Reads a backup from beginning to end without a database: every row is there, and every hash is what it should be. */
export async function checkBackup(source: Readable): Promise<Result<CheckedBackup, RestoreRefused>> {
  const gunzip = createGunzip()
  source.once('error', (error) => gunzip.destroy(error))
  try {
    return await readThrough(source.pipe(gunzip))
  } catch (error) {
    if (error instanceof DamagedBackup || isOfZlib(error))
      return refuse({ kind: 'backup-damaged', detail: error.message })
    throw error
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}

async function readThrough(text: AsyncIterable<Buffer>): Promise<Result<CheckedBackup, RestoreRefused>> {
  const reader = readBackup(text)
  const header = await reader.line(Header)
  if (header.version !== formatVersion) return refuse({ kind: 'backup-unknown-format', version: header.version })
  let rows = 0
  for (const { name } of header.tables) {
    const { table } = await reader.line(TableStart)
    if (table !== name) throw new DamagedBackup(`${name} is not where it should be`)
    const hash = createHash('sha256')
    let counted = 0
    for await (const chunk of reader.rows()) {
      hash.update(chunk)
      counted += countLines(chunk)
    }
    const said = await reader.line(TableEnd)
    if (said.rows !== counted || said.sha256 !== hash.digest('hex')) throw new DamagedBackup(`rows of ${name}`)
    rows += counted
  }
  await reader.line(Sequences)
  const hash = reader.hashSoFar()
  const { sha256OfAll } = await reader.line(Trailer)
  if (sha256OfAll !== hash) throw new DamagedBackup('its hash')
  await reader.expectEnd()
  const schema = header.migrations.at(-1)?.name ?? ''
  return ok({ takenAt: header.takenAt, tables: header.tables.length, rows, schema })
}

/** zlib's word on bytes that are no gzip, or cut short. */
const isOfZlib = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
