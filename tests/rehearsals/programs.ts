import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { type MachineName, namespaceOf } from './network.ts'

export interface Program {
  readonly kill: (signal: NodeJS.Signals) => void
  readonly ended: Promise<void>
}

interface ProgramWish {
  readonly args: readonly string[]
  /** The machine it runs on; this one where none is named. */
  readonly on?: MachineName
  readonly user?: string
  readonly environment: Readonly<Record<string, string>>
  readonly log: string
}

const running = new Set<ChildProcess>()

/** Starts a program on a machine of the rehearsal, as a user, with what it says in a file. */
export function startProgram({ args, on, user, environment, log }: ProgramWish): Program {
  const inNamespace = on === undefined ? [] : ['ip', 'netns', 'exec', namespaceOf(on)]
  const asUser = user === undefined ? [] : ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups']
  const [program = '', ...words] = [...inNamespace, ...asUser, ...args]
  const file = openSync(log, 'a')
  const child = spawn(program, words, {
    env: { PATH: process.env['PATH'] ?? '', HOME: '/tmp', LANG: 'C.UTF-8', ...environment },
    stdio: ['ignore', file, file],
  })
  closeSync(file)
  running.add(child)
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      running.delete(child)
      resolve()
    }),
  )
  return { kill: (signal) => child.kill(signal), ended }
}

/** Ends every program that was started. */
export function killPrograms(): void {
  for (const child of running) child.kill('SIGKILL')
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks again and again until something is there; throws when it takes too long. */
export async function until<T>(what: string, withinMs: number, ask: () => Promise<T | null | false>): Promise<T> {
  const begun = performance.now()
  for (;;) {
    const found = await ask().catch(() => null)
    if (found !== null && found !== false) return found
    if (performance.now() - begun > withinMs) throw new Error(`Waited in vain for ${withinMs / 1000} s: ${what}.`)
    await pause(100)
  }
}
