import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import { type Actor, roleUsed } from '#kit/actor.ts'
import type { DistrictId } from '#kit/id.ts'
import type { LogLevel } from '../operation-settings.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Route } from './route-of.ts'
import { type RequestTold, tracedRequest } from './traces.ts'

/** What is learnt of a request while it is answered. */
interface Learnt {
  reference: string
  actor: Actor | null
}

const request = new AsyncLocalStorage<Learnt>()

/** Notes who asks: of it only the role is written. */
export function noteActor(actor: Actor): void {
  const learnt = request.getStore()
  if (learnt !== undefined) learnt.actor = actor
}

/** Notes the reference that a person was shown, so that it leads to the line of the request. */
export function noteReference(reference: string): void {
  const learnt = request.getStore()
  if (learnt !== undefined) learnt.reference = reference
}

type Answer = (request: Request, bindings?: object) => Response | Promise<Response>

interface Watching {
  readonly log: Log
  readonly metrics: Metrics
  readonly stopping: AbortSignal
  readonly routeOf: (path: string, districts: readonly DistrictId[]) => Route
  readonly districts: () => Promise<readonly { readonly id: DistrictId }[]>
}

/** Asked by machines all day, or worth nothing alone: written only in `debug`. */
const quiet = new Set(['/health', '/ready', '/assets/:name'])

/** Writes a line and counts for every request; while Madang stops, each answer closes its connection. */
export function watchRequests(watching: Watching, answer: Answer) {
  const { log, metrics, stopping } = watching
  let underWay = 0
  const write = async (asked: Request, status: number, begun: number, learnt: Learnt): Promise<RequestTold> => {
    const districts = await watching.districts().catch(() => [])
    const { pathname } = new URL(asked.url)
    const { pattern, districtId, permission } = watching.routeOf(
      pathname,
      districts.map(({ id }) => id),
    )
    const ms = performance.now() - begun
    const [method, route] = [methodOf(asked), pattern]
    metrics.request({ method, route, status, seconds: ms / 1000 })
    const role = permission === null || learnt.actor === null ? 'visitor' : roleUsed(permission, learnt.actor)
    const { reference } = learnt
    const told = { method, route, status, district: districtId, role, reference }
    log(levelOf(route, status), { kind: 'request', ms: Math.round(ms), ...told })
    return told
  }
  return {
    underWay: () => underWay,
    answer: async (asked: Request, bindings?: object): Promise<Response> => {
      const begun = performance.now()
      const learnt: Learnt = { reference: randomBytes(5).toString('hex'), actor: null }
      underWay += 1
      try {
        return await tracedRequest(async (tell) => {
          const response = await request.run(learnt, () => answer(asked, bindings))
          if (stopping.aborted) response.headers.set('Connection', 'close')
          tell(await write(asked, response.status, begun, learnt))
          return response
        })
      } finally {
        underWay -= 1
      }
    },
  }
}

function levelOf(route: string, status: number): LogLevel {
  if (quiet.has(route)) return 'debug'
  return status >= 500 ? 'error' : 'info'
}

/** A client may send any word as its method; only the known ones are written. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const methodOf = ({ method }: Request): string => (methods.has(method) ? method : 'other')
