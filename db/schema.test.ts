import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { schemaText, tablesWithoutComment, tablesWithoutLeadingDistrict } from './schema-text.ts'
import { sharedTables } from './tables-across-districts.ts'

const file = join(import.meta.dirname, 'schema.sql')

describe.each(engines)('the schema that the migrations make on %s', (engine) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase(engine)
  })
  afterAll(() => database.drop())

  test('is the one in db/schema.sql', async () => {
    const text = await schemaText(database.db)
    if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, text)
    const generated = await readFile(file, 'utf8').catch(() => '')
    expect(text, 'db/schema.sql is out of date: UPDATE_GOLDEN=1 vitest run db/schema.test.ts').toBe(generated)
  })

  test('says of every table what it is for', async () => {
    expect(await tablesWithoutComment(database.db), 'add `comment on table … is …` to the migration').toEqual([])
  })

  test('leads every primary key with district_id', async () => {
    const without = await tablesWithoutLeadingDistrict(database.db, sharedTables)
    expect(
      without,
      'begin the primary key with district_id, or name the table in db/tables-across-districts.ts',
    ).toEqual([])
  })
})
