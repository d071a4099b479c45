import { sql } from 'kysely'
import { connect, type Db, inTransaction } from '#db/connect.ts'
import { startEmbedded } from '#db/embedded.ts'
import { explainClusterEvent } from '#db/messages.ts'
import { migrate } from '#db/migrate.ts'
import { partMigrationsFolder } from '#db/migration-files.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { cannotOpen, type OpenRefused } from '../open-database.ts'
import type { Configuration } from '../settings.ts'
import type { Part } from './part-process.ts'

export interface PartCluster {
  readonly db: Db
  readonly close: () => Promise<void>
}

/** A commit is on the disk before it is answered, whatever the server's own settings say. */
const durable = '-c synchronous_commit=on'

/** The cluster of a part of the vote, with its tables: the one that a setting names, or an embedded one in the data folder. */
export async function openPartCluster(
  part: Part,
  config: Configuration,
  onLost: () => void,
): Promise<Result<PartCluster, OpenRefused>> {
  const { databaseUrl } = config[part]
  if (databaseUrl !== null)
    return migrated(part, connect({ connectionString: databaseUrl, options: durable }), async () => undefined)
  const started = await startEmbedded({
    dataFolder: `${config.dataFolder}/${part}`,
    log: (event) => {
      console.error(`${explainClusterEvent(event, 'ko')} / ${explainClusterEvent(event, 'en')}`)
      if (event.kind === 'given-up-after-crashes') onLost()
    },
  })
  if (!started.ok) return refuse(cannotOpen(started.refusal))
  return migrated(part, connect({ ...started.value.connection, options: durable }), started.value.stop)
}

async function migrated(part: Part, db: Db, stop: () => Promise<void>): Promise<Result<PartCluster, OpenRefused>> {
  const close = async () => {
    await db.destroy()
    await stop()
  }
  const done = await migrate(db, partMigrationsFolder(part))
  const refusal = !done.ok ? cannotOpen(done.refusal) : (await keepsCommitTimes(db)) ? keptTimes(part) : null
  if (refusal === null) return ok({ db, close })
  await close()
  return refuse(refusal)
}

/** Whether the server notes when each transaction was committed, which would tell when each token was given. */
async function keepsCommitTimes(db: Db): Promise<boolean> {
  const asked = sql<{ kept: string }>`select current_setting('track_commit_timestamp') as kept`
  const { rows } = await inTransaction(db, (trx) => asked.execute(trx))
  return rows[0]?.kept !== 'off'
}

const keptTimes = (part: Part): OpenRefused => ({
  kind: 'cannot-open',
  sentence:
    `PostgreSQL(${part})이 저장한 시각을 남기게 되어 있어(track_commit_timestamp) 열 수 없습니다. 그 설정을 끄고 다시 시작해 주세요. ` +
    `/ The PostgreSQL of the ${part} keeps commit times (track_commit_timestamp): turn that off and start again.`,
})
