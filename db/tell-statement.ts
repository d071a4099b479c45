import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { LogEvent } from 'kysely'

const tracer = trace.getTracer('madang')
const longest = 300

/**
 * Tells a statement to the trace it belongs to: its text, where every value stands as $1, and how long it took, without
 * the values. Outside a trace nothing is told.
 */
export function tellStatement({ level, query, queryDurationMillis }: LogEvent): void {
  if (trace.getActiveSpan()?.isRecording() !== true) return
  const ended = Date.now()
  const operation = /^\s*(\w+)/.exec(query.sql)?.[1]?.toUpperCase() ?? 'SQL'
  const span = tracer.startSpan(operation, {
    kind: SpanKind.CLIENT,
    startTime: ended - queryDurationMillis,
    attributes: {
      'db.system.name': 'postgresql',
      'db.operation.name': operation,
      'db.query.text': query.sql.slice(0, longest),
    },
  })
  if (level === 'error') span.setStatus({ code: SpanStatusCode.ERROR })
  span.end(ended)
}
