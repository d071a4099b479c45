import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { Trx } from '#db/connect.ts'

/** The rows given for the first, second … statement; further statements are given none. */
export type Answers = readonly (readonly object[])[]

/** Runs `use` with a handle that reaches no database, and gives the statements asked of it. */
export async function recordStatements(
  use: (trx: Trx) => Promise<unknown>,
  answers: Answers = [],
): Promise<readonly string[]> {
  const statements: string[] = []
  const next = <R>(query: CompiledQuery): QueryResult<R> => {
    const rows = answers[statements.length] ?? []
    statements.push(query.sql)
    return { rows: [...rows] as R[], numAffectedRows: BigInt(rows.length) }
  }
  const connection: DatabaseConnection = {
    executeQuery: async <R>(query: CompiledQuery) => next<R>(query),
    streamQuery: async function* <R>(query: CompiledQuery) {
      yield next<R>(query)
    },
  }
  const done = async () => undefined
  const driver: Driver = {
    init: done,
    acquireConnection: async () => connection,
    beginTransaction: done,
    commitTransaction: done,
    rollbackTransaction: done,
    releaseConnection: done,
    destroy: done,
  }
  const db = new Kysely<Record<never, never>>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (kysely) => new PostgresIntrospector(kysely),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  await db.transaction().execute(use)
  return statements
}
