import type { Result } from '#kit/result.ts'
import { type Db, withClient } from './connect.ts'
import { appliedMigrations, pendingMigrations } from './migrate.ts'
import { type Migration, readMigrations } from './migration-files.ts'
import type { MigrationRefused } from './refusal.ts'

/** What is still to be applied to a database, whose files are read once; refuses as `migrate` would. */
export function migrationState(
  migrations: Promise<readonly Migration[]> = readMigrations(),
): (db: Db) => Promise<Result<readonly Migration[], MigrationRefused>> {
  return async (db) => pendingMigrations(await migrations, await withClient(db, appliedMigrations))
}
