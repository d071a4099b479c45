import { Writable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backup } from '#db/backup.ts'
import { inTransaction } from '#db/connect.ts'
import { base64url } from '#kit/bytes.ts'
import type { TestDatabase } from '#tests/support/database.ts'
import {
  openedVote,
  passOf,
  type RegistrarUnderTest,
  registrarDatabase,
  registrarOn,
} from '#tests/support/registrar/registrar-under-test.ts'
import {
  browser,
  issueTo,
  markAt,
  proveByIdentity,
  proveByPhone,
  springKim,
  ticketOf,
} from '#tests/support/registrar/voters.ts'
import { readMobile } from '../core/person.ts'
import { listMarks, marksOf } from '../core/roll-marks.ts'

let database: TestDatabase
let under: RegistrarUnderTest
let vote: Awaited<ReturnType<typeof openedVote>>
const sent: { phone: string; text: string }[] = []
beforeAll(async () => {
  database = await registrarDatabase()
  under = registrarOn(database, {
    sendCode: async (phone, text) => {
      sent.push({ phone, text })
    },
  })
  vote = await openedVote(under)
})
afterAll(() => database.drop())

/** Every column of every table as text. */
async function allText(): Promise<string> {
  return inTransaction(database.db, async (trx) => {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public'`.execute(trx)
    const texts = await Promise.all(
      tables.map(async ({ name }) => {
        const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(trx)
        return [name, ...rows.map(({ row }) => row)].join('\n')
      }),
    )
    return texts.join('\n')
  })
}

const summer = { name: '이여름', birth: '1950-07-01', phone: '010-8765-4321' }
const autumn = { name: '박가을', birth: '1999-10-10', phone: '010-1111-2222' }

/** Everything by which these people are known, in every spelling that somebody may think of. */
const traces = [springKim, summer, autumn].flatMap(({ name, birth, phone }) => {
  const read = readMobile(phone)
  const digits = read.ok ? read.value : ''
  return [name, name.slice(1), birth, birth.replaceAll('-', ''), phone, digits, digits.slice(3)]
})

test('while a code or a proof waits, the telephone is sealed, and who it is stands there as keyed hashes', async () => {
  const asked = await under.ask(vote.eh, 'ask-code', springKim)
  const proven = await proveByIdentity(under, vote.eh, summer)
  const text = await allText()
  expect(text).toContain(asked.said.codeId)
  expect(traces.filter((trace) => text.includes(trace))).toEqual([])
  expect(text).not.toContain(asked.said.shown)
  expect(text).not.toContain(proven.said.proof)
  const known = under.registrar.visits.read(await ticketOf(under, summer), browser)
  expect(known.ok && known.value.ci).toMatch(/.{40}/)
  expect(text).not.toContain(known.ok && known.value.ci)
})

test('after use nothing is left of name, telephone, identity and day of birth, and no moment', async () => {
  await issueTo(under, vote, (await proveByPhone(under, vote.eh, springKim)).said, 'spring')
  await issueTo(under, vote, (await proveByIdentity(under, vote.eh, summer)).said, 'summer')
  await markAt(under, vote.eh, autumn, { phone: autumn.phone })
  await Promise.all(under.registrar.sending)
  under.clock.now += 3600
  await under.keep()
  const text = await allText()
  expect(traces.filter((trace) => text.includes(trace))).toEqual([])
  // Codes and proofs are gone with their sealed telephones; of sealed things there are the vote's own secrets alone.
  const sealed = text.match(/s1\.vote\.[\w-]+/g) ?? []
  expect(sealed).toHaveLength(3 + 3)
  const { rows } = await inTransaction(database.db, (trx) =>
    sql<{ column: string }>`
      select table_name || '.' || column_name as column from information_schema.columns
      where table_schema = 'public' and data_type ~ 'time' and table_name <> 'schema_migration'`.execute(trx),
  )
  expect(rows).toEqual([])
  expect(sent.map(({ phone }) => phone)).toEqual(['01023456789', '01023456789', '01023456789', '01087654321'])
  expect(sent.at(-1)?.text).toContain('투표권이 발급되었습니다')
})

test('a dump of the database has no private key, no key of the roll and no share in the clear', async () => {
  const pieces: Buffer[] = []
  const out = new Writable({
    write: (piece, _encoding, done) => {
      pieces.push(piece)
      done()
    },
  })
  const loaded = await under.registrar.load(vote.eh)
  if (!loaded.ok) throw new Error(loaded.refusal.kind)
  await backup(database.db, out)
  const dump = `${await allText()}\n${gunzipSync(Buffer.concat(pieces)).toString()}`
  const { roll, share, tokenKey } = loaded.value
  const jwk = tokenKey('online').export({ format: 'jwk' })
  const secrets = [
    base64url(roll.key),
    Buffer.from(roll.key).toString('hex'),
    share,
    jwk.d,
    jwk.p,
    jwk.q,
    '"d":',
    'PRIVATE',
  ]
  expect(secrets.filter((secret) => secret === undefined || dump.includes(secret))).toEqual([])
  expect(dump).toContain(jwk.n)
})

test('once the vote is destroyed no row leads back to a person, even for who knows the secret', async () => {
  const { eh } = vote
  const before = await allText()
  const loaded = await under.registrar.load(eh)
  if (!loaded.ok) throw new Error(loaded.refusal.kind)
  const marks = listMarks(marksOf(loaded.value.roll, { ...springKim, phone: '01023456789' }))
  expect(marks.every((mark) => before.includes(mark))).toBe(true)
  await under.office('close', { eh })
  await under.office('destroy', { eh })
  const after = await allText()
  expect(after).not.toMatch(/s1\.vote\./)
  expect(marks.filter((mark) => after.includes(mark))).toEqual([])
  // A registrar started anew on what is left, with the same secret, can tell of nobody whether they took part.
  const anew = registrarOn(database)
  anew.clock.now = under.clock.now
  for (const asked of [
    await proveByPhone(anew, eh, springKim),
    await anew.ask(eh, 'mark', { pass: passOf(eh), ...autumn, belonging: 'resident', dong: 'doksan', way: 'card' }),
    await issueTo(anew, vote, { proof: '', style: 'online' }, 'spring'),
  ])
    expect(asked.said.refusal).toEqual({ kind: 'destroyed' })
  expect(after.match(/\([\w-]{43},[\w-]{43},online,/g)).toHaveLength(2)
})
