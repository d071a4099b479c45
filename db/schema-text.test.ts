import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { schemaText, tablesWithoutComment, tablesWithoutLeadingDistrict } from './schema-text.ts'

const everything = `
  create type colour as enum ('red', 'it''s');
  create domain won as bigint not null check (value >= 0);
  comment on domain won is '원';
  create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
  comment on function touch() is 'Touches.';
  create table parent (district_id text, id bigint generated always as identity, name text collate "C" not null,
    amount won default 3, tint colour default 'red', twice bigint generated always as (amount * 2) stored,
    made timestamptz(3) not null default now(), primary key (district_id, id),
    constraint named check (tint in ('red', 'it''s') or name ~ '^a'), unique nulls not distinct (district_id, name));
  comment on table parent is 'The parent''s table.';
  comment on column parent.name is 'Its name: 이름.';
  create index parent_by_made on parent using btree (district_id, made desc) where twice > 2;
  create index parent_words on parent using gin (name gin_trgm_ops);
  create trigger parent_touch before insert or update of name on parent for each row execute function touch();
  create table child (id integer primary key, district_id text, parent_id bigint,
    span daterange, exclude using gist (span with &&),
    foreign key (district_id, parent_id) references parent on delete cascade deferrable initially deferred);
  create table log (district_id text, day date, primary key (district_id, day)) partition by range (day);
  comment on table log is 'By day.';
  create table log_2020 partition of log for values from ('2020-01-01') to ('2021-01-01');
  create sequence counter increment 2;`

describe.each(engines)('on %s', (engine) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase(engine, { empty: true })
    await sql`create extension pg_trgm`.execute(database.db)
    await sql.raw(everything).execute(database.db)
  })
  afterAll(() => database.drop())

  test('the text is the same on every version, and makes the same schema again', async () => {
    const text = await schemaText(database.db)
    await expect(text).toMatchFileSnapshot('schema-text.expected.sql')
    const again = await testDatabase(engine, { empty: true })
    const foreignKeysLast = text.replace(/create table child[^;]*;\n/, '')
    const child = /create table child[^;]*;\n/.exec(text)?.[0] ?? ''
    await sql.raw(`${foreignKeysLast}${child}`).execute(again.db)
    expect(await schemaText(again.db)).toBe(text)
    await again.drop()
  })

  test('tables without a comment and keys that do not lead with the district are found', async () => {
    expect(await tablesWithoutComment(database.db)).toEqual(['child'])
    expect(await tablesWithoutLeadingDistrict(database.db, [])).toEqual(['child'])
    expect(await tablesWithoutLeadingDistrict(database.db, ['child'])).toEqual([])
  })

  test('a view is refused', async () => {
    await sql`create view v as select 1 as n`.execute(database.db)
    await expect(schemaText(database.db)).rejects.toThrow('v: the schema has no views')
  })
})
