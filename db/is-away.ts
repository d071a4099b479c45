/**
 * What PostgreSQL or Node call it when the database cannot be reached, is lost on the way, may only be read, or has no
 * room: a connection exception, insufficient resources, a server that stops or starts, a primary that is one no more.
 */
const codes = /^(08...|53...|57P0[123]|25006|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|EPIPE|ETIMEDOUT)$/
/** What `pg` says without a code. */
const sayings = /^(Connection terminated|Client has encountered a connection error|timeout (exceeded|expired))/

/** Whether an error comes of the database being away for a while, and not of the program. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway)
  if ('code' in error && typeof error.code === 'string') return codes.test(error.code)
  return sayings.test(error.message)
}
