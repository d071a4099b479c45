import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { inTransaction } from './connect.ts'

describe.each(engines)('on %s', (engine) => {
  let one: TestDatabase
  beforeAll(async () => {
    one = await testDatabase(engine, { max: 1 })
  })
  afterAll(() => one.drop())

  test('values are read once, exactly', async () => {
    const { rows } = await sql`
      select 9007199254740991::bigint as whole, 1.10::numeric as exact, date '2021-06-14' as day,
             timestamptz '2021-06-14 09:00:00+09' as moment, timestamptz '2021-06-14 09:00:00.123456+09' as fine,
             '{"a": [1, null]}'::jsonb as json, array[1, null, 3]::bigint[] as wholes,
             array[date '2021-06-14'] as days, array[1.50]::numeric[] as exacts, count(*) as n`.execute(one.db)
    expect(rows).toEqual([
      {
        whole: 9007199254740991,
        exact: '1.10',
        day: '2021-06-14',
        moment: '2021-06-14T00:00:00.000Z',
        fine: '2021-06-14T00:00:00.123456Z',
        json: { a: [1, null] },
        wholes: [1, null, 3],
        days: ['2021-06-14'],
        exacts: ['1.50'],
        n: 1,
      },
    ])
    await expect(sql`select 9007199254740993::bigint as n`.execute(one.db)).rejects.toThrow('too large')
  })

  test('the outer handle inside a transaction fails at once, on a pool of one connection too', async () => {
    const misuse = inTransaction(one.db, () => sql`select 1`.execute(one.db))
    await expect(misuse).rejects.toThrow(/outer database handle.*trx/s)
    await expect(inTransaction(one.db, () => inTransaction(one.db, async () => 1))).rejects.toThrow('outer database')
    // The pool is whole again, and work begun inside may use the handle once the transaction has ended.
    const later = await inTransaction(one.db, async () => ({
      started: new Promise((resolve) => setTimeout(resolve, 20)).then(() => sql`select 1`.execute(one.db)),
    }))
    expect((await later.started).rows).toHaveLength(1)
  })

  test('a transaction of another database may be open', async () => {
    const other = await testDatabase(engine)
    const rows = await inTransaction(one.db, async () => (await sql`select 1`.execute(other.db)).rows)
    expect(rows).toHaveLength(1)
    await other.drop()
  })

  test('a throw rolls back; a read-only transaction does not write; a transaction that ended is refused', async () => {
    await sql`create table note (n integer)`.execute(one.db)
    const failing = inTransaction(one.db, async (trx) => {
      await sql`insert into note values (1)`.execute(trx)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    const writing = inTransaction(one.db, (trx) => sql`insert into note values (2)`.execute(trx), { readOnly: true })
    await expect(writing).rejects.toThrow('read-only')
    const escaped = await inTransaction(one.db, async (trx) => trx, { isolation: 'repeatable read' })
    await expect(sql`insert into note values (3)`.execute(escaped)).rejects.toThrow()
    expect((await sql`select * from note`.execute(one.db)).rows).toEqual([])
  })

  test('a connection lost in a transaction between two queries fails the transaction alone', async () => {
    const other = await testDatabase(engine, { max: 2 })
    const broken = inTransaction(other.db, async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(one.db)
      await new Promise((heard) => setTimeout(heard, 200))
      await sql`select 1`.execute(trx)
    })
    await expect(broken).rejects.toThrow()
    expect((await sql`select 1`.execute(other.db)).rows).toHaveLength(1)
    await other.drop()
  })

  test('Hangul has letters: words of it can be searched by trigrams', async () => {
    const { rows } = await sql<{ alike: number }>`select similarity('안양천 정비', '안양천') as alike`.execute(one.db)
    expect(rows[0]?.alike).toBeGreaterThan(0.3)
  })
})
