import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const atMostMs = 90_000

/** The houses of the journeys: what is written in one is not met by those who only read in the other. */
export const addresses = { reading: 'http://localhost:4873', writing: 'http://localhost:4874' } as const

/** Starts a Madang of its own for those who read and one for those who write, and stops both at the end. */
export default async function startMadang(): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = []
  for (const address of Object.values(addresses)) stops.push(await startAt(address))
  return async () => {
    for (const stop of stops) await stop()
  }
}

async function startAt(address: string): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'madang-journeys-'))
  const child = spawn(resolve('madang'), ['start'], {
    env: { ...process.env, PORT: new URL(address).port, MADANG_DATA: join(folder, 'data'), DATABASE_URL: '' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await untilReady(child, address)
  return async () => {
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

async function untilReady(child: ChildProcess, address: string): Promise<void> {
  const until = Date.now() + atMostMs
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`./madang start ended with ${child.exitCode}.`)
    const answer = await fetch(`${address}/health`).catch(() => null)
    if (answer?.ok === true) return
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error('./madang start did not answer in time.')
}
