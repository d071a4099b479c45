import type { Log } from './log.ts'

/** Does a piece of work at every beat, one at a time, and once more when it is stopped; a failure is logged. */
export function repeating(
  everyMs: number,
  log: Log,
  work: () => Promise<void>,
): { readonly stop: () => Promise<void> } {
  let running = Promise.resolve()
  const beat = () => {
    running = running.then(work).catch((error: unknown) => log('error', { kind: 'repeating', error }))
    return running
  }
  const timer = setInterval(beat, everyMs)
  return {
    stop: () => {
      clearInterval(timer)
      return beat()
    },
  }
}
