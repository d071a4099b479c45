import { type Db, inTransaction } from '#db/connect.ts'
import { migrationState } from '#db/migration-state.ts'
import type { Instant } from '#kit/korean-date.ts'
import { allDistricts } from '#rooms/organization/server/all-districts.ts'
import { sealState } from '#rooms/record/server/seal-state.ts'

/** Why no request should be sent here. */
type NotReady = 'stopping' | 'database-unreachable' | 'migrations-not-current' | 'sealing-behind' | 'secret-missing'

export interface Readiness {
  readonly ready: boolean
  readonly reasons: readonly NotReady[]
}

interface ReadinessWish {
  readonly db: Db
  readonly secret: string
  readonly stopping: AbortSignal
  readonly clock: () => Instant
}

/** Sealing is done once a second; a minute without it is no pause but a fault. */
const sealWithinMs = 60_000
const databaseWithinMs = 2000
/** Anybody may ask: one look at the database serves all who ask within a second. */
const lookEveryMs = 1000

/** Gives a way to ask whether requests may be sent here. */
export function readiness({ db, secret, stopping, clock }: ReadinessWish): () => Promise<Readiness> {
  const pending = migrationState()
  let looked: { readonly at: number; readonly found: Promise<readonly NotReady[]> } | null = null
  const look = async (): Promise<readonly NotReady[]> => {
    const state = await pending(db)
    if (!isUsable(state)) return ['migrations-not-current']
    return (await isSealingBehind(db, clock())) ? ['sealing-behind'] : []
  }
  return async () => {
    // Not the time of day, which may be set back.
    const now = performance.now()
    if (looked === null || now - looked.at > lookEveryMs) {
      const found = within(databaseWithinMs, look()).catch((): readonly NotReady[] => ['database-unreachable'])
      looked = { at: now, found }
    }
    const reasons: readonly NotReady[] = [
      ...(stopping.aborted ? (['stopping'] as const) : []),
      ...(secret.length < 32 ? (['secret-missing'] as const) : []),
      ...(await looked.found),
    ]
    return { ready: reasons.length === 0, reasons }
  }
}

/**
 * A database that a later version has widened is one that this version can go on with: migrations take nothing away that
 * the version before uses (docs/operations/upgrading.md).
 */
const isUsable = (state: Awaited<ReturnType<ReturnType<typeof migrationState>>>): boolean =>
  state.ok ? state.value.length === 0 : state.refusal.kind === 'database-newer'

const isSealingBehind = (db: Db, now: Instant): Promise<boolean> =>
  inTransaction(
    db,
    async (trx) => {
      for (const { id } of await allDistricts(trx)) {
        const { oldest } = await sealState(trx, id)
        if (oldest !== null && Date.parse(now) - Date.parse(oldest) > sealWithinMs) return true
      }
      return false
    },
    { readOnly: true },
  )

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('It took too long.')), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
