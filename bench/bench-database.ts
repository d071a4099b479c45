import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Db } from '#db/connect.ts'
import { startEmbedded } from '#db/embedded.ts'
import { migrate } from '#db/migrate.ts'

/** Starts an embedded PostgreSQL with every table and nothing in them, for one benchmark, and takes it away again. */
export async function withBenchDatabase<T>(name: string, use: (db: Db) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), `madang-${name}-`))
  const started = await startEmbedded({ dataFolder: folder })
  if (!started.ok) throw new Error(started.refusal.kind)
  const db = connect(started.value.connection, { max: 4 })
  try {
    const migrated = await migrate(db)
    if (!migrated.ok) throw new Error(migrated.refusal.kind)
    return await use(db)
  } finally {
    await db.destroy()
    await started.value.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
