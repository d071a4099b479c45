import { AsyncLocalStorage } from 'node:async_hooks'
import { type IsolationLevel, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { tellStatement } from './tell-statement.ts'
import { readValuesOnce } from './value-types.ts'

/** No table is known here: a room's store names its own, `trx.withTables<MeetingsTables>()`. */
type NoTables = Record<never, never>
export type Db = Kysely<NoTables>
export type Trx = Transaction<NoTables>

/** The open transaction of this chain of calls; `open` turns false at its end, so that work started in it may go on. */
interface OpenTransaction {
  readonly pool: pg.Pool
  open: boolean
}
const here = new AsyncLocalStorage<OpenTransaction>()
const pools = new WeakMap<Db, pg.Pool>()
const clients = new WeakMap<pg.Pool, Set<pg.PoolClient>>()

/** Opens a pool of connections. Nothing is asked of the server yet: `checkServer` and `migrate` do that. */
export function connect(target: string | pg.PoolConfig, { max = 10 }: { readonly max?: number } = {}): Db {
  const config = typeof target === 'string' ? { connectionString: target } : target
  const pool = new pg.Pool({
    application_name: 'madang',
    connectionTimeoutMillis: 20_000,
    ...config,
    max,
    types: readValuesOnce,
    onConnect: async (client) => {
      await client.query(`set timezone to 'UTC'; set datestyle to 'ISO, YMD'; set intervalstyle to 'postgres'`)
    },
  })
  // An idle connection that dies is replaced at the next query; without a listener its error would end the process.
  pool.on('error', () => undefined)
  const connected = new Set<pg.PoolClient>()
  pool.on('connect', (client) => {
    connected.add(client)
    // So is one that dies in a transaction between two queries: the next query fails and tells.
    client.on('error', () => undefined)
  })
  pool.on('remove', (client) => connected.delete(client))
  clients.set(pool, connected)
  const guarded = {
    connect: () => {
      refuseInside(pool)
      return pool.connect()
    },
    end: () => pool.end(),
    options: pool.options,
  }
  const db: Db = new Kysely<NoTables>({ dialect: new PostgresDialect({ pool: guarded }), log: tellStatement })
  // Kysely closes the pool only when it has asked something itself; `withClient` may have been all.
  const destroy = db.destroy.bind(db)
  db.destroy = async () => {
    await destroy()
    if (!pool.ended) await pool.end()
  }
  pools.set(db, pool)
  return db
}

export interface TransactionWish {
  readonly readOnly?: boolean
  readonly isolation?: IsolationLevel
  /** Fails rather than wait longer than this for a lock: for those who only look. */
  readonly waitsAtMostMs?: number
}

/** Runs `fn` in one transaction: committed when it returns, rolled back when it throws. */
export function inTransaction<T>(db: Db, fn: (trx: Trx) => Promise<T>, wish: TransactionWish = {}): Promise<T> {
  const pool = poolOf(db)
  let builder = db.transaction()
  if (wish.isolation !== undefined) builder = builder.setIsolationLevel(wish.isolation)
  if (wish.readOnly === true) builder = builder.setAccessMode('read only')
  const transaction: OpenTransaction = { pool, open: true }
  return builder
    .execute(async (trx) => {
      if (wish.waitsAtMostMs !== undefined) await waitAtMost(trx, wish.waitsAtMostMs)
      return here.run(transaction, () => fn(trx))
    })
    .finally(() => {
      transaction.open = false
    })
}

const waitAtMost = (trx: Trx, ms: number) => sql`select set_config('lock_timeout', ${String(ms)}, true)`.execute(trx)

/** Lends one plain connection, for COPY and for locks that outlive a transaction; only for `db/` itself. */
export async function withClient<T>(db: Db, fn: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const pool = poolOf(db)
  refuseInside(pool)
  const client = await pool.connect()
  let failed = true
  try {
    const value = await fn(client)
    failed = false
    return value
  } finally {
    // After a failure the connection may be in the middle of a COPY or hold a lock: it is thrown away.
    client.release(failed)
  }
}

/** Only for `db/` itself. */
export function poolOf(db: Db): pg.Pool {
  const pool = pools.get(db)
  if (pool === undefined) {
    throw new Error('inTransaction takes the handle that connect() gave. Inside a transaction pass its trx on instead.')
  }
  return pool
}

/** Only for `db/` itself. */
export const clientsOf = (db: Db): ReadonlySet<pg.PoolClient> => clients.get(poolOf(db)) ?? new Set()

function refuseInside(pool: pg.Pool): void {
  const transaction = here.getStore()
  if (transaction?.open === true && transaction.pool === pool) {
    throw new Error(
      'The outer database handle was used inside a transaction. Such a query runs outside the transaction, or waits ' +
        'for ever on a full pool (CONTRIBUTING, convention 9: one transaction per command, its handle passed first). ' +
        'Give the function the `trx` of inTransaction, as its first argument, and ask the query on that.',
    )
  }
}
