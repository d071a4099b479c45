/** The upper ends of the histogram, in seconds; what took longer than the last has no end. */
export const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

const aMinuteMs = 60_000
const minutes = 60

interface Counted {
  requests: number
  refused: number
  failed: number
  readonly within: number[]
}

export interface RouteOfHour {
  readonly route: string
  readonly requests: number
  /** Answered with 4xx. */
  readonly refused: number
  /** Answered with 5xx. */
  readonly failed: number
  /** At most so many seconds for 95 of 100; null: longer than the histogram reaches. */
  readonly p95: number | null
}

export interface LastHour {
  readonly note: (request: { method: string; route: string; status: number; seconds: number }) => void
  /** All requests of the last sixty minutes together, and each route, those with failures and then the slowest first. */
  readonly read: () => { readonly all: RouteOfHour; readonly routes: readonly RouteOfHour[] }
}

/** Counts the requests of the last hour by route, minute by minute; what is older is forgotten. */
export function openLastHour(now: () => number = Date.now): LastHour {
  const kept = new Map<number, Map<string, Counted>>()
  const forget = (minute: number) => {
    for (const old of kept.keys()) if (old <= minute - minutes) kept.delete(old)
  }
  return {
    note: ({ method, route, status, seconds }) => {
      const minute = Math.floor(now() / aMinuteMs)
      forget(minute)
      const routes = kept.get(minute) ?? new Map<string, Counted>()
      kept.set(minute, routes)
      const name = `${method} ${route}`
      const counted = routes.get(name) ?? nothing()
      routes.set(name, counted)
      counted.requests += 1
      if (status >= 500) counted.failed += 1
      else if (status >= 400) counted.refused += 1
      const place = bounds.findIndex((bound) => seconds <= bound)
      const slot = place === -1 ? bounds.length : place
      counted.within[slot] = (counted.within[slot] ?? 0) + 1
    },
    read: () => {
      forget(Math.floor(now() / aMinuteMs))
      const [all, byRoute] = [nothing(), new Map<string, Counted>()]
      for (const [name, counted] of [...kept.values()].flatMap((routes) => [...routes])) {
        const route = byRoute.get(name) ?? nothing()
        byRoute.set(name, route)
        add(route, counted)
        add(all, counted)
      }
      const routes = [...byRoute].map(([name, counted]) => told(name, counted))
      return { all: told('', all), routes: routes.sort(worstFirst) }
    },
  }
}

const nothing = (): Counted => ({ requests: 0, refused: 0, failed: 0, within: bounds.concat(0).map(() => 0) })

function add(to: Counted, { requests, refused, failed, within }: Counted): void {
  to.requests += requests
  to.refused += refused
  to.failed += failed
  within.forEach((count, slot) => {
    to.within[slot] = (to.within[slot] ?? 0) + count
  })
}

function told(route: string, { requests, refused, failed, within }: Counted): RouteOfHour {
  let counted = 0
  const slot = within.findIndex((count) => {
    counted += count
    return counted >= requests * 0.95
  })
  return { route, requests, refused, failed, p95: bounds[slot] ?? null }
}

const worstFirst = (a: RouteOfHour, b: RouteOfHour): number =>
  b.failed - a.failed || (b.p95 ?? Number.MAX_VALUE) - (a.p95 ?? Number.MAX_VALUE) || b.requests - a.requests
