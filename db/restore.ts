import { createHash } from 'node:crypto'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { ok, type Result, refuse } from '#kit/result.ts'
import { countLines, formatVersion, Header, Sequences, TableEnd, TableStart, Trailer } from './backup-format.ts'
import { DamagedBackup, readBackup } from './backup-reader.ts'
import { checkServer } from './check-server.ts'
import { type Db, withClient } from './connect.ts'
import { prepareSchema } from './prepare-schema.ts'
import type { RestoreRefused, ServerRefused } from './refusal.ts'
import { type CopiedTable, quoted, quotedList, tablesInOrder, writeValuesPlainly } from './tables-of.ts'

export interface RestoreSummary {
  readonly tables: number
  readonly rows: number
  /** Steps of the schema newer than the backup, applied after its rows were in. */
  readonly migrated: readonly string[]
}

/** Fills an empty database from a backup, wholly or not at all. `folder`: another folder of migrations, for tests. */
export function restore(
  db: Db,
  source: Readable,
  folder?: string,
): Promise<Result<RestoreSummary, RestoreRefused | ServerRefused>> {
  return withClient(db, async (client) => {
    const server = await checkServer(client)
    if (!server.ok) return server
    await client.query('begin')
    try {
      const restored = await restoreInto(client, source, folder)
      await client.query(restored.ok ? 'commit' : 'rollback')
      return restored
    } catch (error) {
      await client.query('rollback')
      if (isDamage(error)) return refuse({ kind: 'backup-damaged', detail: error.message })
      throw error
    }
  })
}

async function restoreInto(
  client: ClientBase,
  source: Readable,
  folder: string | undefined,
): Promise<Result<RestoreSummary, RestoreRefused>> {
  await client.query(writeValuesPlainly)
  const gunzip = createGunzip()
  // An error of the source ends the reading of its contents, where it is handled.
  source.once('error', (error) => gunzip.destroy(error))
  const reader = readBackup(source.pipe(gunzip))
  const header = await reader.line(Header)
  if (header.version !== formatVersion) return refuse({ kind: 'backup-unknown-format', version: header.version })
  const prepared = await prepareSchema(client, header.migrations, folder)
  if (!prepared.ok) return prepared
  const tables = await tablesInOrder(client)
  if (!sameTables(tables, header.tables)) throw new DamagedBackup('its tables are not those of its migrations')
  await client.query('set constraints all deferred')
  let rows = 0
  for (const table of header.tables) {
    const { table: named } = await reader.line(TableStart)
    if (named !== table.name) throw new DamagedBackup(`${table.name} is not where it should be`)
    const copied = await copyRows(client, table, reader.rows())
    const said = await reader.line(TableEnd)
    if (said.rows !== copied.rows || said.sha256 !== copied.sha256) throw new DamagedBackup(`rows of ${table.name}`)
    rows += said.rows
  }
  const { sequences } = await reader.line(Sequences)
  const hash = reader.hashSoFar()
  const { sha256OfAll } = await reader.line(Trailer)
  if (sha256OfAll !== hash) throw new DamagedBackup('its hash')
  await reader.expectEnd()
  for (const { name, value, called } of sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [quoted(name), value, called])
  }
  await client.query('set constraints all immediate')
  return ok({ tables: tables.length, rows, migrated: await prepared.value.finish() })
}

const sameTables = (a: readonly CopiedTable[], b: readonly CopiedTable[]): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
const sorted = (tables: readonly CopiedTable[]) =>
  tables.map(({ name, columns }) => [name, ...columns]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))

async function copyRows(client: ClientBase, { name, columns }: CopiedTable, rows: AsyncIterable<Buffer>) {
  const hash = createHash('sha256')
  let count = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      count += countLines(chunk)
      done(null, chunk)
    },
  })
  const into = client.query(copyFrom(`copy ${quoted(name)} (${quotedList(columns)}) from stdin`))
  await pipeline(Readable.from(rows, { objectMode: false }), counted, into)
  return { rows: count, sha256: hash.digest('hex') }
}

/** Besides our own: zlib's word on bytes that are no gzip or cut short; PostgreSQL's on values and rows it cannot take. */
function isDamage(error: unknown): error is Error {
  if (error instanceof DamagedBackup) return true
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false
  return ['Z_', '22', '23'].some((start) => String(error.code).startsWith(start))
}
