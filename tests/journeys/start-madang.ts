import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const port = '4871'
const atMostMs = 90_000

/** Starts `./madang start` on a data folder of its own, waits until it answers, and stops it at the end. */
export default async function startMadang(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'madang-journeys-'))
  const child = spawn(resolve('madang'), ['start'], {
    env: { ...process.env, PORT: port, MADANG_DATA: join(folder, 'data'), DATABASE_URL: '' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await untilReady(child)
  return async () => {
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

async function untilReady(child: ChildProcess): Promise<void> {
  const until = Date.now() + atMostMs
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`./madang start ended with ${child.exitCode}.`)
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null)
    if (answer?.ok === true) return
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error('./madang start did not answer in time.')
}
