import { createHash } from 'node:crypto'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { ClientBase } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { countLines, endOfRows, formatVersion, type Header, lineOf } from './backup-format.ts'
import { type Db, withClient } from './connect.ts'
import { appliedMigrations } from './migrate.ts'
import { type CopiedTable, quoted, quotedList, sequenceStates, tablesInOrder, writeValuesPlainly } from './tables-of.ts'

export interface BackupSummary {
  readonly tables: number
  readonly rows: number
  readonly sha256: string
}

/** Writes the whole database as it stood at one moment; however large, only a little of it is in memory at once. */
export function backup(db: Db, destination: Writable): Promise<BackupSummary> {
  return withClient(db, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    await client.query(writeValuesPlainly)
    const summary = { tables: 0, rows: 0, sha256: '' }
    const text = Readable.from(hashed(backupText(client, summary), summary), { objectMode: false })
    await pipeline(text, createGzip({ level: 6 }), destination)
    await client.query('commit')
    return summary
  })
}

async function* backupText(client: ClientBase, summary: { tables: number; rows: number }): AsyncGenerator<Buffer> {
  const tables = await tablesInOrder(client)
  const server = await client.query<{ server_version: string }>('show server_version')
  const header: Header = {
    format: 'madang-backup',
    version: formatVersion,
    takenAt: new Date().toISOString(),
    server: server.rows[0]?.server_version ?? '',
    migrations: await appliedMigrations(client),
    tables: tables.map(({ name, columns }) => ({ name, columns: [...columns] })),
  }
  yield lineOf(header)
  for (const table of tables) {
    yield lineOf({ table: table.name })
    const hash = createHash('sha256')
    let rows = 0
    for await (const chunk of rowsOf(client, table)) {
      hash.update(chunk)
      rows += countLines(chunk)
      yield chunk
    }
    yield endOfRows
    yield lineOf({ rows, sha256: hash.digest('hex') })
    summary.tables += 1
    summary.rows += rows
  }
  yield lineOf({ sequences: await sequenceStates(client) })
}

/** A query rather than the bare table, so that a table in partitions is one too. */
function rowsOf(client: ClientBase, { name, columns }: CopiedTable): AsyncIterable<Buffer> {
  return client.query(copyTo(`copy (select ${quotedList(columns)} from ${quoted(name)}) to stdout`))
}

async function* hashed(text: AsyncIterable<Buffer>, summary: { sha256: string }): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const chunk of text) {
    hash.update(chunk)
    yield chunk
  }
  summary.sha256 = hash.digest('hex')
  yield lineOf({ sha256OfAll: summary.sha256 })
}
