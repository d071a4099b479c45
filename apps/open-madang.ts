import { type Db, checkServer, connect } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { attachEmbedded, startEmbedded } from '#db/embedded.ts'
import type { House } from '#kernel/house.ts'
import type { Means } from '#kernel/run-command.ts'
import { ok, refuse, type Result } from '#kit/result.ts'
import { buildHouse } from './house.ts'
import { meansOn } from './means.ts'
import type { Configuration } from './settings.ts'

/** Madang opened on its database: what a server or a command-line program works with. */
export interface OpenMadang {
  readonly db: Db
  readonly house: House
  readonly means: Means
  readonly close: () => Promise<void>
}

export interface OpenRefused {
  readonly kind: 'cannot-open'
  readonly sentence: string
}

export interface OpenWish {
  /** A program beside a running Madang uses the running one's embedded database; a server wants it for itself. */
  readonly alone: boolean
  readonly log: (sentence: string) => void
}

/** Opens the database that the configuration names, brings its tables up to date, and joins the rooms. */
export async function openMadang(config: Configuration, wish: OpenWish): Promise<Result<OpenMadang, OpenRefused>> {
  const server = await openDatabase(config, wish)
  if (!server.ok) return server
  const { db, stop } = server.value
  const checked = await checkServer(db)
  const migrated = checked.ok ? await migrate(db) : checked
  if (!migrated.ok) {
    await db.destroy()
    await stop()
    return refuse({ kind: 'cannot-open', sentence: explain(migrated.refusal) })
  }
  const house = buildHouse({ demonstration: config.demoSignIn })
  const close = async () => {
    await db.destroy()
    await stop()
  }
  return ok({ db, house, means: meansOn(db, house), close })
}
