import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { CommandTold } from '#kernel/run-command.ts'
import { bounds, type LastHour, openLastHour } from './last-hour.ts'

export interface Metrics {
  readonly hour: LastHour
  readonly request: (request: { method: string; route: string; status: number; seconds: number }) => void
  readonly command: (told: CommandTold) => void
  readonly backup: (outcome: 'written' | 'failed') => void
  /** Adds numbers that are asked for when somebody looks; what cannot be had is left out. */
  readonly ask: (name: string, help: string, read: () => Promise<readonly Reading[]>) => void
  readonly text: () => Promise<string>
  readonly contentType: string
}

export interface Reading {
  readonly value: number
  /** What the number is of: a district, a state. */
  readonly of?: string
}

/** Counts what the server does, as Prometheus reads it. The labels are words of the program: no id, no address asked for. */
export function openMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'madang_requests_total',
    help: 'Requests by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const latency = new Histogram({
    name: 'madang_request_seconds',
    help: 'How long requests took, by route.',
    labelNames: ['method', 'route'],
    buckets: bounds,
    registers,
  })
  const commands = new Counter({
    name: 'madang_commands_total',
    help: 'Commands by name and how they ended: done, repeated, refused, failed.',
    labelNames: ['command', 'outcome'],
    registers,
  })
  const refused = new Counter({
    name: 'madang_refused_total',
    help: 'Refused commands by the kind of the refusal.',
    labelNames: ['kind'],
    registers,
  })
  const backups = new Counter({
    name: 'madang_backups_total',
    help: 'Scheduled backups by outcome since the start.',
    labelNames: ['outcome'],
    registers,
  })
  const hour = openLastHour()
  return {
    hour,
    request: ({ method, route, status, seconds: taken }) => {
      requests.inc({ method, route, status })
      latency.observe({ method, route }, taken)
      hour.note({ method, route, status, seconds: taken })
    },
    command: ({ command, outcome, kind }) => {
      commands.inc({ command, outcome })
      if (kind !== null) refused.inc({ kind })
    },
    backup: (outcome) => backups.inc({ outcome }),
    ask: (name, help, read) => {
      new Gauge({
        name,
        help,
        labelNames: ['of'],
        registers,
        async collect() {
          this.reset()
          for (const { value, of } of await read().catch(() => [])) this.set(of === undefined ? {} : { of }, value)
        },
      })
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
