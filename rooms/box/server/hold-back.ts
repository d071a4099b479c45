import type { IncomingMessage } from 'node:http'
import type { Box } from './box.ts'

const seconds = 60

/**
 * Tells whether an address has asked more often this minute than it may. The counts stand in memory alone, by address, and
 * all are forgotten when the minute ends.
 */
export function holdBack({ perMinute, addressOf, now }: Box): (request: IncomingMessage) => boolean {
  const counts = { ballots: new Map<string, number>(), reads: new Map<string, number>() }
  let minute = 0
  return (request) => {
    if (perMinute === null) return false
    const present = Math.floor(now() / seconds)
    if (present !== minute) {
      minute = present
      counts.ballots.clear()
      counts.reads.clear()
    }
    const kind = request.method === 'POST' ? 'ballots' : 'reads'
    const address = addressOf(request.socket.remoteAddress ?? '', String(request.headers['x-forwarded-for'] ?? ''))
    const count = (counts[kind].get(address) ?? 0) + 1
    counts[kind].set(address, count)
    return count > perMinute[kind]
  }
}
