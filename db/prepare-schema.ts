import type { ClientBase } from 'pg'
import { ok, type Result, refuse } from '#kit/result.ts'
import {
  type AppliedMigration,
  appliedMigrations,
  applyMigration,
  makeMigrationTable,
  migrationLock,
} from './migrate.ts'
import { readMigrations } from './migration-files.ts'
import type { RestoreRefused } from './refusal.ts'
import { quoted, quotedList, tablesInOrder } from './tables-of.ts'

export interface PreparedSchema {
  /** Switches the triggers on again, applies the migrations that are newer than the backup, and gives their names. */
  readonly finish: () => Promise<readonly string[]>
}

/**
 * Brings an empty database to exactly the schema a backup was taken from, inside the caller's transaction: a database
 * without tables is given them; one that has them must have the same steps applied and hold no row.
 */
export async function prepareSchema(
  client: ClientBase,
  wanted: readonly AppliedMigration[],
  folder: string | undefined,
): Promise<Result<PreparedSchema, RestoreRefused>> {
  const migrations = await readMigrations(folder)
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  const unknown = wanted.find(({ name, sha256 }) => known.get(name)?.sha256 !== sha256)
  if (unknown !== undefined) return refuse({ kind: 'backup-unknown-schema', name: unknown.name })
  await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
  await makeMigrationTable(client)
  const applied = await appliedMigrations(client)
  const steps = wanted.flatMap(({ name }) => known.get(name) ?? [])
  if (applied.length > 0) {
    const differing = firstDifference(applied, wanted)
    if (differing !== null) return refuse({ kind: 'backup-unknown-schema', name: differing })
  }
  const filled = await tablesWithRows(client)
  if (filled.length > 0) return refuse({ kind: 'database-not-empty', tables: filled })
  if (applied.length === 0) {
    const foreign = (await tablesInOrder(client)).map(({ name }) => name)
    if (foreign.length > 0) return refuse({ kind: 'database-not-empty', tables: foreign })
    for (const migration of steps) await applyMigration(client, migration)
    // Rows that a migration itself puts in are among the backup's.
    const tables = (await tablesInOrder(client)).map(({ name }) => name)
    if (tables.length > 0) await client.query(`truncate ${quotedList(tables)}`)
  }
  const switchOn = await switchTriggersOff(client)
  const newest =
    wanted
      .map(({ name }) => name)
      .sort()
      .at(-1) ?? ''
  const finish = async () => {
    await switchOn()
    const newer = migrations.filter(({ name }) => name > newest)
    for (const migration of newer) await applyMigration(client, migration)
    return newer.map(({ name }) => name)
  }
  return ok({ finish })
}

function firstDifference(a: readonly AppliedMigration[], b: readonly AppliedMigration[]): string | null {
  const names = (list: readonly AppliedMigration[]) => new Set(list.map(({ name }) => name))
  const [inA, inB] = [names(a), names(b)]
  return [...a, ...b].find(({ name }) => !inA.has(name) || !inB.has(name))?.name ?? null
}

async function tablesWithRows(client: ClientBase): Promise<string[]> {
  const filled: string[] = []
  for (const { name } of await tablesInOrder(client)) {
    const { rowCount } = await client.query(`select from ${quoted(name)} limit 1`)
    if (rowCount !== null && rowCount > 0) filled.push(name)
  }
  return filled
}

/** The rows are as the triggers left them when they were first written; running them again could change or refuse them. */
async function switchTriggersOff(client: ClientBase): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ table: string; trigger: string }>(`
    select relname as table, tgname as trigger
    from pg_trigger join pg_class on pg_class.oid = tgrelid
    where relnamespace = 'public'::regnamespace and not tgisinternal and tgenabled = 'O' and tgparentid = 0`)
  const each = async (what: 'disable' | 'enable') => {
    for (const { table, trigger } of rows) {
      await client.query(`alter table ${quoted(table)} ${what} trigger ${quoted(trigger)}`)
    }
  }
  await each('disable')
  return () => each('enable')
}
