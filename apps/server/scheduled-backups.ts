import { backupsIn, keepNewest, writeBackup } from '#db/backup-file.ts'
import type { Db } from '#db/connect.ts'
import type { BackupPlan } from '../operation-settings.ts'
import type { Operation } from './operation.ts'

const aDayMs = 24 * 60 * 60_000
/** Seoul is nine hours ahead of UTC, all year. */
const seoulMs = 9 * 60 * 60_000

/** Decides whether the daily backup is due: the newest is from before the last time the hour struck in Seoul. */
export const isBackupDue = (now: Date, hour: number, newest: Date | null): boolean =>
  newest === null || newest.getTime() < now.getTime() - sinceStrike(now, hour)

/** When the hour of the backup strikes in Seoul for the next time. */
export const nextBackup = (now: Date, hour: number): Date => new Date(now.getTime() - sinceStrike(now, hour) + aDayMs)

const sinceStrike = (now: Date, hour: number): number => (now.getTime() + seoulMs - hour * 60 * 60_000) % aDayMs

/** Thrown when what was written does not read back whole; `code` says why. */
class BackupFailed extends Error {
  override readonly name = 'BackupFailed'
  readonly code: string
  constructor(code: string) {
    super('The backup does not read back.')
    this.code = code
  }
}

/** Backs up when it is due, forgets the oldest, and says in log and metrics how it went; false when it is not due. */
export async function backUpIfDue(
  { folder, hour, keep }: BackupPlan,
  db: Db,
  { log, metrics }: Pick<Operation, 'log' | 'metrics'>,
): Promise<boolean> {
  const now = new Date()
  try {
    const [newest] = await backupsIn(folder)
    if (!isBackupDue(now, hour, newest?.takenAt ?? null)) return false
    const written = await writeBackup(db, folder, now)
    if (!written.ok) throw new BackupFailed(written.refusal.kind)
    const { name, tables, rows } = written.value
    const removed = await keepNewest(folder, keep)
    metrics.backup('written')
    log('info', { kind: 'backup', outcome: 'written', name, tables, rows, ms: Date.now() - now.getTime(), removed })
    return true
  } catch (error) {
    metrics.backup('failed')
    throw error
  }
}
