import { getConnInfo } from '@hono/node-server/conninfo'
import type { MiddlewareHandler } from 'hono'
import { words } from '../messages.ts'
import { langOf } from './visit.ts'

interface Bucket {
  tokens: number
  at: number
}

/** Lets each address change things `perMinute` times a minute, with bursts of as many; more is answered with 429. */
export function rateLimit(perMinute: number, clock: () => number): MiddlewareHandler {
  const buckets = new Map<string, Bucket>()
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const now = clock()
    if (buckets.size > 10_000) buckets.clear()
    const address = getConnInfo(c).remote.address ?? 'local'
    const bucket = buckets.get(address) ?? { tokens: perMinute, at: now }
    bucket.tokens = Math.min(perMinute, bucket.tokens + ((now - bucket.at) / 60_000) * perMinute)
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
