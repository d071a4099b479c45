import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import type { PoolConfig } from 'pg'

export interface StartedProcess {
  readonly address: string
  readonly operator: string
  readonly output: () => string
  readonly signal: (signal: NodeJS.Signals) => void
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>
}

/** Starts a real Madang in a process of its own on a database of the tests; resolves when it is ready. */
export async function startProcess(
  connection: PoolConfig,
  settings: Readonly<Record<string, string>> = {},
  triesLeft = 2,
): Promise<StartedProcess> {
  const [port, operatorPort] = [await freePort(), await freePort()]
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: tmpdir(),
    DATABASE_URL: `postgresql:///${connection.database}?host=${connection.host}&user=${String(connection.user)}`,
    PORT: String(port),
    MADANG_OPERATOR_PORT: String(operatorPort),
    MADANG_SAMPLE: 'off',
    ...settings,
  }
  const program = ['--disable-warning=ExperimentalWarning', '--import', './apps/register-tsx.ts', 'apps/cli/main.ts']
  const child = spawn(process.execPath, [...program, 'start'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      output += String(text)
    })
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
  const address = `http://127.0.0.1:${port}`
  while ((await fetch(`${address}/ready`).catch(() => null))?.status !== 200) {
    if (child.exitCode !== null) {
      // On a machine with too much to do, reading the program can take longer than a connection is waited for.
      if (triesLeft > 0 && output.includes('connection timeout'))
        return startProcess(connection, settings, triesLeft - 1)
      throw new Error(`It ended: ${output}`)
    }
    await new Promise((next) => setTimeout(next, 50))
  }
  return {
    address,
    operator: `http://127.0.0.1:${operatorPort}`,
    output: () => output,
    signal: (signal) => child.kill(signal),
    ended,
  }
}

export const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
