import { backupsIn, keepNewest, writeBackup } from '#db/backup-file.ts'
import type { Db } from '#db/connect.ts'
import type { BackupPlan } from '../operation-settings.ts'
import type { Configuration } from '../settings.ts'
import type { Operation } from './operation.ts'

const lookEveryMs = 30_000
const tryAgainAfterMs = 10 * 60_000
const aDayMs = 24 * 60 * 60_000
/** Seoul is nine hours ahead of UTC, all year. */
const seoulMs = 9 * 60 * 60_000

/** Decides whether the daily backup is due: the newest is from before the last time the hour struck in Seoul. */
export function isBackupDue(now: Date, hour: number, newest: Date | null): boolean {
  if (newest === null) return true
  const sinceStrike = (now.getTime() + seoulMs - hour * 60 * 60_000) % aDayMs
  return newest.getTime() < now.getTime() - sinceStrike
}

/** Writes the daily backup when it is due, at the start too, and forgets the oldest; a failure is tried again. */
export function scheduledBackups(
  { backups: plan }: Pick<Configuration, 'backups'>,
  db: Db,
  operation: Pick<Operation, 'log' | 'metrics' | 'stopping'>,
): { readonly stop: () => Promise<void> } {
  if (plan === null) return { stop: async () => undefined }
  let running = Promise.resolve()
  let failedAt = 0
  const look = async () => {
    if (operation.stopping.aborted || Date.now() - failedAt < tryAgainAfterMs) return
    if (!(await backUpIfDue(plan, db, operation))) failedAt = Date.now()
  }
  const beat = () => {
    running = running.then(look)
    return running
  }
  const timer = setInterval(beat, lookEveryMs)
  void beat()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}

/** Backs up when it is due, and says in log and metrics how it went; false when it failed. */
export async function backUpIfDue(
  { folder, hour, keep }: BackupPlan,
  db: Db,
  { log, metrics }: Pick<Operation, 'log' | 'metrics'>,
): Promise<boolean> {
  const now = new Date()
  try {
    const [newest] = await backupsIn(folder)
    if (!isBackupDue(now, hour, newest?.takenAt ?? null)) return true
    const written = await writeBackup(db, folder, now)
    if (!written.ok) {
      metrics.backup('failed')
      log('error', { kind: 'backup', outcome: written.refusal.kind })
      return false
    }
    const { name, tables, rows } = written.value
    const removed = await keepNewest(folder, keep)
    metrics.backup('written')
    log('info', { kind: 'backup', outcome: 'written', name, tables, rows, ms: Date.now() - now.getTime(), removed })
    return true
  } catch (error) {
    metrics.backup('failed')
    log('error', { kind: 'backup', outcome: 'failed', error })
    return false
  }
}
