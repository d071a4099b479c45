import type { Trx } from '#db/connect.ts'
import { type Permission, roleUsed } from '#kit/actor.ts'
import type { CommandContract } from '#kit/contract.ts'
import type { CommandContext, Done } from './handler.ts'
import type { Recorder, SearchIndex } from './recorder.ts'
import type { Teller } from './telling.ts'

/** Where what was done is written down, in the transaction in which it was done. */
export interface Books {
  readonly recorder: Recorder
  readonly search: SearchIndex
  readonly teller: Teller
}

interface Written {
  readonly contract: CommandContract
  readonly input: unknown
  readonly done: Done<unknown>
  /** The permission by which it was done: its own, or that of the command of which it is a part. */
  readonly by: Permission
}

/** Writes down what a command did: one event, what search now finds, who is told. Gives the event's number. */
export async function writeDown(books: Books, context: CommandContext, written: Written): Promise<number> {
  const { contract, input, done, by } = written
  const { trx, districtId, actor, effectiveOn, now } = context
  const eventId = await books.recorder.append(trx, {
    districtId,
    command: contract.name,
    role: roleUsed(by, actor),
    accountId: actor.accountId,
    effectiveOn,
    recordedAt: now,
    about: done.about,
    erases: done.erase ?? [],
    holding: done.eraseHolding,
    body: recorded(contract, input),
  })
  await spread(books, trx, context, done)
  return eventId
}

async function spread(
  { search, teller }: Books,
  trx: Trx,
  context: CommandContext,
  done: Done<unknown>,
): Promise<void> {
  const { districtId, actor, now } = context
  if (done.index !== undefined) await search.put(trx, districtId, done.index)
  if (done.unindex !== undefined) await search.remove(trx, districtId, done.unindex)
  const { tell: tellings = [] } = done
  if (tellings.length > 0) await teller.put(trx, { districtId, by: actor.accountId, now, tellings })
}

/** What the record keeps of an input: all but the fields that its contract leaves out. */
export function recorded({ unrecorded = [] }: CommandContract, input: unknown): unknown {
  if (unrecorded.length === 0 || typeof input !== 'object' || input === null) return input
  return Object.fromEntries(Object.entries(input).filter(([field]) => !unrecorded.includes(field)))
}
