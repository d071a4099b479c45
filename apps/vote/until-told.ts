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

/** Works every second until it is told to stop. What fails is told by `tell`, which knows what may be told, and tried again. */
export async function everySecond(
  work: () => Promise<void>,
  tell: (error: unknown) => void,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    await work().catch(tell)
    await pause(1000, undefined, { signal: stop }).catch(() => undefined)
  }
}
