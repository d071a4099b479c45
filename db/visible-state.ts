import { sql } from 'kysely'
import type { Trx } from './connect.ts'

/**
 * A text for all that a transaction sees: two with the same text see the same rows, for every commit by anybody changes
 * it (PostgreSQL's own snapshot of finished and running transactions). After a failover the numbers of transactions that
 * were lost are given anew, so the server that says it is named by when it started.
 */
export async function visibleState(trx: Trx): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    select concat(pg_current_snapshot(), ' ', pg_postmaster_start_time()) as state
  `.execute(trx)
  return rows[0]?.state ?? ''
}
