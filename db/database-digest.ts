import { createHash } from 'node:crypto'
import { to as copyTo } from 'pg-copy-streams'
import { type Db, withClient } from './connect.ts'
import { appliedMigrations } from './migrate.ts'
import { quoted, type SequenceState, sequenceStates, tablesInOrder, writeValuesPlainly } from './tables-of.ts'

export interface DatabaseDigest {
  readonly migrations: readonly string[]
  /** The SHA-256 of each table's rows in an order of their own text, generated columns included. */
  readonly tables: Readonly<Record<string, string>>
  readonly sequences: readonly SequenceState[]
}

/** What two databases with the same contents have in common, whichever version of PostgreSQL holds them. */
export function databaseDigest(db: Db): Promise<DatabaseDigest> {
  return withClient(db, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    await client.query(writeValuesPlainly)
    const tables: Record<string, string> = {}
    for (const { name } of await tablesInOrder(client)) {
      const hash = createHash('sha256')
      const ordered = `select t.* from ${quoted(name)} t order by (t.*)::text collate "C"`
      for await (const chunk of client.query(copyTo(`copy (${ordered}) to stdout`))) hash.update(chunk as Buffer)
      tables[name] = hash.digest('hex')
    }
    const sequences = await sequenceStates(client)
    const migrations = (await appliedMigrations(client)).map(({ name, sha256 }) => `${name} ${sha256}`)
    await client.query('commit')
    return { migrations, tables, sequences }
  })
}
