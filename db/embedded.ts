import { lchown, mkdir, readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Result, refuse } from '#kit/result.ts'
import { type Cluster, type RunningCluster, startCluster } from './cluster.ts'
import type { ClusterEvent } from './cluster-event.ts'
import { lockData } from './data-lock.ts'
import { findBinaries, type RunAs } from './postgres-binaries.ts'
import { settings, settingsOf18, testSettings } from './postgres-settings.ts'
import type { EmbeddedRefused } from './refusal.ts'

export interface EmbeddedWish {
  readonly dataFolder: string
  readonly log?: (event: ClusterEvent) => void
  /** Faster and not durable, for tests only. */
  readonly testSettings?: boolean
}

export type EmbeddedServer = RunningCluster

/** The version whose files lie in the data folder. */
const major = '18'

/** With the character classes of C, pg_trgm would find no letters in Hangul. */
const initOptions = ['--locale-provider=builtin', '--locale=C.UTF-8', '--lc-messages=C']

/**
 * Starts the PostgreSQL that comes with Madang on a data folder: made when it is not there, taken for this process alone,
 * reachable by a socket in a folder that only this user can enter.
 */
export async function startEmbedded(wish: EmbeddedWish): Promise<Result<EmbeddedServer, EmbeddedRefused>> {
  const dataFolder = resolve(wish.dataFolder)
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 })
  } catch (error) {
    return refuse({ kind: 'data-folder-unusable', folder: dataFolder, detail: String(error) })
  }
  const lock = lockData(dataFolder)
  if (!lock.ok) return lock
  const { release } = lock.value
  try {
    const started = await startLocked({ ...wish, dataFolder }, release)
    if (!started.ok) release()
    return started
  } catch (error) {
    release()
    return refuse({ kind: 'data-folder-unusable', folder: dataFolder, detail: String(error) })
  }
}

async function startLocked(
  wish: EmbeddedWish,
  afterStop: () => void,
): Promise<Result<EmbeddedServer, EmbeddedRefused>> {
  const forTests = wish.testSettings === true
  const runAs = await userFor(join(wish.dataFolder, 'postgres'))
  const bin = await findBinaries(runAs)
  if (!bin.ok) return bin
  const cluster: Cluster = {
    bin: bin.value,
    dataFolder: wish.dataFolder,
    runAs,
    major,
    initOptions: forTests ? [...initOptions, '--no-sync'] : initOptions,
    settings: { ...settings, ...settingsOf18, ...(forTests ? testSettings : {}) },
    log: wish.log ?? (() => undefined),
    afterStop,
  }
  return startCluster(cluster)
}

const nobody: RunAs = { uid: 65534, gid: 65534 }

/** Root runs PostgreSQL as the owner of the data, at first `nobody`; anyone else as themselves. */
export async function userFor(folder: string): Promise<RunAs | null> {
  if (process.getuid?.() !== 0) return null
  const found = await stat(folder).catch(() => null)
  if (found === null) return nobody
  if (found.uid !== 0) return { uid: found.uid, gid: found.gid }
  // Copied here by root, from a copy of the folder for instance.
  await giveTo(nobody, folder)
  return nobody
}

async function giveTo(user: RunAs, folder: string): Promise<void> {
  await lchown(folder, user.uid, user.gid)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await giveTo(user, path)
    else await lchown(path, user.uid, user.gid)
  }
}
