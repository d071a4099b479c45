import { describeError } from './describe-error.ts'
import type { Log } from './log.ts'

export type WorkName =
  | 'sealing'
  | 'backup'
  | 'chain-check'
  | 'measuring'
  | 'telling'
  | 'reminding'
  | 'delivering'
  | 'forgetting'
  | 'destroying'
  | 'writing'
  | 'votes'

/** A piece of work that the server does by itself, again and again. */
export interface RepeatingWork {
  readonly name: WorkName
  readonly everyMs: number
  /** How long after the start it is first done. */
  readonly firstAfterMs: number
  /** How long after a failure it is tried again. */
  readonly againAfterMs: number
  /** Done once more when Madang stops. */
  readonly atTheEnd: boolean
  /** Gives false when there was nothing to do. What it throws is a failure. */
  readonly work: () => Promise<boolean>
}

/** How a piece of work has gone since the server was started. */
export interface WorkReport {
  readonly name: WorkName
  readonly everyMs: number
  readonly runs: number
  readonly failures: number
  readonly isRunning: boolean
  /** The last run failed, and none has gone well since. */
  readonly isFailing: boolean
  readonly lastDone: Date | null
  readonly next: Date
  readonly lastFailure: { readonly at: Date; readonly what: string } | null
}

export interface WorkUnderWay {
  readonly reports: () => readonly WorkReport[]
  /** Begins nothing more, waits for what runs, and does once more what is to be done at the end. */
  readonly stop: () => Promise<void>
}

/** Begins every piece of work, each one at a time; how each goes is kept here, and a failure is logged. */
export function beginWork(works: readonly RepeatingWork[], log: Log): WorkUnderWay {
  const begun = works.map((work) => begin(work, log))
  return {
    reports: () => begun.map(({ report }) => report()),
    stop: async () => {
      for (const { stop } of begun) await stop()
    },
  }
}

function begin(work: RepeatingWork, log: Log) {
  const { name, everyMs } = work
  let state = { runs: 0, failures: 0, isRunning: false, isFailing: false }
  let lastDone: Date | null = null
  let lastFailure: WorkReport['lastFailure'] = null
  let next = new Date()
  let timer: NodeJS.Timeout
  let stopped = false
  let running = Promise.resolve()

  const once = async () => {
    state = { ...state, isRunning: true }
    try {
      const did = await work.work()
      if (did) lastDone = new Date()
      state = { ...state, runs: state.runs + (did ? 1 : 0), isFailing: false }
    } catch (error) {
      lastFailure = { at: new Date(), what: inOneWord(error) }
      state = { ...state, failures: state.failures + 1, isFailing: true }
      log('error', { kind: 'repeating', work: name, error })
    }
    state = { ...state, isRunning: false }
  }
  const wait = (ms: number) => {
    if (stopped) return
    next = new Date(Date.now() + ms)
    timer = setTimeout(() => {
      running = once().then(() => wait(state.isFailing ? work.againAfterMs : everyMs))
    }, ms)
  }
  wait(work.firstAfterMs)
  return {
    report: (): WorkReport => ({ name, everyMs, ...state, lastDone, lastFailure, next }),
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
      if (work.atTheEnd) await once()
    },
  }
}

/** The kind of an error and its code, never its words, which may quote what somebody typed. */
function inOneWord(error: unknown): string {
  const { name, code } = describeError(error)
  return code === undefined ? name : `${name} ${code}`
}
