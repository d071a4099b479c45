import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '#tests/support/database.ts'
import { connect } from './connect.ts'
import { isDatabaseAway } from './is-away.ts'
import { cutConnections } from './pool.ts'

const database = await testDatabase()
afterAll(() => database.drop())
const failing = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

test('a server that is not there, or goes away while it is asked, is away', async () => {
  const nobody = connect('postgresql://u@127.0.0.1:1/x')
  expect(isDatabaseAway(await failing(sql`select 1`.execute(nobody)))).toBe(true)
  await nobody.destroy()
  const cut = connect(database.connection, { max: 1 })
  const asking = failing(sql`select pg_sleep(10)`.execute(cut))
  await new Promise((next) => setTimeout(next, 300))
  await cutConnections(cut)
  expect(isDatabaseAway(await asking)).toBe(true)
  await cut.destroy()
  const ended = connect(database.connection, { max: 1 })
  const self = sql`select pg_terminate_backend(pg_backend_pid())`.execute(ended)
  expect(isDatabaseAway(await failing(self))).toBe(true)
  await ended.destroy()
})

test('a full disk and a primary that is one no more are away; a mistake of ours is not', async () => {
  for (const code of ['53100', '25006', '57P03'])
    expect(isDatabaseAway(Object.assign(new Error(), { code }))).toBe(true)
  expect(isDatabaseAway(await failing(sql`select no_such_column`.execute(database.db)))).toBe(false)
  expect(
    isDatabaseAway(new AggregateError([new Error('x'), Object.assign(new Error(), { code: 'ECONNREFUSED' })])),
  ).toBe(true)
  expect(isDatabaseAway(new TypeError('x is not a function'))).toBe(false)
  expect(isDatabaseAway('no error')).toBe(false)
})
