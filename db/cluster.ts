import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ClusterEvent } from './cluster-event.ts'
import { clusterName, stopOrphan } from './orphaned-postgres.ts'
import type { RunAs } from './postgres-binaries.ts'
import { initialise, launch, type Place } from './postgres-process.ts'
import type { Settings } from './postgres-settings.ts'
import type { EmbeddedRefused } from './refusal.ts'
import { superviseServer } from './supervise-server.ts'

/** One server of our own: programs of either version, a folder that this process has for itself, its settings. */
export interface Cluster {
  readonly bin: string
  readonly dataFolder: string
  readonly runAs: RunAs | null
  readonly major: string
  readonly initOptions: readonly string[]
  readonly settings: Settings
  readonly log: (event: ClusterEvent) => void
  readonly afterStop: () => void
}

export interface RunningCluster {
  /** As the owner of the database, who is not superuser. */
  readonly connection: pg.PoolConfig
  readonly superuser: pg.PoolConfig
  readonly version: string
  readonly pid: () => number
  readonly stop: () => Promise<void>
}

/** Starts a server: makes its database when there is none, and first stops one that a killed program left behind. */
export async function startCluster(cluster: Cluster): Promise<Result<RunningCluster, EmbeddedRefused>> {
  const { dataFolder, log, runAs } = cluster
  const folder = join(dataFolder, 'postgres')
  const place: Place = { bin: cluster.bin, folder, runAs, logFile: join(dataFolder, 'postgres.log') }
  if ((await stat(folder).catch(() => null)) === null) {
    log({ kind: 'making-database', folder })
    const made = await makeFolder(place, cluster.initOptions)
    if (!made.ok) return made
  }
  const found = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim()
  if (found !== cluster.major) {
    return refuse({ kind: 'data-of-other-version', folder, found, needed: cluster.major })
  }
  const orphan = await stopOrphan(folder, 'remove-folder')
  if (orphan === false) return refuse({ kind: 'data-in-use', folder: dataFolder, pid: null })
  if (orphan !== null) log({ kind: 'orphan-stopped', pid: orphan })
  await admitOnlyThisUser(folder)
  const socketFolder = await makeSocketFolder(runAs)
  const removeSocketFolder = () => rm(socketFolder, { recursive: true, force: true })
  const chosen = { ...cluster.settings, cluster_name: await clusterName(folder) }
  const start = () => launch(place, socketFolder, chosen)
  const first = await start()
  if (!first.ok) {
    await removeSocketFolder()
    return first
  }
  const supervised = superviseServer(first.value, { folder, start, log })
  const stopOnce = async () => {
    await supervised.stop()
    await removeSocketFolder()
    cluster.afterStop()
  }
  let stopping: Promise<void> | null = null
  const stop = () => {
    stopping ??= stopOnce()
    return stopping
  }
  const superuser = { host: socketFolder, user: 'postgres', database: 'postgres' }
  try {
    const version = await ensureDatabase(superuser)
    const connection = { host: socketFolder, user: 'madang', database: 'madang' }
    return ok({ connection, superuser, version, pid: supervised.pid, stop })
  } catch (error) {
    await stop()
    return refuse({ kind: 'did-not-start', detail: String(error) })
  }
}

/** Makes the database folder beside its place and moves it there whole, so that half a one is never taken for one. */
async function makeFolder(place: Place, options: readonly string[]): Promise<Result<void, EmbeddedRefused>> {
  const folder = `${place.folder}.new`
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { mode: 0o700 })
  if (place.runAs !== null) await chown(folder, place.runAs.uid, place.runAs.gid)
  const made = await initialise({ ...place, folder }, options)
  if (made.ok) await rename(folder, place.folder)
  return made
}

/**
 * The kernel says who is at the other end of the socket: this user and no other may sign in. The files are made anew
 * (`wx`), for root must not follow a link that the less trusted user of the folder could have put there.
 */
async function admitOnlyThisUser(folder: string): Promise<void> {
  const user = `"${userInfo().username.replaceAll('"', '""')}"`
  const files = {
    'pg_hba.conf': 'local all all peer map=madang\n',
    'pg_ident.conf': `madang ${user} madang\nmadang ${user} postgres\n`,
  }
  for (const [name, text] of Object.entries(files)) {
    await rm(join(folder, name), { force: true })
    await writeFile(join(folder, name), text, { flag: 'wx', mode: 0o644 })
    await chmod(join(folder, name), 0o644)
  }
}

/** A socket's whole path may have 107 bytes, so it does not lie in the data folder. */
async function makeSocketFolder(runAs: RunAs | null): Promise<string> {
  const folder = await mkdtemp('/tmp/madang-')
  await chmod(folder, 0o700)
  if (runAs !== null) await chown(folder, runAs.uid, runAs.gid)
  return folder
}

async function ensureDatabase(superuser: pg.ClientConfig): Promise<string> {
  const client = new pg.Client(superuser)
  await client.connect()
  try {
    const role = await client.query(`select from pg_roles where rolname = 'madang'`)
    if (role.rowCount === 0) await client.query('create role madang login')
    const database = await client.query(`select from pg_database where datname = 'madang'`)
    if (database.rowCount === 0) await client.query('create database madang owner madang')
    await watchStatements({ ...superuser, database: 'madang' })
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]?.server_version ?? ''
  } finally {
    await client.end()
  }
}

/** Only a superuser may begin the count of slow statements; the values in them are never kept. */
async function watchStatements(superuser: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(superuser)
  await client.connect()
  try {
    await client.query('set client_min_messages to warning; create extension if not exists pg_stat_statements')
  } finally {
    await client.end()
  }
}
