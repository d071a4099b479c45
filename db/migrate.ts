import { setTimeout as pause } from 'node:timers/promises'
import { type ClientBase, DatabaseError } from 'pg'
import { ok, type Result, refuse } from '#kit/result.ts'
import { checkServer } from './check-server.ts'
import { type Db, withClient } from './connect.ts'
import { type Migration, readMigrations } from './migration-files.ts'
import type { MigrationRefused, ServerRefused } from './refusal.ts'

/** Any number: two programs of Madang take the same lock of the database they share. */
export const migrationLock = 6_232_027

/** Brings the schema up to date, after looking at the server; of two processes at once, one does it. */
export async function migrate(
  db: Db,
  folder?: string,
): Promise<Result<readonly string[], MigrationRefused | ServerRefused>> {
  const migrations = await readMigrations(folder)
  return withClient(db, async (client) => {
    const server = await checkServer(client)
    if (!server.ok) return server
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    try {
      await makeMigrationTable(client)
      const applied = await appliedMigrations(client)
      const pending = pendingMigrations(migrations, applied)
      if (!pending.ok) return pending
      for (const migration of pending.value) await applyWhenFree(client, migration)
      return ok(pending.value.map((migration) => migration.name))
    } finally {
      await client.query('rollback')
      await client.query('select pg_advisory_unlock($1)', [migrationLock])
    }
  })
}

/** How long a migration waits for a table at a time, and how often it tries: five minutes in all. */
const waitsForLockMs = 2000
const pauseMs = 1000
const tries = 100

/**
 * Applies a migration in a transaction of its own. A change of a table queues behind whoever reads it, and everybody else
 * behind the change; so it waits two seconds at most, lets the others go first, and comes again.
 */
async function applyWhenFree(client: ClientBase, migration: Migration, triesLeft = tries): Promise<void> {
  await client.query('begin')
  await client.query(`set local lock_timeout to ${waitsForLockMs}`)
  try {
    await applyMigration(client, migration)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    if (!gaveWay(error) || triesLeft <= 1) throw error
    await pause(pauseMs)
    await applyWhenFree(client, migration, triesLeft - 1)
  }
}

/** Whether it waited too long for a table, or each waited for the other and it was the one to stop. */
const gaveWay = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof DatabaseError && ['55P03', '40P01'].includes(error.cause.code ?? '')

export type AppliedMigration = Pick<Migration, 'name' | 'sha256'>

/** Decides what is still to be applied: what was applied must be the beginning of what there is, unchanged. */
export function pendingMigrations(
  migrations: readonly Migration[],
  applied: readonly AppliedMigration[],
): Result<readonly Migration[], MigrationRefused> {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  const newestKnown = migrations.at(-1)?.name ?? ''
  const unknown = applied.filter(({ name }) => !known.has(name)).map(({ name }) => name)
  const newer = unknown.filter((name) => name > newestKnown)
  if (newer.length > 0) return refuse({ kind: 'database-newer', names: newer })
  const [missing] = unknown
  if (missing !== undefined) return refuse({ kind: 'migration-missing', name: missing })
  const changed = applied.find(({ name, sha256 }) => known.get(name)?.sha256 !== sha256)
  if (changed !== undefined) return refuse({ kind: 'migration-changed', name: changed.name })
  const done = new Set(applied.map(({ name }) => name))
  const newest =
    applied
      .map(({ name }) => name)
      .sort()
      .at(-1) ?? ''
  const pending = migrations.filter(({ name }) => !done.has(name))
  const early = pending.find(({ name }) => name < newest)
  if (early !== undefined) return refuse({ kind: 'migration-out-of-order', name: early.name, newest })
  return ok(pending)
}

export async function makeMigrationTable(client: ClientBase): Promise<void> {
  await client.query(`
    create table if not exists schema_migration (
      name text primary key,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      applied_at timestamptz not null default now()
    );
    comment on table schema_migration is 'The files of db/migrations applied to this database, each with its hash.'`)
}

export async function appliedMigrations(client: ClientBase): Promise<AppliedMigration[]> {
  const { rows } = await client.query<AppliedMigration>('select name, sha256 from schema_migration order by name')
  return rows
}

/** Inside the caller's transaction. */
export async function applyMigration(client: ClientBase, migration: Migration): Promise<void> {
  try {
    await client.query(migration.text)
  } catch (error) {
    throw new Error(`db/migrations/${migration.name}: ${String(error)}`, { cause: error })
  }
  await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [migration.name, migration.sha256])
}
