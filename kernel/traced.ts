import { type Attributes, SpanStatusCode, trace } from '@opentelemetry/api'

/** Where nobody asked for traces, the tracer of OpenTelemetry's interface does nothing. */
const tracer = trace.getTracer('madang')

/**
 * Tells how long a piece of work took and under which work it stood, by the program's own names; of what was in it only
 * what `tell` makes of the value. A failure is told as one, without its words.
 */
export function traced<T>(
  name: string,
  work: () => Promise<T>,
  tell: (value: T) => Attributes = () => ({}),
): Promise<T> {
  return tracer.startActiveSpan(name, async (span) => {
    try {
      const value = await work()
      if (span.isRecording()) span.setAttributes(tell(value))
      return value
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  })
}
