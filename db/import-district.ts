import { createHash } from 'node:crypto'
import { type Duplex, Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { ok, type Result, refuse } from '#kit/result.ts'
import { countLines, TableEnd, TableStart, Trailer } from './backup-format.ts'
import { DamagedBackup, readBackup } from './backup-reader.ts'
import { type Db, type Trx, withClient } from './connect.ts'
import { type CarriedDistrict, type CarriedTable, DistrictHeader, districtFormatVersion } from './district-format.ts'
import { districtTables } from './district-tables.ts'
import { type AppliedMigration, appliedMigrations, migrationLock } from './migrate.ts'
import type { DistrictRefused } from './refusal.ts'
import { type CopiedTable, quoted, quotedList, writeValuesPlainly } from './tables-of.ts'
import { trxOn } from './trx-on-client.ts'

export interface ImportWish {
  /** What the file passes on its way in, a cipher for instance. */
  readonly through?: readonly Duplex[]
  /** Looks at the district before it is kept: what it answers other than null is why it is not. */
  readonly check: (trx: Trx, district: string) => Promise<string | null>
}

/** Takes a district in from a file, wholly or not at all, beside the districts that are there. */
export function importDistrict(
  db: Db,
  source: Readable,
  wish: ImportWish,
): Promise<Result<CarriedDistrict, DistrictRefused>> {
  return withClient(db, async (client) => {
    const text = createGunzip()
    // What is wrong with the file is met where its text is read.
    const arriving = pipeline([source, ...(wish.through ?? []), text]).catch((error: Error) => text.destroy(error))
    await client.query('begin')
    try {
      const taken = await takeIn(client, text, wish)
      await client.query(taken.ok ? 'commit' : 'rollback')
      return taken
    } catch (error) {
      await client.query('rollback')
      if (isDamage(error)) return refuse({ kind: 'district-file-damaged', detail: error.message })
      throw error
    } finally {
      text.destroy()
      await arriving
    }
  })
}

async function takeIn(
  client: ClientBase,
  text: AsyncIterable<Buffer>,
  { check }: ImportWish,
): Promise<Result<CarriedDistrict, DistrictRefused>> {
  await client.query(writeValuesPlainly)
  // No migration, and no second import, while this one looks at what is there.
  await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
  const reader = readBackup(text)
  const header = await reader.line(DistrictHeader)
  const { district, takenAt, leftBehind } = header
  if (header.version !== districtFormatVersion)
    return refuse({ kind: 'district-other-version', name: `format ${header.version}` })
  const other = firstDifference(header.migrations, await appliedMigrations(client))
  if (other !== null) return refuse({ kind: 'district-other-version', name: other })
  const tables = await districtTables(client)
  if (JSON.stringify(tables) !== JSON.stringify(header.tables)) throw new DamagedBackup('its tables are not those here')
  const there = await tablesWithRowsOf(client, tables, district)
  if (there.length > 0) return refuse({ kind: 'district-is-there', district, tables: there })

  await client.query('set constraints all deferred')
  const carried: CarriedTable[] = []
  for (const table of tables) {
    const { table: named } = await reader.line(TableStart)
    if (named !== table.name) throw new DamagedBackup(`${table.name} is not where it should be`)
    const copied = await copyRows(client, table, reader.rows())
    const said = await reader.line(TableEnd)
    if (said.rows !== copied.rows || said.sha256 !== copied.sha256) throw new DamagedBackup(`rows of ${table.name}`)
    if ((await countRowsOf(client, table, district)) !== copied.rows)
      throw new DamagedBackup(`rows of ${table.name} that are of another district`)
    carried.push({ name: table.name, ...copied })
  }
  const hash = reader.hashSoFar()
  const { sha256OfAll } = await reader.line(Trailer)
  if (sha256OfAll !== hash) throw new DamagedBackup('its hash')
  await reader.expectEnd()
  await client.query('set constraints all immediate')
  const passed = await passNumbers(client, tables, district)
  if (!passed.ok) return passed
  const wrong = await check(trxOn(client), district)
  if (wrong !== null) return refuse({ kind: 'district-not-sound', district, detail: wrong })
  return ok({ district, takenAt, tables: carried, leftBehind })
}

function firstDifference(theirs: readonly AppliedMigration[], ours: readonly AppliedMigration[]): string | null {
  const marks = (list: readonly AppliedMigration[]) => new Set(list.map(({ name, sha256 }) => `${name} ${sha256}`))
  const [a, b] = [marks(theirs), marks(ours)]
  return (
    [...theirs, ...ours].find(({ name, sha256 }) => !a.has(`${name} ${sha256}`) || !b.has(`${name} ${sha256}`))?.name ??
    null
  )
}

async function tablesWithRowsOf(client: ClientBase, tables: readonly CopiedTable[], district: string) {
  const found: string[] = []
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select from ${quoted(name)} where district_id = $1 limit 1`, [district])
    if (rowCount === 1) found.push(name)
  }
  return found
}

async function countRowsOf(client: ClientBase, { name }: CopiedTable, district: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `select count(*)::text as count from ${quoted(name)} where district_id = $1`,
    [district],
  )
  return Number(rows[0]?.count)
}

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

/** More numbers than a house hands out in a thousand years, and far from the end of those that can be counted exactly. */
const highestNumber = 1_000_000_000_000n

/** Numbers that the house hands out begin after those that came along; they never go back. */
async function passNumbers(
  client: ClientBase,
  tables: readonly CopiedTable[],
  district: string,
): Promise<Result<null, DistrictRefused>> {
  for (const { name } of tables) {
    const { rows } = await client.query<{ column: string; sequence: string }>(
      `select attname as column, pg_get_serial_sequence($1, attname) as sequence
       from pg_attribute where attrelid = $1::regclass and attidentity <> ''`,
      [quoted(name)],
    )
    for (const { column, sequence } of rows) {
      const newest = await newestNumber(client, name, column, district)
      if (newest === null) continue
      if (BigInt(newest) > highestNumber)
        return refuse({ kind: 'district-number-too-high', column: `${name}.${column}`, number: newest })
      await client.query(`select setval('${sequence}', $1) from ${sequence} where $1 > last_value`, [newest])
    }
  }
  return ok(null)
}

async function newestNumber(client: ClientBase, table: string, column: string, district: string) {
  const { rows } = await client.query<{ newest: string | null }>(
    `select max(${quoted(column)})::text as newest from ${quoted(table)} where district_id = $1`,
    [district],
  )
  return rows[0]?.newest ?? null
}

/** Besides our own: zlib's word, the cipher's, and PostgreSQL's on values and rows it cannot take. */
function isDamage(error: unknown): error is Error {
  if (error instanceof DamagedBackup) return true
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false
  return ['Z_', '22', '23', 'SEALED_'].some((start) => String(error.code).startsWith(start))
}
