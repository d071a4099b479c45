import { type Db, withClient } from './connect.ts'

/** How much room the whole database takes on its disk. */
export const databaseBytes = (db: Db): Promise<number> =>
  withClient(db, async (client) => {
    const { rows } = await client.query<{ bytes: string }>('select pg_database_size(current_database())::text as bytes')
    return Number(rows[0]?.bytes)
  })
