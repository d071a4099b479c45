import type { Server } from 'node:http'

interface Stopping {
  readonly drainSeconds: number
  readonly stopSeconds: number
  /** Says from now on that Madang stops. */
  readonly tell: () => void
  readonly underWay: () => number
}

/**
 * Stops a web server without losing a request: tells at once that it stops, still takes requests for as long as a proxy
 * needs to see it, then takes no more and waits for those under way. Gives how many were cut off when the time was up.
 */
export async function stopGracefully(server: Server, stopping: Stopping): Promise<number> {
  stopping.tell()
  if (stopping.drainSeconds > 0) await wait(stopping.drainSeconds * 1000)
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection that is kept for a next request would hold the server open.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  let cut = 0
  const limit = setTimeout(() => {
    cut = stopping.underWay()
    server.closeAllConnections()
  }, stopping.stopSeconds * 1000)
  await closed
  clearInterval(idle)
  clearTimeout(limit)
  return cut
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
