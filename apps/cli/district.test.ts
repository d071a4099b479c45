import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '#db/connect.ts'
import { type DatabaseDigest, databaseDigest } from '#db/database-digest.ts'
import type { CarriedDistrict } from '#db/district-format.ts'
import { leftBehind } from '#db/district-tables.ts'
import { exportDistrict } from '#db/export-district.ts'
import { importDistrict } from '#db/import-district.ts'
import { opening, sealing } from '#db/sealed-file.ts'
import { sharedTables } from '#db/tables-across-districts.ts'
import { type CommandCall, runCommand } from '#kernel/run-command.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { foundDistrict } from '#rooms/organization/contract.ts'
import { auditChain } from '#rooms/record/server/audit-chain.ts'
import { sealEvents } from '#rooms/record/server/seal.ts'
import { replaySample } from '#samples/replay-sample.ts'
import { engines, type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { buildHouse } from '../house.ts'
import { meansOn } from '../means.ts'
import { brokenLink } from './district.ts'

const geumcheon = DistrictId.parse('geumcheon')
const now = Instant.parse('2021-06-01T01:00:00.000Z')
const house = buildHouse({ signIn: testSignIn })

let source: TestDatabase
let target: TestDatabase
let file: Buffer
let carried: CarriedDistrict

const exported = async (db: Db, passphrase?: string): Promise<[Buffer, CarriedDistrict]> => {
  const out = new PassThrough()
  const bytes = buffer(out)
  const told = await exportDistrict(db, geumcheon, out, passphrase === undefined ? [] : [sealing(passphrase)])
  return [await bytes, told]
}
const take = (db: Db, bytes: Buffer, through: Parameters<typeof importDistrict>[2]['through'] = []) =>
  importDistrict(db, Readable.from([bytes], { objectMode: false }), { through, check: brokenLink })
const changed = (change: (text: string) => string) => gzipSync(change(gunzipSync(file).toString()))

/** Another district in the same house, with an account and events of its own. */
async function foundNeighbour(db: Db): Promise<void> {
  const name = { name: '이웃구', nameEn: 'Neighbour-gu', city: '서울특별시', cityEn: 'Seoul' }
  const account = { accountId: 'neighbour-kim', displayName: '이웃 김', purpose: '체험', demonstration: true }
  for (const [contract, input] of [
    [foundDistrict, name],
    [createAccount, account],
  ] as const) {
    const handler = house.commands.get(contract.name) as CommandCall['handler']
    const actor = { districtId: DistrictId.parse('neighbour'), accountId: null, roles: ['operator'] as const }
    const done = await runCommand(meansOn(db, house), { handler, actor, input, now })
    if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  }
}

/** One row of everything that lets somebody in, or is on its way to: as an operator could write it who opens the file. */
async function letIn(db: Db): Promise<void> {
  const { rows } = await sql<{ accountId: string }>`
    select account_id as "accountId" from account where district_id = ${geumcheon} limit 1`.execute(db)
  const who = rows[0]?.accountId
  const [secret, soon] = ['a-secret-of-this-house', sql`now() + interval '1 day'`]
  await sql`insert into session (district_id, token_hash, account_id, method, begun_at, ends_at)
    values (${geumcheon}, ${secret}, ${who}, 'demonstration', now(), ${soon})`.execute(db)
  await sql`insert into passkey (district_id, credential_id, account_id, public_key, counter, transports, label, registered_at)
    values (${geumcheon}, ${secret}, ${who}, ${secret}, 0, '[]', ${secret}, now())`.execute(db)
  await sql`insert into sign_in_code (district_id, request_hash, use, channel, contact, contact_index, code_hash,
      sent, sent_at, ends_at, tries)
    values (${geumcheon}, ${secret}, 'sign-in', 'mail', ${secret}, ${secret}, ${secret}, 1, now(), ${soon}, 0)`.execute(
    db,
  )
  await sql`insert into message (district_id, message_id, kind, channel, content, made_at, ends_at, next_try_at)
    values (${geumcheon}, ${secret}, 'sign-in-code', 'mail', ${secret}, now(), ${soon}, now())`.execute(db)
}

const rowsOf = async (db: Db, table: string, district: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from ${sql.table(table)} where district_id = ${district}`.execute(db)
  return rows[0]?.n ?? 0
}
const sequencesApart = ({ sequences: _, ...digest }: DatabaseDigest) => digest

beforeAll(async () => {
  source = await testDatabase(engines[0])
  target = await testDatabase(engines.at(-1))
  await foundNeighbour(source.db)
  await replaySample({ house, means: meansOn(source.db, house) }, () => now)
  await sealEvents(source.db, geumcheon, () => now)
  await letIn(source.db)
  ;[file, carried] = await exported(source.db)
})
afterAll(async () => {
  await source.drop()
  await target.drop()
})

describe('a district’s file', () => {
  test('holds every row of every table of the district, and none of its neighbour', async () => {
    const { tables } = await databaseDigest(source.db)
    const named = [...carried.tables.map(({ name }) => name), ...leftBehind, ...sharedTables]
    expect(named.sort()).toEqual([...Object.keys(tables), 'schema_migration'].sort())
    for (const { name, rows } of carried.tables)
      expect([name, rows]).toEqual([name, await rowsOf(source.db, name, geumcheon)])
    expect(carried.tables.filter(({ rows }) => rows > 0).length).toBeGreaterThan(30)
    const text = gunzipSync(file).toString()
    for (const word of ['neighbour', '이웃구', '이웃 김', 'a-secret-of-this-house']) expect(text).not.toContain(word)
    expect(text).toContain('금천')
  })

  test('needs no trigger to be switched off: none runs when a row is put in', async () => {
    const { rows } = await sql`select tgname from pg_trigger
      where not tgisinternal and tgtype & 4 <> 0`.execute(source.db)
    expect(rows).toEqual([])
  })
})

describe('a district is taken in', () => {
  test('beside another, between versions of PostgreSQL, with the same rows, its chain whole, and numbers that go on', async () => {
    await foundNeighbour(target.db)
    const neighbour = await rowsOf(target.db, 'record_event', 'neighbour')
    expect(await take(target.db, file)).toEqual({ ok: true, value: carried })
    const [again, told] = await exported(target.db)
    expect(told.tables).toEqual(carried.tables)
    expect(gunzipSync(again).toString().split('\n').slice(1, -2)).toEqual(
      gunzipSync(file).toString().split('\n').slice(1, -2),
    )
    for (const table of leftBehind) expect([table, await rowsOf(target.db, table, geumcheon)]).toEqual([table, 0])
    expect(await rowsOf(target.db, 'record_event', 'neighbour')).toBe(neighbour)
    const [there, here] = [await auditChain(source.db, geumcheon), await auditChain(target.db, geumcheon)]
    expect(here).toEqual(there)
    expect(here).toMatchObject({ broken: null, unsealed: 0 })
    expect(here.events).toBeGreaterThan(300)

    // The sample entered once more finds everything done; a new event is sealed onto the chain that came along.
    await replaySample({ house, means: meansOn(target.db, house) }, () => now)
    expect(await rowsOf(target.db, 'record_event', geumcheon)).toBe(here.events)
    const handler = house.commands.get(createAccount.name) as CommandCall['handler']
    const actor = { districtId: geumcheon, accountId: null, roles: ['operator'] as const }
    const input = { accountId: 'person-new', displayName: '새 사람', purpose: '체험', demonstration: true }
    expect(await runCommand(meansOn(target.db, house), { handler, actor, input, now })).toMatchObject({ ok: true })
    expect(await sealEvents(target.db, geumcheon, () => now)).toBe(1)
    expect(await auditChain(target.db, geumcheon)).toMatchObject({ broken: null, seals: here.seals + 1 })
  })

  test('never over one that is there', async () => {
    const before = await databaseDigest(target.db)
    expect(await take(target.db, file)).toMatchObject({
      ok: false,
      refusal: { kind: 'district-is-there', district: 'geumcheon' },
    })
    expect(await databaseDigest(target.db)).toEqual(before)
  })

  test('sealed by a passphrase, and not without it', async () => {
    const empty = await testDatabase()
    const [sealed] = await exported(source.db, 'a passphrase of the tests')
    expect(await take(empty.db, sealed, [opening('another')])).toMatchObject({ ok: false })
    expect(await take(empty.db, sealed)).toMatchObject({ refusal: { kind: 'district-file-damaged' } })
    expect(await take(empty.db, sealed, [opening('a passphrase of the tests')])).toMatchObject({ ok: true })
    await empty.drop()
  })
})

describe('nothing is taken in', () => {
  let empty: TestDatabase
  let before: object
  beforeAll(async () => {
    empty = await testDatabase()
    before = sequencesApart(await databaseDigest(empty.db))
  })
  afterAll(() => empty.drop())

  test.each<[string, () => Buffer, string]>([
    ['of a file cut short', () => file.subarray(0, file.length - 40), 'district-file-damaged'],
    ['of a file that is none', () => Buffer.from('none'), 'district-file-damaged'],
    ['of a file with a word changed', () => changed((text) => text.replace('금천', '강남')), 'district-file-damaged'],
    ['with something after its end', () => changed((text) => `${text}{}\n`), 'district-file-damaged'],
    [
      'from a house with other steps of the schema',
      () => changed((text) => text.replace('0002_record.sql', '0002_other.sql')),
      'district-other-version',
    ],
    [
      'of another format',
      () => changed((text) => text.replace('"madang-district","version":2', '"madang-district","version":1')),
      'district-other-version',
    ],
    [
      'of rows that are of another district than the file says',
      () => changed((text) => text.replace('"district":"geumcheon"', '"district":"gangnam"')),
      'district-file-damaged',
    ],
  ])('%s', async (_name, bytes, kind) => {
    expect(await take(empty.db, bytes())).toMatchObject({ ok: false, refusal: { kind } })
    expect(sequencesApart(await databaseDigest(empty.db))).toEqual(before)
  })

  test('with a number after which none would be left for the house', async () => {
    const forged = await testDatabase()
    expect(await take(forged.db, file)).toMatchObject({ ok: true })
    await sql`insert into record_event overriding system value
      select (jsonb_populate_record(e, '{"event_id": 9223372036854775807, "seal_no": null, "leaf_hash": null}')).* from record_event as e
      order by event_id desc limit 1`.execute(forged.db)
    const [bytes] = await exported(forged.db)
    expect(await take(empty.db, bytes)).toMatchObject({
      ok: false,
      refusal: { kind: 'district-number-too-high', column: 'record_event.event_id', number: '9223372036854775807' },
    })
    const { sequences } = await databaseDigest(empty.db)
    expect(JSON.stringify(sequences)).not.toContain('9223372036854775807')
    expect(sequencesApart(await databaseDigest(empty.db))).toEqual(before)
    await forged.drop()
  })

  test('whose chain was broken before it was exported, though every hash of the file is right', async () => {
    const broken = await testDatabase()
    expect(await take(broken.db, file)).toMatchObject({ ok: true })
    await sql`update record_event set role = 'auditor' where event_id = (select min(event_id) from record_event)`.execute(
      broken.db,
    )
    const [bytes] = await exported(broken.db)
    expect(await take(empty.db, bytes)).toMatchObject({ ok: false, refusal: { kind: 'district-not-sound' } })
    expect(sequencesApart(await databaseDigest(empty.db))).toEqual(before)
    await broken.drop()
  })
})
