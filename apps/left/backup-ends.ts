import { basename } from 'node:path'
import { type BackupFile, backupsIn } from '#db/backup-file.ts'
import { addDays, dateInSeoul, Instant, type LocalDate } from '#kit/korean-date.ts'
import type { BackupPlan } from '../operation-settings.ts'
import { isBackupDue } from '../server/scheduled-backups.ts'
import { findInFiles } from './find-in-files.ts'

/** A backup that still holds what was destroyed since, and the day on which the schedule deletes it. */
export interface HoldingBackup {
  readonly name: string
  readonly marks: readonly number[]
  readonly goneOn: LocalDate
}

/**
 * The day on which the schedule deletes a backup, by how many newer ones there are: each day's new backup pushes one
 * out. The server must run, and the backups must succeed; what was missed comes later by as many days.
 */
export function backupGoneOn(newer: number, { hour, keep }: BackupPlan, now: Date, newest: Date | null): LocalDate {
  const today = dateInSeoul(Instant.parse(now.toISOString()))
  const next = isBackupDue(now, hour, newest) || hourInSeoul(now) < hour ? today : addDays(today, 1)
  return addDays(next, Math.max(0, keep - newer - 1))
}

const hourInSeoul = (now: Date): number => (now.getUTCHours() + 9) % 24

/** Searches the daily backups for marks; the last is deleted on the latest of the days. */
export async function backupsHolding(
  plan: BackupPlan,
  marks: readonly (readonly string[])[],
  now: Date,
): Promise<readonly HoldingBackup[]> {
  const files: readonly BackupFile[] = await backupsIn(plan.folder)
  const found = await findInFiles(
    files.map(({ name }) => `${plan.folder}/${name}`),
    marks,
  )
  return found.map(({ path, marks: holding }) => {
    const newer = files.findIndex(({ name }) => name === basename(path))
    const goneOn = backupGoneOn(newer, plan, now, files[0]?.takenAt ?? null)
    return { name: basename(path), marks: holding, goneOn }
  })
}
