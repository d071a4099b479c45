import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '#kit/result.ts'
import { backup } from './backup.ts'
import { type CheckedBackup, checkBackup } from './check-backup.ts'
import type { Db } from './connect.ts'
import type { RestoreRefused } from './refusal.ts'

/** A backup in the folder of daily backups; its name says when it was begun, in UTC. */
export interface BackupFile {
  readonly name: string
  readonly takenAt: Date
  readonly bytes: number
}

const shape = /^madang-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.madang$/
const partOf = (name: string): string => `${name}.part`
const nameAt = (now: Date): string =>
  `madang-${now
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z')}.madang`

/** The finished backups of a folder, the newest first; other files are none of ours. */
export async function backupsIn(folder: string): Promise<readonly BackupFile[]> {
  const names = await readdir(folder).catch((error: unknown): string[] => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  const found: BackupFile[] = []
  for (const name of names) {
    const taken = shape.exec(name)
    if (taken === null) continue
    const [, year, month, day, hour, minute, second] = taken
    const { size } = await stat(join(folder, name))
    const takenAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
    found.push({ name, takenAt, bytes: size })
  }
  return found.sort((a, b) => b.takenAt.getTime() - a.takenAt.getTime())
}

/**
 * Writes a backup into a folder, and reads it back from the disk before it gets its name: a file with the name of a
 * backup is a whole one. Only its owner may read it.
 */
export async function writeBackup(
  db: Db,
  folder: string,
  now: Date,
): Promise<Result<CheckedBackup & { readonly name: string }, RestoreRefused>> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = nameAt(now)
  const part = join(folder, partOf(name))
  try {
    const file = await open(part, 'wx', 0o600)
    await backup(db, file.createWriteStream({ flush: true }))
    const checked = await checkBackup(createReadStream(part))
    if (!checked.ok) return checked
    await rename(part, join(folder, name))
    await flushFolder(folder)
    return { ok: true, value: { ...checked.value, name } }
  } finally {
    await rm(part, { force: true })
  }
}

/** The new name too must be on the disk. */
async function flushFolder(folder: string): Promise<void> {
  const opened = await open(folder)
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

/** Removes all but the newest backups of a folder; gives the names of those removed. */
export async function keepNewest(folder: string, keep: number): Promise<readonly string[]> {
  const old = (await backupsIn(folder)).slice(keep).map(({ name }) => name)
  const removed = [...old, ...(await leftOver(folder))]
  for (const name of removed) await rm(join(folder, name), { force: true })
  return removed
}

const aDayMs = 24 * 60 * 60_000

/** What a Madang that was killed had begun to write, a day ago or more. */
async function leftOver(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.part') || !shape.test(name.slice(0, -'.part'.length))) continue
    const { mtimeMs } = await stat(join(folder, name))
    if (Date.now() - mtimeMs > aDayMs) found.push(name)
  }
  return found
}
