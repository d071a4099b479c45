import { createHash } from 'node:crypto'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { ClientBase } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { countLines, endOfRows, lineOf } from './backup-format.ts'
import { type Db, withClient } from './connect.ts'
import {
  type CarriedDistrict,
  type CarriedTable,
  type DistrictHeader,
  districtFormatVersion,
} from './district-format.ts'
import { districtTables, leftBehind } from './district-tables.ts'
import { appliedMigrations } from './migrate.ts'
import { type CopiedTable, quoted, quotedList, writeValuesPlainly } from './tables-of.ts'

/**
 * Writes everything of one district and nothing of another, as it stood at one moment. `through` is what the file passes
 * on its way, a cipher for instance; little of it is in memory at once.
 */
export function exportDistrict(
  db: Db,
  district: string,
  destination: Writable,
  through: readonly NodeJS.ReadWriteStream[] = [],
): Promise<CarriedDistrict> {
  return withClient(db, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    await client.query(writeValuesPlainly)
    const header = await headerOf(client, district)
    const carried: CarriedTable[] = []
    const text = Readable.from(textOf(client, header, carried), { objectMode: false })
    await pipeline([text, createGzip({ level: 6 }), ...through, destination])
    await client.query('commit')
    return { district, takenAt: header.takenAt, tables: carried, leftBehind }
  })
}

const headerOf = async (client: ClientBase, district: string): Promise<DistrictHeader> => ({
  format: 'madang-district',
  version: districtFormatVersion,
  district,
  takenAt: new Date().toISOString(),
  migrations: await appliedMigrations(client),
  tables: (await districtTables(client)).map(({ name, columns }) => ({ name, columns: [...columns] })),
  leftBehind: [...leftBehind],
})

async function* textOf(client: ClientBase, header: DistrictHeader, carried: CarriedTable[]): AsyncGenerator<Buffer> {
  const whole = createHash('sha256')
  for await (const chunk of partsOf(client, header, carried)) {
    whole.update(chunk)
    yield chunk
  }
  yield lineOf({ sha256OfAll: whole.digest('hex') })
}

async function* partsOf(client: ClientBase, header: DistrictHeader, carried: CarriedTable[]): AsyncGenerator<Buffer> {
  yield lineOf(header)
  for (const table of header.tables) {
    yield lineOf({ table: table.name })
    const hash = createHash('sha256')
    let rows = 0
    for await (const chunk of await rowsOf(client, table, header.district)) {
      hash.update(chunk)
      rows += countLines(chunk)
      yield chunk
    }
    const sha256 = hash.digest('hex')
    yield endOfRows
    yield lineOf({ rows, sha256 })
    carried.push({ name: table.name, rows, sha256 })
  }
}

/** In the order of the key, which leads with the district: read by its index, and the same from every house. */
async function rowsOf(client: ClientBase, { name, columns }: CopiedTable, district: string) {
  const { rows } = await client.query<{ column: string }>(
    `select attname as column from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
     where indisprimary and indrelid = $1::regclass order by array_position(indkey::int2[], attnum)`,
    [quoted(name)],
  )
  const key = quotedList(rows.map(({ column }) => column))
  const whose = `district_id = ${client.escapeLiteral(district)}`
  const wanted = `select ${quotedList(columns)} from ${quoted(name)} where ${whose} order by ${key}`
  return client.query(copyTo(`copy (${wanted}) to stdout`)) as AsyncIterable<Buffer>
}
