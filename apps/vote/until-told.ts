import { setTimeout as pause } from 'node:timers/promises'

/** Waits until a part of the vote is told to end: by a signal, by the loss of its cluster, or because its starter is gone. */
export function untilToldToStop(stopping: AbortController): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort())
  process.once('disconnect', () => stopping.abort())
  // The channel tells when the starter is gone; by itself it is no reason to stay.
  process.channel?.unref()
  return new Promise((resolve) => {
    if (stopping.signal.aborted) return resolve()
    stopping.signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** While there is much to do, what is put off for a second would hold up everybody when it comes. */
const restMs = { busy: 200, idle: 1000 }

/**
 * Works every second until it is told to stop, and sooner again where there was something to do. What fails is told by `tell`,
 * which knows what may be told, and tried again.
 */
export async function everySecond(
  work: () => Promise<unknown>,
  tell: (error: unknown) => void,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    const wasBusy = await work().catch(tell)
    await pause(wasBusy === true ? restMs.busy : restMs.idle, undefined, { signal: stop }).catch(() => undefined)
  }
}
