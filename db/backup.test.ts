import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Engine, engines, type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { backup } from './backup.ts'
import type { Db } from './connect.ts'
import { databaseDigest } from './database-digest.ts'
import { jsonb } from './jsonb.ts'
import { migrate } from './migrate.ts'
import { restore } from './restore.ts'

const schema = `
  create table zone (district_id text, id bigint generated always as identity, name text,
    primary key (district_id, id));
  create table a_thing (district_id text, id integer, zone_id bigint not null, twin integer,
    words text, bytes bytea, facts jsonb, exact numeric, day date, moment timestamptz, span daterange, list text[],
    length integer generated always as (length(words)) stored,
    primary key (district_id, id), foreign key (district_id, zone_id) references zone,
    foreign key (district_id, twin) references a_thing deferrable);
  create table seeded (n integer primary key);
  insert into seeded values (1);
  create function never() returns trigger language plpgsql as $$ begin raise exception 'never'; end $$;
  create trigger never_again before insert on seeded for each row execute function never();`

const later = `alter table zone add column note text not null default '-';`

let folder: string
let laterFolder: string
const databases: TestDatabase[] = []
const fresh = async (engine: Engine): Promise<Db> => {
  const database = await testDatabase(engine, { empty: true })
  databases.push(database)
  return database.db
}
const fileOf = async (db: Db): Promise<Buffer> => {
  const through = new PassThrough()
  const [bytes] = await Promise.all([buffer(through), backup(db, through)])
  return bytes
}
const restoreFile = (db: Db, bytes: Buffer, from = folder) => restore(db, Readable.from([bytes]), from)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madang-backup-'))
  await writeFile(join(folder, '0001_things.sql'), schema)
  laterFolder = await mkdtemp(join(tmpdir(), 'madang-backup-'))
  await writeFile(join(laterFolder, '0001_things.sql'), schema)
  await writeFile(join(laterFolder, '0002_later.sql'), later)
})
afterAll(async () => {
  for (const database of databases) await database.drop()
  await rm(folder, { recursive: true })
  await rm(laterFolder, { recursive: true })
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('안양천', '\\.', '\\N', '\t', 'a\nb\r\n', '\\', '"', '👩‍👩‍👧', ''),
)
const plain = text.map((value) => value.replaceAll('\u0000', ''))
const thing = fc.record({
  words: fc.option(plain),
  bytes: fc.option(fc.uint8Array()),
  facts: fc.option(fc.dictionary(plain, fc.oneof(plain, fc.integer(), fc.constant(null)))),
  list: fc.option(fc.array(fc.option(plain))),
  whole: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
})

async function fill(
  db: Db,
  things: readonly (typeof thing extends fc.Arbitrary<infer T> ? T : never)[],
): Promise<void> {
  await sql`insert into zone (district_id, name) values ('geumcheon', '금천'), ('geumcheon', null)`.execute(db)
  for (const [id, { words, bytes, facts, list, whole }] of things.entries()) {
    await sql`insert into a_thing (district_id, id, zone_id, twin, words, bytes, facts, exact, day, moment, span, list)
      values ('geumcheon', ${id}, 1, ${id}, ${words}, ${bytes === null ? null : Buffer.from(bytes)},
        ${facts === null ? null : jsonb(facts)}, ${String(whole)}::numeric / 1000, '0044-03-15 BC',
        '2021-06-14 12:00:00.123456+09', '[2020-01-01,)', ${list})`.execute(db)
  }
}

test('there and back between versions, whatever the rows hold, nothing changes', async () => {
  const [first, second] = [engines[0] ?? 'embedded', engines.at(-1) ?? 'embedded']
  await fc.assert(
    fc.asyncProperty(fc.array(thing, { maxLength: 12 }), async (things) => {
      const from = await fresh(first)
      await migrate(from, folder)
      await fill(from, things)
      const digest = await databaseDigest(from)
      const there = await fresh(second)
      expect(await restoreFile(there, await fileOf(from))).toMatchObject({ ok: true, value: { tables: 3 } })
      expect(await databaseDigest(there)).toEqual(digest)
      const back = await fresh(first)
      expect((await restoreFile(back, await fileOf(there))).ok).toBe(true)
      expect(await databaseDigest(back)).toEqual(digest)
      const next = await sql`insert into zone (district_id) values ('x') returning id`.execute(back)
      expect(next.rows).toEqual([{ id: 3 }])
      await expect(sql`insert into seeded values (2)`.execute(back)).rejects.toThrow('never')
    }),
    { numRuns: process.env['LONG_TESTS'] === '1' ? 60 : 4 },
  )
})

describe.each(engines)('on %s', (engine) => {
  let file: Buffer
  beforeAll(async () => {
    const db = await fresh(engine)
    await migrate(db, folder)
    await sql`insert into zone (district_id, name) select 'd' || n, repeat('안양천', 50) from generate_series(1, 2000) n`.execute(
      db,
    )
    file = await fileOf(db)
  })

  test('a database that has the same schema and no rows takes a backup; one that has rows does not', async () => {
    const db = await fresh(engine)
    await migrate(db, folder)
    expect(await restoreFile(db, file)).toEqual({
      ok: false,
      refusal: { kind: 'database-not-empty', tables: ['seeded'] },
    })
    await sql`truncate seeded`.execute(db)
    expect((await restoreFile(db, file)).ok).toBe(true)
    const strange = await fresh(engine)
    await sql`create table strange (n integer)`.execute(strange)
    expect(await restoreFile(strange, file)).toMatchObject({
      refusal: { kind: 'database-not-empty', tables: ['strange'] },
    })
  })

  test('an older backup is brought up to date; one of an unknown schema is refused', async () => {
    const db = await fresh(engine)
    expect(await restoreFile(db, file, laterFolder)).toMatchObject({
      ok: true,
      value: { migrated: ['0002_later.sql'] },
    })
    const { rows } = await sql`select distinct note from zone`.execute(db)
    expect(rows).toEqual([{ note: '-' }])
    const newer = await fileOf(db)
    const unknown = { ok: false, refusal: { kind: 'backup-unknown-schema', name: '0002_later.sql' } }
    expect(await restoreFile(await fresh(engine), newer)).toEqual(unknown)
    const older = await fresh(engine)
    await migrate(older, laterFolder)
    await sql`truncate seeded`.execute(older)
    expect(await restoreFile(older, file, laterFolder)).toEqual(unknown)
  })

  test('a damaged or truncated backup leaves nothing behind', async () => {
    const db = await fresh(engine)
    const plainText = gunzipSync(file)
    const edited = (from: string, to: string) => gzipSync(plainText.toString('utf8').replace(from, to))
    const flipped = Buffer.from(file)
    const middle = Math.floor(file.length / 2)
    flipped[middle] = (flipped[middle] ?? 0) ^ 1
    const damaged: Readonly<Record<string, Buffer>> = {
      'not a backup': Buffer.from('hello'),
      'not a backup, packed': gzipSync('hello\n'),
      empty: Buffer.alloc(0),
      'cut short': file.subarray(0, -20),
      'cut in the middle': file.subarray(0, middle),
      'without its end': gzipSync(plainText.subarray(0, -100)),
      'cut within the rows, packed anew': gzipSync(plainText.subarray(0, plainText.indexOf('안양천') + 5000)),
      'a bit turned': flipped,
      'a row changed': edited('안양천', '안양처'),
      'a row doubled': edited('d1\t1\t', 'd1\t2\t'),
      'a row no COPY reads': edited('d1\t1\t', 'd1\tx\t'),
      'the sequence changed': edited('"value":"2000"', '"value":"2001"'),
      'a table left out': edited('{"table":"a_thing"}\n\\.\n', ''),
      'something after its end': gzipSync(Buffer.concat([plainText, Buffer.from('more\n')])),
    }
    for (const [what, bytes] of Object.entries(damaged)) {
      expect(await restoreFile(db, bytes), what).toMatchObject({ ok: false, refusal: { kind: 'backup-damaged' } })
    }
    expect(await restoreFile(db, edited('"version":1', '"version":2'))).toMatchObject({
      refusal: { kind: 'backup-unknown-format', version: 2 },
    })
    const { rows } = await sql`select relname from pg_class where relnamespace = 'public'::regnamespace`.execute(db)
    expect(rows).toEqual([])
    expect((await restoreFile(db, file)).ok).toBe(true)
  })

  test('the source failing is an error, and leaves nothing behind', async () => {
    const db = await fresh(engine)
    async function* failing() {
      yield file.subarray(0, 1000)
      throw new Error('the disk went away')
    }
    await expect(restore(db, Readable.from(failing()), folder)).rejects.toThrow('the disk went away')
    expect((await restoreFile(db, file)).ok).toBe(true)
  })
})
