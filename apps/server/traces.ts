import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { JsonTraceSerializer } from '@opentelemetry/otlp-transformer'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type ReadableSpan,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { TracePlan } from '../operation-settings.ts'
import type { Outgoing } from '../outgoing.ts'
import type { Log } from './log.ts'

/** What is told of a request: the words of the program for it, no address, no id, no person. */
export interface RequestTold {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly reference: string
  readonly district: string | null
  readonly role: string
}

/** Where nobody asked for traces, the tracer of OpenTelemetry's interface does nothing. */
const tracer = trace.getTracer('madang')

/** Answers a request inside a span of its own; `tell` says of it what is known when it is answered. */
export const tracedRequest = <T>(answer: (tell: (told: RequestTold) => void) => Promise<T>): Promise<T> =>
  tracer.startActiveSpan('request', { kind: SpanKind.SERVER, root: true }, async (span) => {
    try {
      return await answer(({ method, route, status, reference, district, role }) => {
        span.updateName(`${method} ${route}`)
        span.setAttributes({
          'http.request.method': method,
          'http.route': route,
          'http.response.status_code': status,
          'madang.reference': reference,
          'madang.role': role,
          ...(district === null ? {} : { 'madang.district': district }),
        })
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      })
    } finally {
      span.end()
    }
  })

export interface Traces {
  /** Sends what is left. */
  readonly close: () => Promise<void>
}

interface Tracing {
  readonly outgoing: Pick<Outgoing, 'fetch'>
  readonly version: string
  readonly log: Log
}

/** Begins to trace: for the whole process, as OpenTelemetry's interface has one tracer. */
export function openTraces(plan: TracePlan | null, { outgoing, version, log }: Tracing): Traces {
  if (plan === null) return { close: async () => undefined }
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'madang', 'service.version': version }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(plan.percent / 100) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: exportTo(plan.address, outgoing, log) })],
  })
  const contexts = new AsyncLocalStorageContextManager().enable()
  context.setGlobalContextManager(contexts)
  trace.setGlobalTracerProvider(provider)
  return {
    close: async () => {
      await provider.shutdown()
      trace.disable()
      context.disable()
    },
  }
}

/** Sends batches by the house's one way out; what cannot be sent is dropped, and said in the log. */
function exportTo(address: string, outgoing: Pick<Outgoing, 'fetch'>, log: Log): SpanExporter {
  const send = async (spans: ReadableSpan[]): Promise<boolean> => {
    const body = new TextDecoder().decode(JsonTraceSerializer.serializeRequest(spans))
    const headers = { 'Content-Type': 'application/json' }
    const { ok, status } = await outgoing.fetch(address, { method: 'POST', headers, body })
    if (!ok) log('warn', { kind: 'traces-not-taken', status, spans: spans.length })
    return ok
  }
  return {
    export: (spans, done) => {
      send(spans).then(
        (sent) => done({ code: sent ? 0 : 1 }),
        (error: unknown) => {
          log('warn', { kind: 'traces-not-sent', spans: spans.length, error })
          done({ code: 1 })
        },
      )
    },
    shutdown: async () => undefined,
  }
}
