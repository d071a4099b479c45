import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connect, type Db } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { partMigrationsFolder } from '#db/migration-files.ts'
import type { TestServer } from './postgres.ts'

export type Engine = 'embedded' | 'debian'

export interface TestDatabase {
  readonly db: Db
  /** For what needs a pool of its own, another program for instance. */
  readonly connection: pg.PoolConfig
  readonly drop: () => Promise<void>
}

export interface TestDatabaseWish {
  /** A database without any table, for migrate and restore. */
  readonly empty?: boolean
  /** The tables of a part of the vote, which has a cluster of its own, instead of the house's. */
  readonly part?: 'registrar' | 'box'
  readonly max?: number
}

/** The versions this machine has, for `describe.each(engines)`: every store test runs on each. */
export const engines: readonly Engine[] = inject('debianServer') === null ? ['embedded'] : ['embedded', 'debian']

/** Makes a database with the whole schema and no rows, for one test file; drop it in afterAll. */
export async function testDatabase(engine: Engine = 'embedded', wish: TestDatabaseWish = {}): Promise<TestDatabase> {
  const server = serverOf(engine)
  const database = `test_${randomBytes(8).toString('hex')}`
  const source = wish.empty === true || wish.part !== undefined ? 'template0' : server.template
  await asSuperuser(server, `create database ${database} template ${source} owner madang strategy file_copy`)
  const connection: pg.PoolConfig = { host: server.socketFolder, user: 'madang', database }
  const db = connect(connection, { max: wish.max ?? 5 })
  if (wish.part !== undefined) {
    const migrated = await migrate(db, partMigrationsFolder(wish.part))
    if (!migrated.ok) throw new Error(migrated.refusal.kind)
  }
  const drop = async () => {
    await db.destroy()
    await asSuperuser(server, `drop database ${database} with (force)`)
  }
  return { db, connection, drop }
}

function serverOf(engine: Engine): TestServer {
  const server = engine === 'embedded' ? inject('embeddedServer') : inject('debianServer')
  if (server === null) throw new Error('PostgreSQL 15 is not installed: apt-get install postgresql-15')
  return server
}

/** Two files that copy the template at the same moment meet; the second one tries again. */
async function asSuperuser(server: TestServer, statement: string, triesLeft = 50): Promise<void> {
  const client = new pg.Client({ host: server.socketFolder, user: 'postgres', database: 'postgres' })
  await client.connect()
  try {
    await client.query(statement)
  } catch (error) {
    const templateInUse = error instanceof pg.DatabaseError && error.code === '55006'
    if (!templateInUse || triesLeft === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 20))
    await asSuperuser(server, statement, triesLeft - 1)
  } finally {
    await client.end()
  }
}
