/** How often something may be asked in a time, in seconds. */
interface Limit {
  readonly most: number
  readonly seconds: number
}

const limit = {
  /** Codes to one telephone. */
  phone: { most: 5, seconds: 3600 },
  /** Codes for one address, behind which a hall may sit, or a telephone company's many customers. */
  codes: { most: 600, seconds: 3600 },
  /** Anything else from one address. */
  address: { most: 1200, seconds: 60 },
} as const satisfies Readonly<Record<string, Limit>>

export type Limits = (of: keyof typeof limit, key: string) => boolean

/** How many are remembered: beyond it, those that asked longest ago are forgotten. */
const remembered = 50_000

/**
 * Counts in memory what each asks, and says whether it may: as many as its time has at once, then as they come back. A
 * telephone is counted by its keyed hash, an address by itself; nothing of either is written anywhere.
 */
export function limitsOf(factor: number, clock: () => number): Limits {
  const kept = new Map<string, { readonly left: number; readonly at: number }>()
  return (of, key) => {
    if (factor === 0) return true
    const { seconds } = limit[of]
    const most = limit[of].most * factor
    const now = clock()
    const name = `${of} ${key}`
    const known = kept.get(name) ?? { left: most, at: now }
    const left = Math.min(most, known.left + (Math.max(0, now - known.at) / (seconds * 1000)) * most)
    kept.delete(name)
    kept.set(name, { left: left < 1 ? left : left - 1, at: now })
    const [oldest] = kept.keys()
    if (kept.size > remembered && oldest !== undefined) kept.delete(oldest)
    return left >= 1
  }
}
