import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Configuration } from '../settings.ts'

export type Part = 'registrar' | 'box'

/** The two programs beside an embedded Madang, each with a cluster of its own in the data folder. */
export interface PartProcesses {
  /** Makes sure that a part runs, starting it where it does not; false when it cannot be brought to answer. */
  readonly ensure: (part: Part, answers: () => Promise<boolean>) => Promise<boolean>
  /** Ends those that this process started, each after what it is doing. */
  readonly stop: () => Promise<void>
}

const program = fileURLToPath(new URL('../cli/main.ts', import.meta.url))
const startsWithinMs = 90_000
const againAfterMs = 150

/** Starts the parts on demand: on an embedded Madang they run only while there is a vote. */
export function partProcesses({ registrar, box, host, dataFolder }: Configuration): PartProcesses {
  const running = new Map<Part, ChildProcess>()
  const starting = new Map<Part, Promise<boolean>>()
  let stopping = false

  const start = (part: Part): ChildProcess => {
    const env = {
      ...process.env,
      HOST: host,
      MADANG_DATA: dataFolder,
      REGISTRAR_PORT: String(registrar.port),
      BOX_PORT: String(box.port),
    }
    // The channel tells the part when this process is gone, however it ended.
    const child = spawn(process.execPath, [...process.execArgv, program, part], {
      env,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    running.set(part, child)
    child.once('exit', () => running.get(part) === child && running.delete(part))
    return child
  }

  const startAndWait = async (part: Part, answers: () => Promise<boolean>): Promise<boolean> => {
    const child = running.get(part) ?? start(part)
    const until = performance.now() + startsWithinMs
    while (!stopping && child.exitCode === null && performance.now() < until) {
      if (await answers()) return true
      await pause(againAfterMs)
    }
    return false
  }

  return {
    ensure: async (part, answers) => {
      if (running.has(part) && !starting.has(part)) return true
      if (stopping) return false
      if (!running.has(part) && !starting.has(part) && (await answers())) return true
      const begun = starting.get(part) ?? startAndWait(part, answers).finally(() => starting.delete(part))
      starting.set(part, begun)
      return begun
    },
    stop: async () => {
      stopping = true
      await Promise.all(
        [...running.values()].map(
          (child) =>
            new Promise<void>((resolve) => {
              child.once('exit', () => resolve())
              child.kill('SIGTERM')
            }),
        ),
      )
    },
  }
}
