import { type ChildProcess, spawn } from 'node:child_process'
import { type FileHandle, open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { RunAs } from './postgres-binaries.ts'
import type { Settings } from './postgres-settings.ts'
import type { EmbeddedRefused } from './refusal.ts'

/** Where one PostgreSQL lives: its programs, its data, who runs it, and where it writes what went wrong. */
export interface Place {
  readonly bin: string
  readonly folder: string
  readonly runAs: RunAs | null
  readonly logFile: string
}

export interface RunningPostgres {
  readonly pid: number
  readonly exited: Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * The data folder as PostgreSQL is told it. It is started inside the folder and finds it through this link, so that no
 * folder above needs to be open to the user it runs as: a clone in a home of mode 0700 works for root.
 */
const here = '/proc/self/cwd'

const environment = { LC_ALL: 'C.UTF-8', TZ: 'UTC', PATH: '/usr/bin:/bin' }

/** Makes a new database folder in the empty folder of `place`. */
export async function initialise(place: Place, options: readonly string[]): Promise<Result<void, EmbeddedRefused>> {
  const child = await spawnLogged(place, 'initdb', ['-D', here, '-U', 'postgres', '-E', 'UTF8', ...options])
  const code = await exitOf(child)
  if (code === 0) return ok(undefined)
  return refuse({ kind: 'did-not-start', detail: `initdb (${code}): ${await lastLines(place.logFile)}` })
}

/** Starts the server of `place` and waits until it accepts connections, however long its recovery takes. */
export async function launch(
  place: Place,
  socketFolder: string,
  settings: Settings,
): Promise<Result<RunningPostgres, EmbeddedRefused>> {
  const options = Object.entries({ ...settings, unix_socket_directories: socketFolder })
  const args = options.flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = await spawnLogged(place, 'postgres', ['-D', here, ...args])
  let running = true
  const exited = exitOf(child).then(() => {
    running = false
  })
  while (running && !(await isReady(place.folder, child.pid))) await Promise.race([pause(10), exited])
  const { pid } = child
  if (!running || pid === undefined) {
    return refuse({ kind: 'did-not-start', detail: await lastLines(place.logFile) })
  }
  // When Madang ends without stopping it (an uncaught error), PostgreSQL is told to stop all the same.
  const stopAtExit = () => child.kill('SIGINT')
  process.on('exit', stopAtExit)
  exited.finally(() => process.off('exit', stopAtExit))
  return ok({ pid, exited, stop: () => stopPostgres(child, exited) })
}

/** A fast, orderly shutdown; when it takes too long an immediate one, after which the next start recovers. */
async function stopPostgres(child: ChildProcess, exited: Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    child.kill(signal)
    const timer = new AbortController()
    const ended = await Promise.race([
      exited.then(() => true),
      pause(30_000, false, { signal: timer.signal }).catch(() => false),
    ])
    timer.abort()
    if (ended) return
  }
}

/** `detached`: in a session of its own, so that ctrl-C reaches Madang alone, which then stops it in order. */
async function spawnLogged(place: Place, program: string, args: readonly string[]): Promise<ChildProcess> {
  const log = await openLog(place.logFile)
  try {
    return spawn(join(place.bin, program), args, {
      cwd: place.folder,
      env: environment,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      ...place.runAs,
    })
  } finally {
    await log.close()
  }
}

const exitOf = (child: ChildProcess): Promise<number | string> =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve(String(error)))
    child.once('exit', (code, signal) => resolve(code ?? String(signal)))
  })

/** PostgreSQL writes its state into the eighth line of postmaster.pid. */
async function isReady(folder: string, pid: number | undefined): Promise<boolean> {
  const lines = await readFile(join(folder, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  )
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready'
}

const largestLog = 5_000_000
async function openLog(file: string): Promise<FileHandle> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size > largestLog) await rename(file, `${file}.1`)
  return open(file, 'a', 0o600)
}

async function lastLines(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.trimEnd().split('\n').slice(-5).join('\n')
}
