import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import { personalData } from '#apps/personal-data.ts'
import { Instant } from '#kit/korean-date.ts'
import { declaredColumns, PersonalField, PersonalFile } from '#kit/personal.ts'
import { textOf } from '#rooms/documents/core/rules/text/fixture.ts'
import { privacyRule } from '#rooms/documents/core/rules/text/privacy.ts'
import { replaySample } from '#samples/replay-sample.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'
import { testSignIn } from './support/test-sign-in.ts'

/** Tables of no room: they hold the house's own files, not the district's. */
const ofTheHouse = ['schema_migration']

const holdsNoWords = /^(integer|bigint|smallint|boolean|date|timestamp|numeric)/

/** Every column that can hold words, as `table.column`; the district's key, which leads every table, is no person's. */
const wordColumns = (schema: string): string[] =>
  [...schema.matchAll(/^create table (\w+) \(\n([\s\S]*?)\n\);/gm)]
    .filter(([, table = '']) => !ofTheHouse.includes(table))
    .flatMap(([, table = '', body = '']) =>
      [...body.matchAll(/^ {2}(?!constraint )(\w+) (.+?),?$/gm)]
        .filter(([, column, type = '']) => column !== 'district_id' && !holdsNoWords.test(type))
        .map(([, column]) => `${table}.${column}`),
    )

const schema = readFileSync('db/schema.sql', 'utf8')
const declared = personalData.flatMap(declaredColumns)
const undeclared = (text: string) => wordColumns(text).filter((column) => !declared.includes(column))

describe('personal data', () => {
  test('every column that can hold words is declared, in core/personal.ts of its room, once', () => {
    expect(undeclared(schema), 'say in core/personal.ts of the room what it holds of people, or why nothing').toEqual(
      [],
    )
    expect(declared.filter((column, at) => declared.indexOf(column) !== at)).toEqual([])
    expect(declared.filter((column) => !wordColumns(schema).includes(column))).toEqual([])
  })

  test('a new column of any kind that holds words is found until it is declared', () => {
    for (const type of [
      'text',
      'jsonb',
      'text[]',
      'bytea',
      'character varying(20)',
      "text default ''::text not null",
    ]) {
      expect(undeclared(schema.replace('  contact text,', `  contact text,\n  nickname ${type},`))).toEqual([
        'account.nickname',
      ])
    }
    expect(undeclared(`${schema}\ncreate table guest (\n  district_id text not null,\n  name text\n);\n`)).toEqual([
      'guest.name',
    ])
    expect(undeclared(schema.replace('  contact text,', '  contact text,\n  age integer,'))).toEqual([])
  })

  test('every table is declared by the room whose store knows it', () => {
    for (const { room, fields, impersonal } of personalData) {
      const folder = `rooms/${room}/store`
      const files = readdirSync(folder).filter((file) => file.startsWith('tables'))
      const known = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n')
      const tables = new Set([...fields.map(({ table }) => table), ...Object.keys(impersonal)])
      expect([...tables].filter((table) => !new RegExp(`^ {2}${table}: `, 'm').test(known))).toEqual([])
    }
  })

  test('every column that names an account says whose row it is', () => {
    const places = personalData.flatMap(({ people = {} }) =>
      Object.entries(people).flatMap(([table, columns]) => columns.split(' ').map((column) => `${table}.${column}`)),
    )
    const named = [...schema.matchAll(/^create table (\w+) \(\n([\s\S]*?)\n\);/gm)].flatMap(([, table, body = '']) =>
      [
        ...body.matchAll(/FOREIGN KEY \(district_id, (\w+)\) REFERENCES account/g),
        ...body.matchAll(/^ {2}(account_id|\w+_by) text/gm),
      ].map(([, column]) => `${table}.${column}`),
    )
    const words = personalData.flatMap(({ impersonal }) =>
      declaredColumns({ room: '', files: [], fields: [], impersonal }),
    )
    const accounts = named.filter((column) => !words.includes(column))
    expect(new Set(places)).toEqual(new Set([...accounts, 'account.account_id']))
  })

  test('declarations are whole: every field is of a declared file, and every file has its purpose and ground', () => {
    const files = personalData.flatMap((declaration) => declaration.files)
    expect(new Set(files.map(({ key }) => key)).size).toBe(files.length)
    for (const file of files) PersonalFile.parse(file)
    for (const field of personalData.flatMap(({ fields }) => fields)) {
      PersonalField.parse(field)
      expect(files.map(({ key }) => key)).toContain(field.file)
      if (field.retention.kind === 'until-date') {
        expect(schema).toMatch(new RegExp(`create table ${field.table} \\([^;]*\\n {2}${field.retention.column} date`))
      }
    }
  })
})

describe('the sample', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase()
    const house = buildHouse({ signIn: testSignIn })
    const now = Instant.parse('2021-06-01T01:00:00.000Z')
    await replaySample({ house, means: meansOn(database.db, house) }, () => now)
  })
  afterAll(() => database.drop())

  /** What is drawn at random or hashed is no datum, though its digits may look like a number of somebody. */
  const secret = personalData.flatMap(({ impersonal }) =>
    Object.entries(impersonal).flatMap(([table, { secret = '' }]) => secret.split(' ').map((one) => `${table}.${one}`)),
  )

  test('holds no resident number, mobile number, bank account or private mail address in any column', async () => {
    const found: string[] = []
    let read = 0
    for (const place of wordColumns(schema).filter((column) => !secret.includes(column))) {
      const [table = '', column = ''] = place.split('.')
      const { rows } = await sql<{ value: string }>`
        select distinct ${sql.ref(column)}::text as value from ${sql.table(table)}
        where ${sql.ref(column)} is not null`.execute(database.db)
      read += rows.length
      const told = privacyRule.check(textOf(...rows.map(({ value }) => value.replaceAll('\n', ' '))))
      for (const { params } of told) if (params['case'] !== 'name') found.push(`${place}: ${params['case']}`)
    }
    expect(read).toBeGreaterThan(1000)
    expect(found).toEqual([])
  })
})
