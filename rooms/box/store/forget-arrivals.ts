import { sql } from 'kysely'
import type { Db } from '#db/connect.ts'

/**
 * Clears away the dead rows of ballots that went into the log: until then their places in the table's file tell in which
 * order they came. Outside of any transaction.
 */
export async function forgetArrivals(db: Db): Promise<void> {
  await sql`vacuum pending`.execute(db)
}
