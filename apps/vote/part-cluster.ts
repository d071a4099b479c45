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
  const telling = done.ok ? await telltaleSettings(db) : []
  if (done.ok && telling.length === 0) return ok({ db, close })
  await close()
  return refuse(done.ok ? tellsTimes(part, telling) : cannotOpen(done.refusal))
}

/** How a server must be set so that it keeps no moment at which a token was given or a ballot came. */
const quiet = {
  track_commit_timestamp: 'off',
  log_statement: 'none',
  log_duration: 'off',
  log_min_duration_statement: '-1',
}

/** The settings by which a server keeps the moment of each transaction, or writes it into its log. */
async function telltaleSettings(db: Db): Promise<readonly string[]> {
  const asked = sql<{ name: keyof typeof quiet; setting: string }>`
    select name, setting from pg_settings where name = any(${Object.keys(quiet)}) order by name`
  const { rows } = await inTransaction(db, (trx) => asked.execute(trx))
  return rows.filter(({ name, setting }) => setting !== quiet[name]).map(({ name }) => name)
}

const tellsTimes = (part: Part, names: readonly string[]): OpenRefused => ({
  kind: 'cannot-open',
  sentence:
    `PostgreSQL(${part})이 투표한 시각을 남기게 되어 있어 열 수 없습니다. 이 설정을 끄고 다시 시작해 주세요: ${names.join(', ')}. ` +
    `/ The PostgreSQL of the ${part} would keep the moments at which people vote. Turn these off and start again: ${names.join(', ')}.`,
})
