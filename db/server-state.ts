import pg, { type ClientBase } from 'pg'
import { type Db, withClient } from './connect.ts'

export interface ServerState {
  readonly version: string
  readonly bytes: number
  readonly connections: number
  readonly activity: Activity
  readonly migrations: { readonly applied: number; readonly newest: string; readonly at: Date | null }
  /** The largest tables first, their indexes counted in; the rows as the server estimates them. */
  readonly tables: readonly { readonly name: string; readonly bytes: number; readonly rows: number }[]
  /** The slowest statements, without the values in them and without those of this page; null where pg_stat_statements is not there. */
  readonly slow: readonly SlowStatement[] | null
}

/** What the connections of the database are doing. */
export interface Activity {
  readonly most: number
  readonly working: number
  readonly waitingForLock: number
  /** In a transaction that asks nothing at the moment. */
  readonly holding: number
  /** Age of the oldest open transaction, in seconds. */
  readonly oldest: number
  /** What those that work wait for, as PostgreSQL names it, the most frequent first. */
  readonly waits: readonly { readonly on: string; readonly connections: number }[]
}

export interface SlowStatement {
  readonly statement: string
  readonly calls: number
  readonly meanMs: number
}

/** What the database server says of itself, for those who run it. */
export function serverState(db: Db): Promise<ServerState> {
  return withClient(db, async (client) => {
    const ask = async <Row extends object>(text: string) => (await client.query<Row>(text)).rows
    const [server] = await ask<{ version: string; bytes: string; connections: string }>(`
      select current_setting('server_version') as version, pg_database_size(current_database())::text as bytes,
             (select count(*) from pg_stat_activity where datname = current_database())::text as connections`)
    const activity = await activityOf(client)
    const [migrations] = await ask<{ applied: string; newest: string | null; at: string | null }>(`
      select count(*)::text as applied, max(name) as newest, 
             to_char(max(applied_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
      from schema_migration`)
    // The size of a table that is locked as a whole has to be waited for.
    await client.query("begin read only; set local lock_timeout to '2s'")
    const tables = await ask<{ name: string; bytes: string; rows: string }>(`
      select relname as name, pg_total_relation_size(oid)::text as bytes,
             greatest(reltuples, pg_stat_get_live_tuples(oid), 0)::bigint::text as rows
      from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace
      order by pg_total_relation_size(oid) desc, relname collate "C" limit 15`)
    await client.query('commit')
    const slow = await slowStatements(client)
    return {
      version: server?.version ?? '',
      bytes: Number(server?.bytes),
      connections: Number(server?.connections),
      activity,
      migrations: {
        applied: Number(migrations?.applied),
        newest: migrations?.newest ?? '',
        at: typeof migrations?.at === 'string' ? new Date(migrations.at) : null,
      },
      tables: tables.map(({ name, bytes, rows }) => ({ name, bytes: Number(bytes), rows: Number(rows) })),
      slow,
    }
  })
}

async function activityOf(client: ClientBase): Promise<Activity> {
  const { rows } = await client.query<Record<'most' | 'working' | 'waiting' | 'holding' | 'oldest', string>>(`
    select current_setting('max_connections') as most,
           count(*) filter (where state = 'active')::text as working,
           count(*) filter (where wait_event_type = 'Lock')::text as waiting,
           count(*) filter (where state like 'idle in transaction%')::text as holding,
           coalesce(extract(epoch from now() - min(xact_start)), 0)::text as oldest
    from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`)
  const waits = await client.query<{ on: string; connections: string }>(`
    select wait_event_type || ': ' || wait_event as "on", count(*)::text as connections
    from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state = 'active' and wait_event is not null
    group by 1 order by count(*) desc, 1 limit 5`)
  const [found] = rows
  return {
    most: Number(found?.most),
    working: Number(found?.working),
    waitingForLock: Number(found?.waiting),
    holding: Number(found?.holding),
    oldest: Math.round(Number(found?.oldest)),
    waits: waits.rows.map(({ on, connections }) => ({ on, connections: Number(connections) })),
  }
}

async function slowStatements(client: ClientBase): Promise<readonly SlowStatement[] | null> {
  const extension = await client.query("select 1 from pg_extension where extname = 'pg_stat_statements'")
  if (extension.rowCount === 0) return null
  try {
    const { rows } = await client.query<{ statement: string; calls: string; mean: string }>(`
      select left(regexp_replace(query, '\\s+', ' ', 'g'), 160) as statement, calls::text,
             round(mean_exec_time::numeric, 1)::text as mean
      from pg_stat_statements
      where dbid = (select oid from pg_database where datname = current_database()) 
        and query !~ 'pg_(stat|class|attribute)'
      order by mean_exec_time desc limit 10`)
    return rows.map(({ statement, calls, mean }) => ({ statement, calls: Number(calls), meanMs: Number(mean) }))
  } catch (error) {
    // Made in this database, and not among the libraries that the server loads at its start.
    if (error instanceof pg.DatabaseError && error.code === '55000') return null
    throw error
  }
}
