import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely'
import type { ClientBase } from 'pg'
import type { Trx } from './connect.ts'

/** The handle of a transaction that was begun on a plain connection, for questions that want one. */
export function trxOn(client: ClientBase): Trx {
  const lent: Pick<PostgresPoolClient, 'query' | 'release'> = {
    query: client.query.bind(client),
    release: () => undefined,
  }
  const pool = { connect: async () => lent as PostgresPoolClient, end: async () => undefined, options: {} }
  return new Kysely({ dialect: new PostgresDialect({ pool }) }) as unknown as Trx
}
