import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'

export interface BenchedMadang {
  readonly address: string
  readonly readyMs: number
  /** The memory of Madang and all its children, shared pages counted once, in MB. */
  readonly residentMb: () => number
  /** The time of processors that Madang and all its children have taken, in ms. */
  readonly processorMs: () => number
  readonly stop: () => Promise<void>
}

/** Starts `./madang start` on a data folder and measures until `path` is answered. */
export async function startForBench(dataFolder: string, path: string): Promise<BenchedMadang> {
  const port = String(await freePort())
  const address = `http://127.0.0.1:${port}`
  const begun = performance.now()
  const child = spawn(resolve('madang'), ['start'], {
    env: { ...process.env, PORT: port, MADANG_DATA: dataFolder, DATABASE_URL: '', MADANG_LIMIT_FACTOR: '0' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (;;) {
    if (child.exitCode !== null) throw new Error(`./madang start ended with ${child.exitCode}.`)
    const answer = await fetch(address + path).catch(() => null)
    if (answer?.ok === true) {
      await answer.arrayBuffer()
      break
    }
    await new Promise((next) => setTimeout(next, 10))
  }
  return {
    address,
    readyMs: performance.now() - begun,
    residentMb: () => familyOf(child.pid ?? 0).reduce((sum, pid) => sum + memoryKb(pid), 0) / 1024,
    processorMs: () => familyOf(child.pid ?? 0).reduce((sum, pid) => sum + ticks(pid), 0) * 10,
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGINT')
      await ended
    },
  }
}

/** A process and all its descendants. */
function familyOf(pid: number): readonly number[] {
  const children = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((other) => parentOf(other) === pid)
  return [pid, ...children.flatMap(familyOf)]
}

function parentOf(pid: number): number | null {
  try {
    return Number(/^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1])
  } catch {
    return null
  }
}

/** Hundredths of a second: what Linux counts in. */
function ticks(pid: number): number {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? []
    return Number(user) + Number(system)
  } catch {
    return 0
  }
}

function memoryKb(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

export const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
