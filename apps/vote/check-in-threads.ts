import { Worker } from 'node:worker_threads'
import type { LineFound } from '#rooms/box/core/check-line.ts'

/** What is sent to a thread: lines of one vote, whose manifest goes along the first time. */
export interface LinesToCheck {
  readonly manifest: { readonly number: number; readonly text: string | null }
  readonly lines: readonly string[]
}

interface Asked {
  readonly manifest: string
  readonly line: string
  readonly tell: (found: LineFound) => void
  readonly fail: (error: Error) => void
}

/** How many lines go to a thread at once at most: the others may go to the next one that is free. */
const atOnce = 32

/**
 * Checks lines in threads of their own: signatures take most of the time that a ballot takes. Whichever thread is free takes
 * the next ones that wait. A thread that dies fails what it had, and another one takes its place.
 */
export function checkInThreads(threads: number) {
  const waiting: Asked[] = []
  const numbers = new Map<string, number>()
  let isStopping = false

  const begin = () => {
    const worker = new Worker(new URL('./checking-thread.ts', import.meta.url))
    worker.unref()
    const sent = new Set<number>()
    let under: readonly Asked[] = []
    const give = () => {
      const [first] = waiting
      if (first === undefined || under.length > 0) return
      const end = waiting.slice(0, atOnce).findIndex(({ manifest }) => manifest !== first.manifest)
      under = waiting.splice(0, end < 0 ? atOnce : end)
      const number = numbers.get(first.manifest) ?? numbers.size
      numbers.set(first.manifest, number)
      const manifest = { number, text: sent.has(number) ? null : first.manifest }
      sent.add(number)
      worker.postMessage({ manifest, lines: under.map(({ line }) => line) } satisfies LinesToCheck)
    }
    worker.on('message', (found: readonly LineFound[]) => {
      const done = under
      under = []
      give()
      for (const [at, { tell, fail }] of done.entries()) {
        const one = found[at]
        if (one === undefined) fail(new Error('a thread could not check a line'))
        else tell(one)
      }
    })
    worker.on('error', (error) => {
      for (const { fail } of under) fail(error instanceof Error ? error : new Error(String(error)))
      under = []
    })
    worker.on('exit', () => {
      if (isStopping) return
      gives[gives.indexOf(one)] = begin()
      giveAll()
    })
    const one = { give, end: () => worker.terminate() }
    return one
  }
  const giveAll = () => {
    for (const { give } of gives) give()
  }
  const gives = Array.from({ length: threads }, begin)

  return {
    check: (manifest: string, line: string): Promise<LineFound> =>
      new Promise((tell, fail) => {
        waiting.push({ manifest, line, tell, fail })
        // Those that come in the same moment go together.
        if (waiting.length === 1) setImmediate(giveAll)
      }),
    stop: async () => {
      isStopping = true
      await Promise.all(gives.map(({ end }) => end()))
    },
  }
}
