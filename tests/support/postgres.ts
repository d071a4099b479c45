import { access, chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type RunningCluster, startCluster } from '#db/cluster.ts'
import { connect } from '#db/connect.ts'
import { startEmbedded, userFor } from '#db/embedded.ts'
import { explainDatabaseRefusal } from '#db/messages.ts'
import { migrate } from '#db/migrate.ts'
import { stopOrphan } from '#db/orphaned-postgres.ts'
import { settings, testSettings } from '#db/postgres-settings.ts'
import type { DatabaseRefused } from '#db/refusal.ts'
import type { Result } from '#kit/result.ts'

/** One server of the test run, as a test file reaches it; `template` holds the whole schema and no rows. */
export interface TestServer {
  readonly socketFolder: string
  readonly template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly embeddedServer: TestServer
    /** Debian's PostgreSQL 15; null on a machine that has none. */
    readonly debianServer: TestServer | null
  }
}

const debianBin = '/usr/lib/postgresql/15/bin'
const template = 'madang_template'

/** Vitest's global setup: both PostgreSQL versions, in memory where there is a memory folder, for this run alone. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await makeHome()
  const running: RunningCluster[] = []
  const stopAll = async () => {
    await Promise.all(running.map((server) => server.stop()))
    await rm(home, { recursive: true, force: true })
  }
  const open = async (starting: Promise<RunningCluster | null>): Promise<TestServer | null> => {
    const server = await starting
    if (server === null) return null
    running.push(server)
    return makeTemplate(server)
  }
  const [embedded, debian] = await Promise.allSettled([open(startEmbeddedForTests(home)), open(startDebian(home))])
  if (embedded.status === 'fulfilled' && embedded.value !== null && debian.status === 'fulfilled') {
    project.provide('embeddedServer', embedded.value)
    project.provide('debianServer', debian.value)
    return stopAll
  }
  await stopAll()
  throw embedded.status === 'rejected' ? embedded.reason : debian.status === 'rejected' && debian.reason
}

const startEmbeddedForTests = async (home: string): Promise<RunningCluster> =>
  openOrThrow(await startEmbedded({ dataFolder: join(home, 'embedded'), testSettings: true }))

async function startDebian(home: string): Promise<RunningCluster | null> {
  const found = await access(join(debianBin, 'postgres')).then(
    () => true,
    () => false,
  )
  if (!found) {
    const advice = 'PostgreSQL 15 is not installed: apt-get install postgresql-15'
    if (process.env['CI'] === 'true') throw new Error(advice)
    console.log(`${advice} (the store tests run on the embedded 18 alone)`)
    return null
  }
  const dataFolder = join(home, 'debian')
  // Version 15 looks for its own programs by going there and back, so its user must be able to come back.
  await mkdir(dataFolder)
  await chmod(dataFolder, 0o711)
  const started = await startCluster({
    bin: debianBin,
    dataFolder,
    runAs: await userFor(join(dataFolder, 'postgres')),
    major: '15',
    initOptions: ['--locale=C.UTF-8', '--lc-messages=C', '--no-sync'],
    settings: { ...settings, ...testSettings },
    log: () => undefined,
    afterStop: () => undefined,
  })
  return openOrThrow(started)
}

async function makeTemplate(server: RunningCluster): Promise<TestServer> {
  const superuser = new pg.Client(server.superuser)
  await superuser.connect()
  await superuser.query(`create database ${template} owner madang strategy file_copy`)
  await superuser.end()
  const db = connect({ ...server.connection, database: template }, { max: 1 })
  openOrThrow(await migrate(db))
  await db.destroy()
  return { socketFolder: String(server.connection.host), template }
}

function openOrThrow<T>(result: Result<T, DatabaseRefused>): T {
  if (result.ok) return result.value
  throw new Error(explainDatabaseRefusal(result.refusal, 'en'))
}

const homePrefix = 'madang-test-'

/** A folder named by this process; those of runs that were killed are tidied first. */
async function makeHome(): Promise<string> {
  const parent = await access('/dev/shm').then(
    () => '/dev/shm',
    () => tmpdir(),
  )
  for (const name of await readdir(parent)) {
    const pid = new RegExp(`^${homePrefix}(\\d+)-`).exec(name)?.[1]
    if (pid !== undefined && !isAlive(Number(pid))) await tidy(join(parent, name))
  }
  const home = await mkdtemp(join(parent, `${homePrefix}${process.pid}-`))
  await chmod(home, 0o711)
  return home
}

async function tidy(home: string): Promise<void> {
  try {
    for (const name of ['embedded', 'debian']) {
      await stopOrphan(join(home, name, 'postgres'), 'remove-folder').catch(() => undefined)
    }
    await rm(home, { recursive: true, force: true })
  } catch {
    console.log(`${basename(home)} in ${dirname(home)} is left from another user's test run.`)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
