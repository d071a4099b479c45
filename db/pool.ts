import { clientsOf, type Db, poolOf } from './connect.ts'

export interface PoolState {
  readonly open: number
  readonly idle: number
  /** How many wait for a connection because all are at work. */
  readonly waiting: number
}

/** How busy the connections of a database are. */
export function poolState(db: Db): PoolState {
  const { totalCount, idleCount, waitingCount } = poolOf(db)
  return { open: totalCount, idle: idleCount, waiting: waitingCount }
}

/** Cuts every connection, one at work too: what it had not committed is rolled back by the server. */
export async function cutConnections(db: Db): Promise<void> {
  await Promise.all([...clientsOf(db)].map((client) => client.end().catch(() => undefined)))
}
