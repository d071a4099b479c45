import type { ClientBase } from 'pg'
import { type Db, withClient } from './connect.ts'
import { catalogueQueries, type Described } from './schema-queries.ts'

const heading = `-- The whole schema, generated from the database by db/schema-text.ts. Do not edit: write a migration.\n`

/** The schema as text: the same for the same migrations, whichever version of PostgreSQL holds it. */
export const schemaText = (db: Db): Promise<string> => withClient(db, schemaTextOf)

export async function schemaTextOf(client: ClientBase): Promise<string> {
  // With no search path, names of other schemas are written out and those of `public` are cut below.
  await client.query('set search_path to pg_catalog')
  try {
    await refuseViews(client)
    const parts = [heading]
    for (const text of catalogueQueries) {
      const { rows } = await client.query<Described>(text)
      parts.push(...rows.map((row) => `${row.text.replace(/\bpublic\.(?=[\w"])/g, '')}\n`))
    }
    return parts.join('\n')
  } finally {
    await client.query('reset search_path')
  }
}

/** A view's text differs between versions of PostgreSQL, and hides SQL from the review of a room's queries. */
async function refuseViews(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')`,
  )
  const names = rows.map((row) => row.name).join(', ')
  if (names !== '')
    throw new Error(`${names}: the schema has no views; write the query in the room's store/queries.ts.`)
}

/** Tables that nobody has said the purpose of. */
export async function tablesWithoutComment(db: Db): Promise<string[]> {
  return names(
    db,
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
       and coalesce(obj_description(oid, 'pg_class'), '') = ''
     order by relname collate "C"`,
  )
}

/**
 * Tables whose primary key does not begin with district_id, but for the exceptions; a table without a primary key too.
 * So many districts can share one installation, and a distributed PostgreSQL can shard by district.
 */
export async function tablesWithoutLeadingDistrict(db: Db, exceptions: readonly string[]): Promise<string[]> {
  const found = await names(
    db,
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
       and not exists (
         select from pg_constraint
         join pg_attribute on attrelid = conrelid and attnum = conkey[1]
         where conrelid = pg_class.oid and contype = 'p' and attname = 'district_id')
     order by relname collate "C"`,
  )
  return found.filter((name) => !exceptions.includes(name))
}

const names = (db: Db, text: string): Promise<string[]> =>
  withClient(db, async (client) => (await client.query<{ name: string }>(text)).rows.map((row) => row.name))
