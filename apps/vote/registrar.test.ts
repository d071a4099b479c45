import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freePort } from '#tests/support/start-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'madang-registrar-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The real program on a cluster in a folder; resolves when it answers. */
async function startRegistrar() {
  const port = await freePort()
  const env = {
    ...{ PATH: process.env['PATH'] ?? '', HOME: tmpdir() },
    ...{ REGISTRAR_PORT: String(port), MADANG_DATA: folder },
  }
  const program = ['--disable-warning=ExperimentalWarning', '--import', './apps/register-tsx.ts', 'apps/cli/main.ts']
  const child = spawn(process.execPath, [...program, 'registrar'], { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  let output = ''
  child.stdout?.on('data', (text) => {
    output += String(text)
  })
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  const address = `http://127.0.0.1:${port}`
  while ((await fetch(`${address}/health`).catch(() => null))?.status !== 200) {
    if (child.exitCode !== null) throw new Error(`It ended: ${output}`)
    await new Promise((next) => setTimeout(next, 50))
  }
  const prepare = async (): Promise<unknown> => {
    const secret = readFileSync(join(folder, 'vote-secret'), 'utf8').trim()
    const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' }
    const body = JSON.stringify({ electionId: 'trial-process', styles: ['online'] })
    return (await fetch(`${address}/office/prepare`, { method: 'POST', headers, body })).json()
  }
  return { child, ended, output: () => output, prepare }
}

test('the program says once that it is open, keeps its keys, and ends when it is told or its starter is gone', async () => {
  const first = await startRegistrar()
  const keys = await first.prepare()
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  expect(first.output().trim().split('\n')).toEqual([expect.stringContaining('등록소가 열렸습니다')])
  const second = await startRegistrar()
  expect(await second.prepare()).toEqual(keys)
  second.child.disconnect()
  expect(await second.ended).toBe(0)
})
