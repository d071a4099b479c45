import { Agent, type IncomingHttpHeaders, request } from 'node:http'

/**
 * Calls `act` so many times a second, whatever became of the calls before: the n-th is due at the beginning + n / rate,
 * and is handed that moment, so that a wait caused by a slow server counts as the server's. In ms of `performance.now`.
 */
export function openLoad(
  perSecond: number,
  act: (n: number, dueAt: number) => Promise<void>,
): { readonly stop: () => Promise<void> } {
  const begun = performance.now()
  const open = new Set<Promise<void>>()
  let next = 0
  const beat = () => {
    for (;;) {
      const dueAt = begun + (next * 1000) / perSecond
      if (dueAt > performance.now()) return
      const acting: Promise<void> = act(next, dueAt).finally(() => open.delete(acting))
      open.add(acting)
      next += 1
    }
  }
  const timer = setInterval(beat, 5)
  return {
    stop: async () => {
      clearInterval(timer)
      await Promise.all(open)
    },
  }
}

export interface Asked {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly withinMs?: number
}

export interface Answered {
  /** 0 where no answer came: the connection failed, or it took too long. */
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

const none: Answered = { status: 0, headers: {}, text: '' }
const agent = new Agent({ keepAlive: true, maxSockets: 1000 })

/** Asks over HTTP on connections that are kept; never throws. */
export function askOver(address: string, { method = 'GET', headers = {}, body, withinMs = 30_000 }: Asked = {}) {
  return new Promise<Answered>((resolve) => {
    const signal = AbortSignal.timeout(withinMs)
    const asking = request(address, { agent, method, headers, signal }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', () => resolve(none))
      answer.on('end', () =>
        resolve({
          status: answer.complete ? (answer.statusCode ?? 0) : 0,
          headers: answer.headers,
          text: Buffer.concat(parts).toString(),
        }),
      )
    })
    asking.on('error', () => resolve(none))
    asking.end(body)
  })
}

/** The value below which the given share of the values lies; not a number where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
