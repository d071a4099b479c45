import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type RunningCluster, startCluster } from '#db/cluster.ts'
import { userFor } from '#db/embedded.ts'
import { findBinaries } from '#db/postgres-binaries.ts'
import { settings, settingsOf18 } from '#db/postgres-settings.ts'

const run = promisify(execFile)
export const pgbenchFile = '/usr/lib/postgresql/15/bin/pgbench'

/** The embedded PostgreSQL with its own durable settings, but for places enough for all of pgbench's connections. */
export async function startVoteCluster(dataFolder: string): Promise<RunningCluster> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const runAs = await userFor(join(dataFolder, 'postgres'))
  const bin = await findBinaries(runAs)
  if (!bin.ok) throw new Error(bin.refusal.kind)
  const started = await startCluster({
    bin: bin.value,
    dataFolder,
    runAs,
    major: '18',
    initOptions: ['--locale-provider=builtin', '--locale=C.UTF-8', '--lc-messages=C'],
    settings: { ...settings, ...settingsOf18, max_connections: '100' },
    log: () => undefined,
    afterStop: () => undefined,
  })
  if (!started.ok) throw new Error(started.refusal.kind)
  return started.value
}

export const urlOf = ({ connection }: RunningCluster): string =>
  `postgresql:///${connection.database}?host=${connection.host}&user=${String(connection.user)}`

/** Transactions a second of a script by pgbench, over so many connections. */
export async function transactionsASecond(
  { connection }: RunningCluster,
  folder: string,
  script: string,
  { clients, seconds }: { readonly clients: number; readonly seconds: number },
): Promise<number> {
  const file = join(folder, 'script.sql')
  writeFileSync(file, script)
  chmodSync(file, 0o644)
  const where = ['-h', String(connection.host), '-U', String(connection.user)]
  const how = ['-n', '-M', 'prepared', '-f', file, '-c', String(clients), '-j', '2', '-T', String(seconds)]
  const { stdout } = await run(pgbenchFile, [...where, ...how, String(connection.database)])
  const found = /tps = ([\d.]+)/.exec(stdout)?.[1]
  if (found === undefined) throw new Error(stdout)
  return Number(found)
}
