import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { askOver } from '../../bench/open-load.ts'
import { databaseUrl } from './database-cluster.ts'
import { addressOf } from './network.ts'
import { type Program, pause, startProgram, until } from './programs.ts'
import { setClock, underClock } from './stepped-clock.ts'

export type ServerName = 'one' | 'two'
export const serverNames: readonly ServerName[] = ['one', 'two']
const ports = { people: 4881, one: 4882, two: 4883, database: 4884 }

/** `RestartSec` of deploy/madang.service. */
const restartAfterMs = 5000

/** Where people ask, and the settings under which a program reaches the database as the servers do. */
export const frontAddress = `http://127.0.0.1:${ports.people}`
export const onDatabase = (folder: string): Readonly<Record<string, string>> => ({
  DATABASE_URL: databaseUrl(ports.database),
  MADANG_DATA: join(folder, 'madang'),
  MADANG_SAMPLE: 'off',
})

export interface MadangServers {
  /** Kills a server with -9; it is started again, as systemd would do. */
  readonly kill: (name: ServerName) => void
  /** Has a server stop in order, and waits for it. */
  readonly stop: (name: ServerName) => Promise<void>
  readonly start: (name: ServerName) => void
  /** From now on none is started again. */
  readonly close: () => void
  readonly ready: (withinMs: number) => Promise<void>
  /** Steps the clock that a server sees. */
  readonly stepClock: (name: ServerName, seconds: number) => void
}

/** Starts HAProxy, and two servers of Madang behind it that share a secret and nothing else on this machine. */
export async function startMadangServers(folder: string): Promise<MadangServers> {
  mkdirSync(join(folder, 'madang'))
  writeFileSync(join(folder, 'madang', 'secret'), 'one secret for both servers of the rehearsal')
  startProgram({
    args: ['haproxy', '-db', '-f', resolve('deploy/haproxy.cfg')],
    environment: {
      PEOPLE: `127.0.0.1:${ports.people}`,
      MADANG_ONE: `127.0.0.1:${ports.one}`,
      MADANG_TWO: `127.0.0.1:${ports.two}`,
      DATABASE: `127.0.0.1:${ports.database}`,
      DATABASE_A: `${addressOf.a}:5432`,
      DATABASE_B: `${addressOf.b}:5432`,
    },
    log: join(folder, 'haproxy.log'),
  })
  const clock = (name: ServerName) => join(folder, `clock-${name}`)
  const programs = new Map<ServerName, Program>()
  const wanted = new Set<ServerName>()
  const launch = (name: ServerName, sample: 'on' | 'off') =>
    startProgram({
      args: [...underClock(clock(name)), resolve('madang'), 'start'],
      environment: {
        ...onDatabase(folder),
        MADANG_SAMPLE: sample,
        PORT: String(ports[name]),
        MADANG_LOG_LEVEL: 'info',
        MADANG_DRAIN_SECONDS: '3',
        MADANG_ORIGIN: frontAddress,
      },
      log: join(folder, `madang-${name}.log`),
    })
  // As systemd does: what ends without having been told to is started again.
  const start = async (name: ServerName, sample: 'on' | 'off' = 'off') => {
    wanted.add(name)
    while (wanted.has(name)) {
      const program = launch(name, sample)
      programs.set(name, program)
      await program.ended
      if (wanted.has(name)) await pause(restartAfterMs)
    }
  }
  const servers: MadangServers = {
    start: (name) => void start(name),
    kill: (name) => programs.get(name)?.kill('SIGKILL'),
    stop: async (name) => {
      wanted.delete(name)
      programs.get(name)?.kill('SIGTERM')
      await programs.get(name)?.ended
    },
    close: () => wanted.clear(),
    ready: async (withinMs) => {
      for (const name of serverNames)
        await until(`server ${name} ready`, withinMs, async () => {
          const { status } = await askOver(`http://127.0.0.1:${ports[name]}/ready`, { withinMs: 3000 })
          return status === 200
        })
    },
    stepClock: (name, seconds) => setClock(clock(name), seconds),
  }
  // The first one makes the tables and enters the sample.
  void start('one', 'on')
  await until('the first server', 180_000, async () => (await askOver(`${frontAddress}/geumcheon`)).status === 200)
  void start('two')
  await servers.ready(120_000)
  return servers
}
