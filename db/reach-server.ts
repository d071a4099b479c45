import { ok, type Result, refuse } from '#kit/result.ts'
import { type Db, withClient } from './connect.ts'
import type { ConnectionRefused } from './refusal.ts'

/** Asks the server something for the first time; refuses where none answers, or where it does not let Madang in. */
export async function reachServer(db: Db): Promise<Result<void, ConnectionRefused>> {
  try {
    await withClient(db, (client) => client.query('select 1'))
    return ok(undefined)
  } catch (error) {
    return refuse({ kind: 'cannot-connect', detail: detailOf(error) })
  }
}

/** A name with several addresses fails with one error for each and no message of its own. */
function detailOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(detailOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}
