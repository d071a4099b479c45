import type { Result } from '#kit/result.ts'
import type { ClusterEvent } from './cluster-event.ts'
import { stopOrphan } from './orphaned-postgres.ts'
import type { RunningPostgres } from './postgres-process.ts'
import type { EmbeddedRefused } from './refusal.ts'

interface Way {
  readonly folder: string
  readonly start: () => Promise<Result<RunningPostgres, EmbeddedRefused>>
  readonly log: (event: ClusterEvent) => void
}

const mostRestarts = 5
const withinMilliseconds = 60_000

/** Starts the server again, on the same socket, when it ends without having been told to; not for ever. */
export function superviseServer(first: RunningPostgres, way: Way) {
  let current = first
  let stopping = false
  let restarts: number[] = []

  const watch = async (server: RunningPostgres): Promise<void> => {
    await server.exited
    if (stopping) return
    const now = Date.now()
    restarts = [...restarts.filter((at) => now - at < withinMilliseconds), now]
    if (restarts.length > mostRestarts) return way.log({ kind: 'given-up-after-crashes', detail: '' })
    const next = await startAgain(way)
    if (typeof next === 'string') return way.log({ kind: 'given-up-after-crashes', detail: next })
    current = next
    if (stopping) return current.stop()
    way.log({ kind: 'restarted-after-crash' })
    return watch(current)
  }
  const watching = watch(first)

  const stop = async () => {
    stopping = true
    await current.stop()
    // A restart under way when we were told to stop ends itself.
    await watching
  }
  return { pid: () => current.pid, stop }
}

/** The server, or why there is none. */
async function startAgain({ folder, start }: Way): Promise<RunningPostgres | string> {
  try {
    await stopOrphan(folder, 'keep-folder')
    const next = await start()
    return next.ok ? next.value : JSON.stringify(next.refusal)
  } catch (error) {
    return String(error)
  }
}
