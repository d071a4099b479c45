import { type BackupFile, backupsIn } from '#db/backup-file.ts'
import { type Db, inTransaction } from '#db/connect.ts'
import { migrationState } from '#db/migration-state.ts'
import { type PoolState, poolState } from '#db/pool.ts'
import { type ServerState, serverState } from '#db/server-state.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { countSessions } from '#rooms/identity/store/session-count.ts'
import { allDistricts } from '#rooms/organization/server/all-districts.ts'
import { sealState } from '#rooms/record/server/seal-state.ts'
import { chainHead, lastSealedAt } from '#rooms/record/store/chain-queries.ts'
import { clock } from '../clock.ts'
import type { BackupPlan } from '../operation-settings.ts'
import { version } from '../version.ts'

/** A look must not queue behind a locked table, and keep a connection while it does. */
const waitsAtMostMs = 2000

/** What an operator looks at first: numbers of the machine and of each district, nothing of what people wrote. */
export interface Status {
  readonly version: string
  readonly node: string
  readonly at: Instant
  readonly pending: readonly string[] | 'unusable'
  readonly server: ServerState
  readonly pool: PoolState
  readonly districts: readonly DistrictStatus[]
  readonly backups: (BackupPlan & { readonly files: readonly BackupFile[] }) | null
}

export interface DistrictStatus {
  readonly id: DistrictId
  readonly name: string
  readonly links: number
  readonly unsealed: number
  readonly oldest: Instant | null
  readonly sealedAt: Instant | null
  readonly sessions: number
}

/** Gathers the state of an installation. */
export async function seeStatus(db: Db, plan: BackupPlan | null): Promise<Status> {
  const pending = await migrationState()(db)
  return {
    version,
    node: process.version,
    at: clock(),
    pending: pending.ok ? pending.value.map(({ name }) => name) : 'unusable',
    server: await serverState(db),
    pool: poolState(db),
    districts: await districtsOf(db, clock()),
    backups: plan === null ? null : { ...plan, files: await backupsIn(plan.folder) },
  }
}

/** The chain and the sessions of every district, as the server's numbers too show them. */
export const districtsOf = (db: Db, now: Instant): Promise<readonly DistrictStatus[]> =>
  inTransaction(
    db,
    async (trx) => {
      const districts: DistrictStatus[] = []
      for (const { id, name } of await allDistricts(trx)) {
        const { sealNo } = await chainHead(trx, id)
        const sessions = await countSessions(trx, id, now)
        const sealedAt = await lastSealedAt(trx, id)
        districts.push({ id, name, links: sealNo, sealedAt, sessions, ...(await sealState(trx, id)) })
      }
      return districts
    },
    { readOnly: true, waitsAtMostMs },
  )
