import { sha256 } from '@noble/hashes/sha2.js'
import { type Db, inTransaction, type Trx } from '#db/connect.ts'
import { type Actor, isFreshlyProven, permits } from '#kit/actor.ts'
import { canonicalJson, hex, utf8 } from '#kit/bytes.ts'
import type { HouseRefusal } from '#kit/contract.ts'
import { dateInSeoul, type Instant, type LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { AnyRefusal, BookmarkChange, CommandHandler, QueryHandler, SessionChange } from './handler.ts'
import { notPermitted } from './not-permitted.ts'
import { eachTime } from './once.ts'
import { notOwnUnit, type UnitsOf } from './own-unit.ts'
import { parseInput } from './parse-input.ts'
import { type Parts, performing } from './perform.ts'
import { retryOnConflict } from './retry-on-conflict.ts'
import { askOf } from './run-query.ts'
import { traced } from './traced.ts'
import { unknownReference } from './unknown-reference.ts'
import { type Books, recorded, writeDown } from './write-down.ts'

export interface Means extends Books {
  readonly db: Db
  readonly commands: ReadonlyMap<string, CommandHandler>
  readonly queries: ReadonlyMap<string, QueryHandler>
  readonly unitsOf: UnitsOf
  /** Is told how each call ended, for counting. */
  readonly told?: (call: CommandTold) => void
}

/** How one call of a command ended; `kind` is that of a refusal. Nothing of what was given or replied. */
export interface CommandTold {
  readonly command: string
  readonly outcome: 'done' | 'repeated' | 'refused' | 'failed'
  readonly kind: string | null
}

export interface CommandCall {
  readonly handler: CommandHandler
  readonly actor: Actor
  readonly input: unknown
  readonly now: Instant
  /** The date in the world; today in Seoul when it is not given. */
  readonly effectiveOn?: LocalDate | undefined
  /** The same key with the same input is carried out once; a repeat is given the first reply. */
  readonly key?: string | undefined
  /** From which network address it is asked, of IPv6 the household's. */
  readonly from?: string | null | undefined
}

/** What the caller of a command is given; `repeated` when the key had been used before and nothing was done again. */
export interface CommandReply {
  readonly reply: unknown
  readonly repeated: boolean
  readonly session?: SessionChange
  readonly bookmark?: BookmarkChange
  readonly fellShort?: boolean
}

/** Thrown inside the transaction to roll it back, and turned into a plain refusal outside. */
class RolledBack extends Error {
  readonly refusal: AnyRefusal
  constructor(refusal: AnyRefusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

/** Runs one command: permission, parse, one transaction with its event in it; a refusal leaves nothing behind. */
export async function runCommand(means: Means, call: CommandCall): Promise<Result<CommandReply, AnyRefusal>> {
  const tell = (outcome: CommandTold['outcome'], kind: string | null = null) =>
    means.told?.({ command: call.handler.contract.name, outcome, kind })
  try {
    const ended = await traced(
      `command ${call.handler.contract.name}`,
      () => attempt(means, call),
      (ended) => ({ 'madang.outcome': ended.ok ? 'done' : ended.refusal.kind }),
    )
    if (ended.ok) tell(ended.value.repeated ? 'repeated' : 'done')
    else tell('refused', ended.refusal.kind)
    return ended
  } catch (error) {
    tell('failed')
    throw error
  }
}

async function attempt(means: Means, call: CommandCall): Promise<Result<CommandReply, AnyRefusal>> {
  const { handler, actor } = call
  const { contract } = handler
  if (!permits(contract.permission, actor)) return refuse(notPermitted(contract.permission, actor))
  if (contract.proof === 'fresh' && !isFreshlyProven(actor, call.now)) return refuse({ kind: 'proof-too-old' })
  if (contract.effective === 'today' && isOnAnotherDay(call)) return refuse({ kind: 'takes-effect-today' })
  const parsed = parseInput(contract.input, call.input)
  if (!parsed.ok) return parsed
  const prepared = (await handler.prepare?.(parsed.value)) ?? ok(null)
  if (!prepared.ok) return prepared
  const given = { input: parsed.value, prepared: prepared.value }
  try {
    return ok(await retryOnConflict(() => inTransaction(means.db, (trx) => carryOut(means, call, trx, given))))
  } catch (error) {
    if (error instanceof RolledBack) return refuse(error.refusal)
    const unknown = unknownReference(error)
    if (unknown !== null) return refuse(unknown)
    throw error
  }
}

/** Whether it comes from a browser or a program outside: from somebody with a session, or a stranger. */
const isFromOutside = ({ sessionId, accountId, roles }: Actor): boolean =>
  sessionId !== undefined || (accountId === null && !roles.includes('operator'))

/** Whether somebody from outside asks for another day than the one on which it is sent. */
const isOnAnotherDay = ({ actor, effectiveOn, now }: CommandCall): boolean =>
  isFromOutside(actor) && effectiveOn !== undefined && effectiveOn !== dateInSeoul(now)

const hashOf = (text: string): string => hex(sha256(utf8(text)))

/**
 * A key is that of the person who sends it: from somebody else the same text is another key. Strangers share theirs among
 * themselves, and touch no others. The operator's, and those of the sample, stay as they are.
 */
function keyOf({ handler, actor, key }: CommandCall): string | undefined {
  if (key === undefined || handler.contract.shownOnce === true) return undefined
  return isFromOutside(actor) ? hashOf(canonicalJson({ by: actor.accountId, key })) : key
}

/** What was asked, as one text: as it was given, or, where that has none (a fraction in an unknown field), as it was read. */
function askedText(asked: object, given: unknown, read: unknown): string {
  try {
    return canonicalJson({ ...asked, input: given })
  } catch {
    return canonicalJson({ ...asked, input: read })
  }
}

/** The input, read by its contract, and what the command worked out of it before its transaction. */
interface GivenInput {
  readonly input: unknown
  readonly prepared: unknown
}

async function carryOut(
  means: Means,
  call: CommandCall,
  trx: Trx,
  { input, prepared }: GivenInput,
): Promise<CommandReply> {
  const { handler, actor, now } = call
  const key = keyOf(call)
  const { districtId } = actor
  const command = handler.contract.name
  const effectiveOn = call.effectiveOn ?? dateInSeoul(now)
  if (key !== undefined) {
    const asked = { command, effectiveOn }
    const inputHash = hashOf(
      askedText(asked, recorded(handler.contract, call.input), recorded(handler.contract, input)),
    )
    const claim = await means.recorder.claimKey(trx, { districtId, key, command, inputHash })
    if (claim.state === 'done') return { reply: claim.reply, repeated: true }
    if (claim.state === 'other-input') {
      const refusal: HouseRefusal = { kind: 'key-used-for-other-input', key: call.key ?? key }
      throw new RolledBack(refusal)
    }
  }
  const ask = askOf({ trx, actor, now, queries: means.queries, once: eachTime })
  const parts: Parts = { refused: null }
  const whole = { commands: means.commands, books: means, by: handler.contract.permission }
  const given = { trx, districtId, actor, now, effectiveOn, ask, once: eachTime, from: call.from ?? null }
  const context = { ...given, perform: performing(whole, given, parts) }
  const foreign = await notOwnUnit(means.unitsOf, context, handler, input)
  if (foreign !== null) throw new RolledBack(foreign)
  const outcome = await handler.run(context, input, prepared)
  if (!outcome.ok) throw new RolledBack(outcome.refusal)
  if (parts.refused !== null)
    throw new Error(`${command} went on after a part of it was refused: ${parts.refused.kind}`)
  const done = outcome.value
  const { contract } = handler
  const eventId = await writeDown(means, context, { contract, input, done, by: contract.permission })
  if (key !== undefined) await means.recorder.keepReply(trx, { districtId, key, eventId, reply: done.reply })
  const { reply, session, bookmark, fellShort = false } = done
  const left = { ...(session === undefined ? {} : { session }), ...(bookmark === undefined ? {} : { bookmark }) }
  return { reply, repeated: false, fellShort, ...left }
}
