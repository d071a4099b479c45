import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { backup } from './backup.ts'
import { checkBackup } from './check-backup.ts'

let database: TestDatabase
let whole: Buffer
const check = (bytes: Buffer) => checkBackup(Readable.from([bytes]))
const changed = (change: (text: string) => string): Buffer => gzipSync(change(gunzipSync(whole).toString('utf8')))

beforeAll(async () => {
  database = await testDatabase('embedded', { empty: true })
  await sql`create table schema_migration (name text, sha256 text)`.execute(database.db)
  await sql`insert into schema_migration values ('0001_things.sql', 'x'), ('0002_later.sql', 'x')`.execute(database.db)
  await sql`create table thing (id integer primary key, words text)`.execute(database.db)
  await sql`insert into thing values (1, '안양천'), (2, ${'\\.'}), (3, null)`.execute(database.db)
  const through = new PassThrough()
  ;[whole] = await Promise.all([buffer(through), backup(database.db, through)])
})
afterAll(() => database.drop())

describe('reading a backup through', () => {
  test('counts what is in it and says how new it is', async () => {
    const value = { tables: 1, rows: 3, schema: '0002_later.sql', takenAt: expect.stringMatching(/^\d{4}-/) }
    expect(await check(whole)).toEqual({ ok: true, value })
  })

  test.each([
    ['no gzip', () => Buffer.from('words')],
    ['cut short', () => whole.subarray(0, whole.length - 20)],
    ['empty', () => Buffer.alloc(0)],
    ['a changed row', () => changed((text) => text.replace('안양천', '안양촌'))],
    ['a row less', () => changed((text) => text.replace('3\t\\N\n', ''))],
    ['a table of another name', () => changed((text) => text.replace('{"table":"thing"}', '{"table":"other"}'))],
    ['another moment in its head', () => changed((text) => text.replace('"takenAt":"2', '"takenAt":"1'))],
    ['something after its end', () => changed((text) => `${text}{}\n`)],
    ['text that is none', () => gzipSync('words\n')],
  ])('%s is damage', async (_name, bytes) => {
    expect(await check(bytes())).toMatchObject({ ok: false, refusal: { kind: 'backup-damaged' } })
  })

  test('a format of later times is not known', async () => {
    const later = changed((text) => text.replace('"version":1', '"version":2'))
    expect(await check(later)).toMatchObject({ refusal: { kind: 'backup-unknown-format', version: 2 } })
  })

  test('a disk that fails is damage or an error, never a whole backup', async () => {
    const failing = new Readable({ read: () => undefined })
    const checked = checkBackup(failing)
    failing.destroy(new Error('EIO'))
    await expect(checked).rejects.toThrow('EIO')
  })
})
