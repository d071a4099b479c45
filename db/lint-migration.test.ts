import { describe, expect, test } from 'vitest'
import { lintMigration } from './lint-migration.ts'
import { readMigrations } from './migration-files.ts'

/** Numbers up to here are of before the first version in use: no server of a version before runs while they are applied. */
const beforeTheFirstVersion = '0039'

const rulesOf = (text: string) => lintMigration(text).map(({ rule }) => rule)

test('every migration since the rule can be applied while the version before serves', async () => {
  const since = (await readMigrations()).filter(({ name }) => name > beforeTheFirstVersion)
  for (const { name, text } of since) {
    const told = lintMigration(text).map(({ statement, instead }) => `${name}: ${statement}\n  ${instead}`)
    expect(told.join('\n'), 'see docs/operations/upgrading.md').toBe('')
  }
})

test('an index may be built on a table of which it is said why it is small', () => {
  const index = 'create index session_by_hint on session (district_id, hint);'
  expect(rulesOf(`-- small: session, ended ones are gone after a day\n${index}`)).toEqual([])
  expect(rulesOf(`-- small: message, gone after a day\n${index}`)).toEqual(['index-locks'])
  expect(rulesOf(`-- small: session\n${index}`)).toEqual(['index-locks'])
})

describe('a migration that the version before cannot live with', () => {
  test.each([
    ['drop table session;', 'takes-away'],
    ['alter table session drop column hint;', 'takes-away'],
    ['truncate session;', 'takes-away'],
    ['alter table session rename column hint to clue;', 'renames'],
    ['ALTER TABLE session RENAME TO sitting;', 'renames'],
    ['alter table session alter column hint set not null;', 'demands'],
    ['alter table session add column hint text not null;', 'demands'],
    ['alter table session alter column hint type integer using hint::integer;', 'changes-type'],
    ['alter table session alter column hint set data type text;', 'changes-type'],
    ['create index session_by_hint on session (district_id, hint);', 'index-locks'],
    ['create unique index on session (hint);', 'index-locks'],
    ['alter table session add constraint session_hint check (hint > 0);', 'constraint-scans'],
    ['alter table session add foreign key (hint) references clue (hint);', 'constraint-scans'],
  ])('%s', (text, rule) => expect(rulesOf(text)).toEqual([rule]))
})

describe('a migration that only adds', () => {
  test.each([
    'alter table session add column hint text;',
    'alter table session add column hint integer not null default 0;',
    "alter table session add column hint text default '' not null, add column seen_at date;",
    'alter table session add constraint session_hint check (hint > 0) not valid;',
    'alter table session validate constraint session_hint;',
    'create table clue (district_id text not null); create index clue_by_it on clue (district_id);',
    'create table clue (a text); alter table clue alter column a set not null;',
    "comment on table session is 'drop column; rename';",
    '-- drop table session;\nselect 1;',
    'create function f() returns trigger language plpgsql as $$ begin truncate session; end $$;',
  ])('%s', (text) => expect(rulesOf(text)).toEqual([]))
})

test('a step that takes away names the version since which nothing uses it', () => {
  const step = 'alter table session drop column hint;'
  expect(rulesOf(`-- contract: since 0.2.0 nothing reads session.hint\n${step}`)).toEqual([])
  expect(rulesOf(`-- contract: since then nothing reads it\n${step}`)).toEqual(['takes-away'])
})
