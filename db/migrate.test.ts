import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { connect, type Db, inTransaction } from './connect.ts'
import { explainDatabaseRefusal } from './messages.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './migration-files.ts'

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'madang-migrations-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}
const one = { '0001_one.sql': 'create table one (n integer); insert into one values (1);' }
const two = { '0002_two.sql': 'create table two (n integer);' }

describe.each(engines)('on %s', (engine) => {
  let database: TestDatabase
  const folders: string[] = []
  const use = async (files: Readonly<Record<string, string>>) => {
    const folder = await folderOf(files)
    folders.push(folder)
    return folder
  }
  const onFresh = async (run: (db: Db) => Promise<void>) => {
    const fresh = await testDatabase(engine, { empty: true })
    await run(fresh.db).finally(fresh.drop)
  }
  beforeAll(async () => {
    database = await testDatabase(engine, { empty: true, max: 1 })
  })
  afterAll(async () => {
    await database.drop()
    for (const folder of folders) await rm(folder, { recursive: true })
  })

  test('files are applied in order, once', async () => {
    const folder = await use({ ...two, ...one })
    expect(await migrate(database.db, folder)).toEqual({ ok: true, value: ['0001_one.sql', '0002_two.sql'] })
    expect(await migrate(database.db, folder)).toEqual({ ok: true, value: [] })
    const more = await use({ ...one, ...two, '0003_three.sql': 'insert into one values (3)' })
    expect(await migrate(database.db, more)).toEqual({ ok: true, value: ['0003_three.sql'] })
  })

  test('a migration never holds up those who read and write: it lets them go first, and comes again', async () =>
    onFresh(async (db) => {
      const folder = await use(one)
      await migrate(db, folder)
      const wider = await use({ ...one, '0002_wider.sql': 'alter table one add column m integer' })
      const { promise: held, resolve: release } = Promise.withResolvers<null>()
      const reading = inTransaction(db, async (trx) => {
        await sql`select * from one`.execute(trx)
        await held
      })
      const migrating = migrate(db, wider)
      const waits: number[] = []
      const begun = performance.now()
      while (performance.now() - begun < 4000) {
        const from = performance.now()
        await sql`insert into one values (2)`.execute(db)
        waits.push(performance.now() - from)
        await new Promise((next) => setTimeout(next, 50))
      }
      release(null)
      await reading
      expect(await migrating).toEqual({ ok: true, value: ['0002_wider.sql'] })
      // Two seconds is the longest that the migration waits at a time; half a second is for a machine with much to do.
      expect(Math.max(...waits)).toBeLessThan(2500)
      expect(waits.length).toBeGreaterThan(5)
      await sql`insert into one values (3, 3)`.execute(db)
    }))

  test('a migration and a reader that wait for each other: one gives way, and the migration is applied', async () =>
    onFresh(async (db) => {
      await migrate(db, await use({ ...one, ...two }))
      const both = 'alter table one add column m integer; alter table two add column m integer'
      const wider = await use({ ...one, ...two, '0003_wider.sql': both })
      const { promise: isReading, resolve: reads } = Promise.withResolvers<null>()
      const waiting = sql<{ n: number }>`
        select count(*)::int as n from pg_locks join pg_database on pg_database.oid = pg_locks.database
        where not granted and datname = current_database()`
      const reading = inTransaction(db, async (trx) => {
        await sql`select * from two`.execute(trx)
        reads(null)
        while ((await waiting.execute(trx)).rows[0]?.n === 0) await new Promise((next) => setTimeout(next, 10))
        await sql`select * from one`.execute(trx)
      })
      await isReading
      const migrated = await Promise.all([migrate(db, wider), reading.catch((error: unknown) => String(error))])
      expect(migrated[0]).toEqual({ ok: true, value: ['0003_wider.sql'] })
      expect(migrated[1] ?? 'deadlock detected').toContain('deadlock detected')
    }))

  test('a changed, missing, earlier or unknown file is refused with what to do', async () =>
    onFresh(async (db) => {
      await migrate(db, await use({ ...one, '0004_four.sql': 'select 4' }))
      const refusal = async (files: Readonly<Record<string, string>>) => {
        const result = await migrate(db, await use(files))
        if (result.ok) throw new Error('not refused')
        expect(explainDatabaseRefusal(result.refusal, 'ko')).toMatch(/주세요|더합니다|여세요/)
        return result.refusal
      }
      const four = { '0004_four.sql': 'select 4' }
      expect(await refusal({ '0001_one.sql': 'select 1', ...four })).toEqual({
        kind: 'migration-changed',
        name: '0001_one.sql',
      })
      expect(await refusal(four)).toEqual({ kind: 'migration-missing', name: '0001_one.sql' })
      expect(await refusal({ ...one, ...two, ...four })).toEqual({
        kind: 'migration-out-of-order',
        name: '0002_two.sql',
        newest: '0004_four.sql',
      })
      expect(await refusal(one)).toEqual({ kind: 'database-newer', names: ['0004_four.sql'] })
    }))

  test('a file that fails names itself, and leaves only itself unapplied', async () =>
    onFresh(async (db) => {
      const folder = await use({ ...one, '0002_bad.sql': 'create table bad (n integer); select nonsense;' })
      await expect(migrate(db, folder)).rejects.toThrow(/0002_bad.sql.*nonsense/)
      const { rows } = await sql`select name from schema_migration`.execute(db)
      expect(rows).toEqual([{ name: '0001_one.sql' }])
      expect(await migrate(db, await use({ ...one, ...two }))).toEqual({ ok: true, value: ['0002_two.sql'] })
    }))

  test('of several at once, one does it', async () => {
    const fresh = await testDatabase(engine, { empty: true })
    const handles = [1, 2, 3, 4].map(() => connect(fresh.connection, { max: 1 }))
    const folder = await use({ ...one, ...two })
    const results = await Promise.all(handles.map((db) => migrate(db, folder)))
    const applied = results.map((result) => (result.ok ? result.value.length : -1)).sort()
    expect(applied).toEqual([0, 0, 0, 2])
    await Promise.all(handles.map((db) => db.destroy()))
    await fresh.drop()
  })

  test('a database with the character classes of C is refused', async () => {
    const [{ name } = { name: '' }] = (
      await sql<{ name: string }>`select current_database() as name`.execute(database.db)
    ).rows
    const other = `${name}_c`
    const admin = connect({ ...database.connection, user: 'postgres', database: 'postgres' })
    for (const [options, kind] of [
      [`encoding 'UTF8' locale 'C'`, 'database-ctype-c'],
      [`encoding 'SQL_ASCII' locale 'C'`, 'database-not-utf8'],
    ] as const) {
      await sql.raw(`create database ${other} owner madang template template0 ${options}`).execute(admin)
      const db = connect({ ...database.connection, database: other })
      expect(await migrate(db)).toMatchObject({ ok: false, refusal: { kind, database: other } })
      await db.destroy()
      await sql.raw(`drop database ${other} with (force)`).execute(admin)
    }
    await admin.destroy()
  })
})

test('names out of shape and a number used twice are refused', async () => {
  const shapeless = await folderOf({ 'one.sql': '' })
  await expect(readMigrations(shapeless)).rejects.toThrow('NNNN_')
  const twice = await folderOf({ '0001_a.sql': '', '0001_b.sql': '' })
  await expect(readMigrations(twice)).rejects.toThrow('0001_a.sql and 0001_b.sql')
  await Promise.all([shapeless, twice].map((folder) => rm(folder, { recursive: true })))
})
