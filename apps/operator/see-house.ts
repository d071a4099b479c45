import { statfs } from 'node:fs/promises'
import type { Db } from '#db/connect.ts'
import type { LastHour } from '../server/last-hour.ts'
import type { Found } from '../server/own-work.ts'
import type { Readiness } from '../server/readiness.ts'
import type { WorkReport } from '../server/repeating-work.ts'
import { type Status, seeStatus } from '../server/status.ts'
import type { Configuration } from '../settings.ts'

export interface Disk {
  readonly of: 'data' | 'backups'
  readonly folder: string
  readonly free: number
  readonly whole: number
}

/** All that the operator's page shows of one house. */
export interface HouseSeen {
  readonly now: Date
  readonly readiness: Readiness
  /** Null while the database does not answer: then the rest is shown all the same. */
  readonly status: Status | null
  readonly work: readonly WorkReport[]
  readonly disks: readonly Disk[]
  readonly hour: ReturnType<LastHour['read']>
  readonly found: Found
}

export interface HouseSources {
  readonly db: Db
  readonly config: Pick<Configuration, 'backups' | 'dataFolder' | 'databaseUrl'>
  readonly ready: () => Promise<Readiness>
  readonly work: () => readonly WorkReport[]
  readonly hour: LastHour
  readonly found: Found
}

/** Looks at everything once. Whatever cannot be seen is left out, so that the rest can be. */
export async function seeHouse({ db, config, ready, work, hour, found }: HouseSources): Promise<HouseSeen> {
  const readiness = await ready()
  const isReached = !readiness.reasons.includes('database-unreachable')
  return {
    now: new Date(),
    readiness,
    status: isReached ? await seeStatus(db, config.backups).catch(() => null) : null,
    work: work(),
    disks: await disksOf(config),
    hour: hour.read(),
    found,
  }
}

/** With a server's database the data folder holds next to nothing, and the disk that matters is the server's. */
async function disksOf({ backups, dataFolder, databaseUrl }: HouseSources['config']): Promise<readonly Disk[]> {
  const folders = [
    ...(databaseUrl === null ? [{ of: 'data' as const, folder: dataFolder }] : []),
    ...(backups === null ? [] : [{ of: 'backups' as const, folder: backups.folder }]),
  ]
  const disks: Disk[] = []
  for (const { of, folder } of folders) {
    const disk = await statfs(folder).catch(() => null)
    if (disk !== null) disks.push({ of, folder, free: disk.bavail * disk.bsize, whole: disk.blocks * disk.bsize })
  }
  return disks
}
