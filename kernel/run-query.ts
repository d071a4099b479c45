import { type Db, inTransaction, type Trx } from '#db/connect.ts'
import { type Actor, permits } from '#kit/actor.ts'
import type { QueryContract } from '#kit/contract.ts'
import type { Instant } from '#kit/korean-date.ts'
import { type Result, refuse } from '#kit/result.ts'
import type { AnyRefusal, Ask, QueryHandler } from './handler.ts'
import { notPermitted } from './not-permitted.ts'
import { parseInput } from './parse-input.ts'

export interface Reader {
  readonly trx: Trx
  readonly actor: Actor
  readonly now: Instant
  readonly queries: ReadonlyMap<string, QueryHandler>
}

/** Answers one query: permission, parse, read. */
async function runQuery(reader: Reader, handler: QueryHandler, input: unknown): Promise<Result<unknown, AnyRefusal>> {
  const { contract } = handler
  const { trx, actor, now } = reader
  if (!permits(contract.permission, actor)) return refuse(notPermitted(contract.permission, actor))
  const parsed = parseInput(contract.input, input)
  if (!parsed.ok) return parsed
  return handler.run({ trx, districtId: actor.districtId, actor, now, ask: askOf(reader) }, parsed.value)
}

/** Gives a way to ask queries in one transaction, for one actor; their types come from the contracts. */
export const askOf = (reader: Reader): Ask =>
  (async (contract: QueryContract, input: unknown) => {
    const handler = reader.queries.get(contract.name)
    if (handler === undefined) throw new Error(`No handler is mounted for the query ${contract.name}.`)
    return runQuery(reader, handler, input)
  }) as Ask

/** Opens one snapshot of the district for reading, and lets many queries be asked of it. */
export function reading<T>(db: Db, reader: Omit<Reader, 'trx'>, read: (ask: Ask) => Promise<T>): Promise<T> {
  return inTransaction(db, (trx) => read(askOf({ ...reader, trx })), { readOnly: true, isolation: 'repeatable read' })
}
