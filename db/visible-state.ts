import { sql } from 'kysely'
import type { Trx } from './connect.ts'

/**
 * A text for all that a transaction sees: two with the same text see the same rows, for every commit by anybody changes
 * it (PostgreSQL's own snapshot of finished and running transactions).
 */
export async function visibleState(trx: Trx): Promise<string> {
  const { rows } = await sql<{ state: string }>`select pg_current_snapshot()::text as state`.execute(trx)
  return rows[0]?.state ?? ''
}
