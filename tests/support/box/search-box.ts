import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db } from '#db/connect.ts'

/** Every table of a box with all its rows as text, as a dump would have them. */
export async function dumpOf(db: Db): Promise<ReadonlyMap<string, string>> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(
    db,
  )
  const dumps = new Map<string, string>()
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ line: string }>`select one::text as line from ${sql.table(name)} as one`.execute(db)
    dumps.set(name, rows.map(({ line }) => line).join('\n'))
  }
  return dumps
}

/** The columns that can hold a time or an address, as `table.column`. */
export async function telltaleColumns(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name
    from information_schema.columns natural join information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'
      and (data_type ~ '^(timestamp|date|time|interval|inet|cidr|macaddr)'
           or column_name ~ '(time|stamp|address|agent|phone|name|mail|_at$|_on$)')
    order by 1`.execute(db)
  return rows.map(({ name }) => name)
}

/** The files below a folder that hold one of these texts, by their paths. */
export async function filesWith(folder: string, texts: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path).catch(() => Buffer.alloc(0))
    if (texts.some((text) => bytes.includes(text))) found.push(path)
  }
  return found
}
