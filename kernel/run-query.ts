import { type Db, inTransaction, type Trx } from '#db/connect.ts'
import { visibleState } from '#db/visible-state.ts'
import { type Actor, permits } from '#kit/actor.ts'
import type { QueryContract } from '#kit/contract.ts'
import type { Instant } from '#kit/korean-date.ts'
import { type Result, refuse } from '#kit/result.ts'
import { type AccessLog, type Overseer, oversee } from './access-log.ts'
import type { AnyRefusal, Ask, QueryHandler } from './handler.ts'
import { notPermitted } from './not-permitted.ts'
import { type Once, onceInSnapshot } from './once.ts'
import { parseInput } from './parse-input.ts'
import type { ReplyMemory } from './reply-memory.ts'
import { traced } from './traced.ts'

export interface Reader {
  readonly trx: Trx
  readonly actor: Actor
  readonly now: Instant
  readonly queries: ReadonlyMap<string, QueryHandler>
  readonly once: Once
  /** What was replied while the database looked as it does to this transaction. */
  readonly remembered?: { readonly state: string; readonly memory: ReplyMemory }
  readonly overseer?: Overseer
}

/** Answers one query: permission, parse, read, and see to it that others' personal data are read for a reason. */
async function runQuery(reader: Reader, handler: QueryHandler, input: unknown): Promise<Result<unknown, AnyRefusal>> {
  const { contract } = handler
  const { trx, actor, now, once } = reader
  if (!permits(contract.permission, actor)) return refuse(notPermitted(contract.permission, actor))
  const parsed = parseInput(contract.input, input)
  if (!parsed.ok) return parsed
  const context = { trx, districtId: actor.districtId, actor, now, ask: askOf(reader), once }
  const answered = await traced(`query ${contract.name}`, () => handler.run(context, parsed.value))
  return answered.ok ? oversee(reader, contract, answered.value) : answered
}

/** Gives a way to ask queries in one transaction, for one actor; their types come from the contracts. */
export const askOf = (reader: Reader): Ask =>
  (async (contract: QueryContract, input: unknown) => {
    const handler = reader.queries.get(contract.name)
    if (handler === undefined) throw new Error(`No handler is mounted for the query ${contract.name}.`)
    if (contract.sent === 'body') return runQuery(reader, handler, input)
    const answer = () =>
      reader.once(`ask ${JSON.stringify([contract.name, input])}`, () => runQuery(reader, handler, input))
    if (reader.remembered === undefined) return answer()
    const { state, memory } = reader.remembered
    return memory.reply({ state, contract, actor: reader.actor, now: reader.now, input }, answer)
  }) as Ask

/** Stands for the transaction where none is opened: whoever touches it has declared `database: 'none'` wrongly. */
const noTransaction: Trx = new Proxy({} as Trx, {
  get: (_trx, name) => {
    throw new Error(`This query or page declares that it needs no database, but it asks for ${String(name)}.`)
  },
})

/** How many heavy computations the process has under way; the others wait in line, so that pages are answered meanwhile. */
const atOnce = 2
let underWay = 0
const line: (() => void)[] = []

/** Computes in turn: never more than two at a time in the process, and others' requests are heard before each. */
export async function inTurn<T>(compute: () => Promise<T>): Promise<T> {
  if (underWay < atOnce) underWay += 1
  else await new Promise<void>((called) => line.push(called))
  try {
    await new Promise((heard) => setImmediate(heard))
    return await compute()
  } finally {
    const next = line.shift()
    if (next === undefined) underWay -= 1
    else next()
  }
}

/**
 * Lets queries be asked that need no database: no transaction is opened, and nothing is remembered. What is computed in
 * this process waits for its turn; what is computed apart has a line of its own, which refuses those too many at once,
 * and what another site computes keeps nobody waiting here.
 */
export function readingNothing<T>(
  { actor, now, queries }: Pick<Reader, 'actor' | 'now' | 'queries'>,
  read: (ask: Ask) => Promise<T>,
): Promise<T> {
  const ask = askOf({ actor, now, queries, trx: noTransaction, once: onceInSnapshot() })
  const askInTurn = (contract: QueryContract, input: Readonly<Record<string, unknown>>) =>
    contract.computed === undefined ? inTurn(() => ask(contract, input)) : ask(contract, input)
  return read(askInTurn as Ask)
}

interface Snapshot extends Omit<Reader, 'trx' | 'once' | 'remembered' | 'overseer'> {
  readonly memory?: ReplyMemory
  /** The log of who reads whose personal data, and the reason where one came with the question. */
  readonly access?: { readonly log: AccessLog; readonly given: string | null }
}

/**
 * Opens one snapshot of the district for reading, and lets many queries be asked of it. What was read of others is
 * logged before it is handed out.
 */
export async function reading<T>(
  db: Db,
  { memory, access, ...reader }: Snapshot,
  read: (ask: Ask) => Promise<T>,
): Promise<T> {
  const overseer = access === undefined ? undefined : { ...access, seen: [] }
  const value = await inTransaction(
    db,
    async (trx) => {
      const remembered = memory === undefined ? {} : { remembered: { state: await visibleState(trx), memory } }
      const overseen = overseer === undefined ? {} : { overseer }
      return read(askOf({ ...reader, trx, once: onceInSnapshot(), ...remembered, ...overseen }))
    },
    { readOnly: true, isolation: 'repeatable read' },
  )
  if (overseer !== undefined && overseer.seen.length > 0)
    await inTransaction(db, (trx) => overseer.log.keep(trx, overseer.seen))
  return value
}
