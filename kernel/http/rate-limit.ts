import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { words } from '../messages.ts'
import { langOf } from './visit.ts'

interface Bucket {
  tokens: number
  at: number
}

interface RateLimit {
  /** How often an address may change things in a minute, in bursts of as many. */
  readonly perMinute: number
  readonly clock: () => number
  /** The addresses of the proxies in front: only what these say of who asks is believed. */
  readonly proxies: ReadonlySet<string>
}

/** Lets each address change things so many times a minute; more is answered with 429. Every server counts by itself. */
export function rateLimit({ perMinute, clock, proxies }: RateLimit): MiddlewareHandler {
  const buckets = new Map<string, Bucket>()
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const now = clock()
    if (buckets.size > 10_000) buckets.clear()
    const address = whoAsks(c, proxies)
    const bucket = buckets.get(address) ?? { tokens: perMinute, at: now }
    // A clock that was set back takes nothing away.
    const passed = Math.max(0, now - bucket.at)
    bucket.tokens = Math.min(perMinute, bucket.tokens + (passed / 60_000) * perMinute)
    bucket.at = now
    buckets.set(address, bucket)
    if (bucket.tokens < 1) {
      c.header('Retry-After', '60')
      return c.json({ title: words(langOf(c)).tooManyRequests, status: 429 }, 429)
    }
    bucket.tokens -= 1
    return next()
  }
}

/** The nearest address that is no proxy of ours: each proxy adds the address that asked it at the end. */
function whoAsks(c: Context, proxies: ReadonlySet<string>): string {
  const remote = getConnInfo(c).remote.address ?? 'local'
  const said = (c.req.header('X-Forwarded-For') ?? '').split(',').map((address) => address.trim())
  const nearest = [...said, remote].filter((address) => address !== '').toReversed()
  return nearest.find((address) => !proxies.has(address)) ?? remote
}
