import { networkOf } from './network-of.ts'

/** What is asked of the server, by how dear it is and what guessing at it could bring. */
export type Asked = 'reading' | 'writing' | 'signing-in' | 'by-secret' | 'checking'

/** How often a minute something may be asked from one address, where many people may sit, and by one person. */
export interface PerMinute {
  readonly address: number
  readonly person: number
}
export type RateLimits = Readonly<Record<Asked, PerMinute>>

const perMinute: RateLimits = {
  reading: { address: 3000, person: 600 },
  writing: { address: 600, person: 240 },
  'signing-in': { address: 120, person: 30 },
  'by-secret': { address: 120, person: 60 },
  checking: { address: 240, person: 120 },
}

/** The limits, `factor` times what they are by themselves; none for 0, where a proxy keeps its own. */
export const rateLimits = (factor: number): RateLimits => {
  const times = ({ address, person }: PerMinute): PerMinute =>
    factor === 0 ? { address: Infinity, person: Infinity } : { address: address * factor, person: person * factor }
  return {
    reading: times(perMinute.reading),
    writing: times(perMinute.writing),
    'signing-in': times(perMinute['signing-in']),
    'by-secret': times(perMinute['by-secret']),
    checking: times(perMinute.checking),
  }
}

interface Bucket {
  tokens: number
  at: number
}

/** How many are remembered: beyond it, those that asked longest ago are forgotten. */
const remembered = 50_000

/**
 * Counts what each asks: as many as its minute has at once, then as they come back. One server counts for itself; of
 * several, each allows as much.
 */
export function rateCounter(limits: RateLimits, clock: () => number) {
  const buckets = new Map<string, Bucket>()
  const mayAsk = (key: string, most: number): boolean => {
    if (most === Infinity) return true
    const now = clock()
    const known = buckets.get(key) ?? { tokens: most, at: now }
    const tokens = Math.min(most, known.tokens + (Math.max(0, now - known.at) / 60_000) * most)
    buckets.delete(key)
    buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: now })
    const [oldest] = buckets.keys()
    if (buckets.size > remembered && oldest !== undefined) buckets.delete(oldest)
    return tokens >= 1
  }
  return {
    fromAddress: (asked: Asked, address: string): boolean =>
      mayAsk(`${asked} from ${networkOf(address)}`, limits[asked].address),
    byPerson: (asked: Asked, district: string, account: string): boolean =>
      mayAsk(`${asked} by ${district} ${account}`, limits[asked].person),
  }
}
