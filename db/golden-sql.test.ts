import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { tablesWithoutDistrict } from '#tests/support/district-named.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { recordStatements } from '#tests/support/recording-kysely.ts'
import { layOut } from '#tests/support/sql-layout.ts'
import type { Trx } from './connect.ts'
import { jsonb } from './jsonb.ts'

type Migrations = { schema_migration: { name: string; sha256: string } }
const queries = {
  findMigration: (trx: Trx, name: string) =>
    trx
      .withTables<Migrations>()
      .selectFrom('schema_migration')
      .select('sha256')
      .where('name', '=', name)
      .executeTakeFirstOrThrow(),
  asJson: (trx: Trx, value: readonly number[]) => sql`select ${jsonb(value)} as value`.execute(trx),
  notAQuery: (name: string) => name.length,
}
goldenSql(import.meta.url, queries, {
  findMigration: { 'not there': ['x'], there: { args: ['x'], answers: [[{ sha256: '' }]] } },
  asJson: [[1, 2]],
})

test('statements are laid out one clause to a line', () => {
  const statement =
    `with a as (select 1 from x where extract(year from d) = 1) insert into t (a, b) select 'from  where' as "x  y", ` +
    `(select max(z) filter (where z > 1) over (order by q) from q where u is distinct from 3) from a ` +
    `left join b on a.district_id = b.district_id where (a = 1 or c in (select c from e)) limit 3 for update of t`
  expect(layOut(statement)).toBe(`with a as (
  select 1
  from x
  where extract(year from d) = 1)
insert into t (a, b)
select 'from  where' as "x  y", (
  select max(z) filter (where z > 1) over (order by q)
  from q
  where u is distinct from 3)
from a
left join b on a.district_id = b.district_id
where (a = 1 or c in (
    select c
    from e))
limit 3
for update of t`)
  expect(layOut('insert into a (b) values (1) on conflict (b) do update set b = 2 where a.b = 3')).toBe(
    'insert into a (b)\nvalues (1)\non conflict (b) do update set b = 2\nwhere a.b = 3',
  )
})

describe('a statement names the district', () => {
  test.each([
    'select * from a where district_id = $1',
    'select * from "a" inner join "b" as "c" on "c"."district_id" = "a"."district_id" where "a"."district_id" = $1',
    'select * from a join b using (district_id, id) where a.district_id = $1',
    'insert into a (district_id, x) values ($1, $2)',
    'delete from a using b where a.district_id = b.district_id and b.district_id = $1',
    'with q as (select * from a where district_id = $1) select * from q, generate_series(1, 2)',
    'update a set x = m.y from unnest($1::bigint[]) as m (y) where a.district_id = $2',
    'select * from shared',
    'select 1',
  ])('%s', (statement) => expect(tablesWithoutDistrict(statement, ['shared'])).toEqual([]))

  test.each([
    ['select * from a where x = 1', ['a']],
    ['select district_id from "a"', ['a']],
    ['select * from a join b on a.x = b.x where a.district_id = $1', ['a', 'b']],
    ['select * from a, b where a.district_id = $1', ['a', 'b']],
    ['insert into a (x) values ($1)', ['a']],
    ['update a set district_id = $1', ['a']],
    ['delete from a where x in (select x from b)', ['a', 'b']],
  ])('%s: not', (statement, tables) => expect(tablesWithoutDistrict(statement, ['shared'])).toEqual(tables))
})

test('statements are recorded in order, answered as told', async () => {
  const statements = await recordStatements(
    async (trx) => {
      const { rows } = await sql<{ n: number }>`select ${1}::integer as n`.execute(trx)
      if (rows[0]?.n === 7) await sql`select 2`.execute(trx)
    },
    [[{ n: 7 }]],
  )
  expect(statements).toEqual(['select $1::integer as n', 'select 2'])
})
