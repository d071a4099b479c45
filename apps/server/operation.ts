import type { Configuration } from '../settings.ts'
import { type Log, logFrom } from './log.ts'
import { type Metrics, openMetrics } from './metrics.ts'

/** What the server tells those who run it, and how it is told to stop. */
export interface Operation {
  readonly log: Log
  readonly metrics: Metrics
  /** Aborted from the moment at which Madang stops. */
  readonly stopping: AbortSignal
  readonly stop: () => void
}

export function openOperation({ logLevel }: Pick<Configuration, 'logLevel'>): Operation {
  const stopping = new AbortController()
  return {
    log: logFrom(logLevel),
    metrics: openMetrics(),
    stopping: stopping.signal,
    stop: () => stopping.abort(),
  }
}
