import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { freePort } from '../start-process.ts'
import { type AskBox, askBox } from './ask-box.ts'

/** The real box in a process of its own, on a durable cluster in a folder, to be killed and started again. */
export interface BoxProcess {
  /** Starts it, and waits until it is open. */
  readonly start: () => Promise<void>
  readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null>
  readonly ask: () => AskBox
  /** Everything that it has printed since the first start. */
  readonly output: () => string
}

const program = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  './apps/register-tsx.ts',
  'apps/cli/main.ts',
  'box',
]

export async function boxProcess(folder: string): Promise<BoxProcess> {
  const port = await freePort()
  const env = {
    ...{ PATH: process.env['PATH'] ?? '', HOME: tmpdir(), TMPDIR: tmpdir() },
    ...{ MADANG_DATA: folder, BOX_PORT: String(port), MADANG_LIMIT_FACTOR: '0' },
  }
  let printed = ''
  let secret = ''
  let running: { readonly child: ReturnType<typeof spawn>; readonly ended: Promise<number | null> } | null = null
  return {
    async start() {
      const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'pipe'] })
      const ended = new Promise<number | null>((done) => child.once('exit', done))
      running = { child, ended }
      const opened = new Promise<boolean>((done) => {
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', (text) => {
            printed += String(text)
            if (String(text).includes('The box is open')) done(true)
          })
        void ended.then(() => done(false))
      })
      if (!(await opened)) throw new Error(`The box ended: ${printed}`)
      secret = (await readFile(`${folder}/vote-secret`, 'utf8')).trim()
    },
    async kill(signal) {
      const { child, ended } = running ?? { child: null, ended: Promise.resolve(null) }
      child?.kill(signal)
      return ended
    },
    ask: () => askBox(`http://127.0.0.1:${port}`, secret),
    output: () => printed,
  }
}
