import type { PoolConfig } from 'pg'
import { attachEmbedded } from '#db/attach-embedded.ts'
import { connect, type Db } from '#db/connect.ts'
import { startEmbedded } from '#db/embedded.ts'
import { explainClusterEvent, explainDatabaseRefusal } from '#db/messages.ts'
import { reachServer } from '#db/reach-server.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Configuration } from './settings.ts'

export interface OpenDatabase {
  readonly db: Db
  /** One more connection, whose commits do not wait for the disk: for what can be done again, as the sample can. */
  readonly hasty: () => Db
  readonly close: () => Promise<void>
}

export interface OpenRefused {
  readonly kind: 'cannot-open'
  readonly sentence: string
}

export interface OpenWish {
  /** A server wants the data folder for itself; a program beside a running Madang uses that one's database. */
  readonly alone: boolean
  readonly log: (sentence: string) => void
  /** Called when the embedded server cannot be kept running. */
  readonly onLost?: () => void
}

/** Opens the database that the configuration names: a server's by its address, or the embedded one. */
export async function openDatabase(config: Configuration, wish: OpenWish): Promise<Result<OpenDatabase, OpenRefused>> {
  const { databaseUrl, dataFolder, pool: max } = config
  if (databaseUrl !== null) {
    const db = connect(databaseUrl, { max })
    return reached({ db, hasty: hastyTo({ connectionString: databaseUrl }), close: () => db.destroy() })
  }
  const started = await startEmbedded({
    dataFolder,
    log: (event) => {
      wish.log(`${explainClusterEvent(event, 'ko')} / ${explainClusterEvent(event, 'en')}`)
      if (event.kind === 'given-up-after-crashes') wish.onLost?.()
    },
  })
  if (started.ok) {
    const db = connect(started.value.connection, { max })
    const close = async () => {
      await db.destroy()
      await started.value.stop()
    }
    return ok({ db, hasty: hastyTo(started.value.connection), close })
  }
  const beside = started.refusal.kind === 'data-in-use' && !wish.alone ? await attachEmbedded(dataFolder) : null
  if (beside === null) return refuse(cannotOpen(started.refusal))
  const db = connect(beside, { max: 2 })
  return reached({ db, hasty: hastyTo(beside), close: () => db.destroy() })
}

async function reached(database: OpenDatabase): Promise<Result<OpenDatabase, OpenRefused>> {
  const found = await reachServer(database.db)
  if (found.ok) return ok(database)
  await database.close()
  return refuse(cannotOpen(found.refusal))
}

const hastyTo = (target: PoolConfig) => () => connect({ ...target, options: '-c synchronous_commit=off' }, { max: 1 })

/** The refusal of a database in both languages. */
export const cannotOpen = (refusal: Parameters<typeof explainDatabaseRefusal>[0]): OpenRefused => ({
  kind: 'cannot-open',
  sentence: `${explainDatabaseRefusal(refusal, 'ko')}\n${explainDatabaseRefusal(refusal, 'en')}`,
})
