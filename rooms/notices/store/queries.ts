import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type {
  DeadLetter,
  Delivery,
  DeliveryState,
  Failure,
  MessageChannel,
  MessageId,
  MessageKind,
  WaitingMessage,
} from '../core/message.ts'
import type { NoticesTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<NoticesTables>()

export interface NewMessage {
  readonly messageId: MessageId
  readonly kind: MessageKind
  readonly channel: MessageChannel
  /** Sealed. */
  readonly content: string
  readonly madeAt: Instant
  readonly endsAt: Instant
}

/** Writes down what is to be sent. */
export async function insertMessage(trx: Trx, districtId: DistrictId, message: NewMessage): Promise<void> {
  await tables(trx)
    .insertInto('message')
    .values({
      district_id: districtId,
      message_id: message.messageId,
      kind: message.kind,
      channel: message.channel,
      content: message.content,
      made_at: message.madeAt,
      ends_at: message.endsAt,
      tries: 0,
      next_try_at: message.madeAt,
      state: 'waiting',
      failure: null,
      ended_at: null,
    })
    .execute()
}

/**
 * Takes the message that is due first, so that no other server takes it until then; one that another is taking at this
 * moment is passed over. Null when nothing is due.
 */
export async function takeDue(
  trx: Trx,
  districtId: DistrictId,
  { now, until }: { readonly now: Instant; readonly until: Instant },
): Promise<WaitingMessage | null> {
  const due = tables(trx)
    .selectFrom('message')
    .select('message_id')
    .where('district_id', '=', districtId)
    .where('state', '=', 'waiting')
    .where('next_try_at', '<=', now)
    .orderBy('next_try_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
  const row = await tables(trx)
    .updateTable('message')
    .set((is) => ({ next_try_at: until, tries: is('tries', '+', 1) }))
    .where('district_id', '=', districtId)
    // One value, asked for once: what stands in a list may be asked for again, and take a second message.
    .where('message_id', '=', due)
    .returning(['message_id as messageId', 'kind', 'channel', 'content', 'ends_at as endsAt', 'tries'])
    .executeTakeFirst()
  return row === undefined ? null : { ...row, content: row.content ?? '' }
}

const one = (trx: Trx, districtId: DistrictId, messageId: MessageId) =>
  tables(trx)
    .updateTable('message')
    .where('district_id', '=', districtId)
    .where('message_id', '=', messageId)
    .where('state', '=', 'waiting')

/** Lets a message wait for its next try. */
export async function tryLater(trx: Trx, districtId: DistrictId, messageId: MessageId, at: Instant): Promise<void> {
  await one(trx, districtId, messageId).set({ next_try_at: at }).execute()
}

/** Writes that a message was sent, or given up with a reason; to whom it went and what it said is gone with that. */
export async function endMessage(
  trx: Trx,
  districtId: DistrictId,
  messageId: MessageId,
  { failure, at }: { readonly failure: Failure | null; readonly at: Instant },
): Promise<void> {
  const state = failure === null ? 'sent' : 'dead'
  await one(trx, districtId, messageId)
    .set({ state, failure, ended_at: at, next_try_at: null, content: null })
    .execute()
}

/** Forgets messages that ended before a moment, and gives how many. */
export async function forgetEnded(trx: Trx, districtId: DistrictId, before: Instant): Promise<number> {
  const { numDeletedRows } = await tables(trx)
    .deleteFrom('message')
    .where('district_id', '=', districtId)
    .where('ended_at', '<=', before)
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

export async function countWaiting(trx: Trx, districtId: DistrictId): Promise<number> {
  const row = await tables(trx)
    .selectFrom('message')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('district_id', '=', districtId)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return row.count
}

/** The latest hundred messages that were given up. */
export const deadLetters = (trx: Trx, districtId: DistrictId): Promise<DeadLetter[]> =>
  tables(trx)
    .selectFrom('message')
    .select(['message_id as messageId', 'kind', 'channel', 'failure', 'tries', 'made_at as madeAt'])
    .select('ended_at as endedAt')
    .where('district_id', '=', districtId)
    .where('state', '=', 'dead')
    .$narrowType<{ failure: Failure; endedAt: Instant }>()
    .orderBy('ended_at', 'desc')
    .orderBy('message_id')
    .limit(100)
    .execute()

const log = (trx: Trx, districtId: DistrictId, state: DeliveryState | null) =>
  tables(trx)
    .selectFrom('message')
    .where('district_id', '=', districtId)
    .$if(state !== null, (query) => query.where('state', '=', state ?? 'waiting'))

/** The log of what was sent, the latest first: nothing of to whom or what. */
export const deliveries = (
  trx: Trx,
  districtId: DistrictId,
  { state, page, size }: { readonly state: DeliveryState | null; readonly page: number; readonly size: number },
): Promise<Delivery[]> =>
  log(trx, districtId, state)
    .select(['message_id as messageId', 'kind', 'channel', 'state', 'failure', 'tries', 'made_at as madeAt'])
    .select('ended_at as endedAt')
    .orderBy('made_at', 'desc')
    .orderBy('message_id')
    .limit(size)
    .offset((page - 1) * size)
    .execute()

export async function countDeliveries(trx: Trx, districtId: DistrictId, state: DeliveryState | null): Promise<number> {
  const row = await log(trx, districtId, state)
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** The next contents of waiting messages in the order of the messages, held while they are sealed anew. */
export const holdContents = (
  trx: Trx,
  districtId: DistrictId,
  { after, atMost }: { readonly after: MessageId | null; readonly atMost: number },
): Promise<{ readonly key: MessageId; readonly kept: string }[]> =>
  tables(trx)
    .selectFrom('message')
    .select(['message_id as key', 'content as kept'])
    .where('district_id', '=', districtId)
    .where('message_id', '>', after ?? ('' as MessageId))
    .where('content', 'is not', null)
    .$narrowType<{ kept: string }>()
    .orderBy('message_id')
    .limit(atMost)
    .forUpdate()
    .execute()

/** Puts a newly sealed content in the place of the same one as it stood. */
export async function resealContent(
  trx: Trx,
  districtId: DistrictId,
  messageId: MessageId,
  content: string,
): Promise<void> {
  await one(trx, districtId, messageId).set({ content }).execute()
}

/** What became of some messages, by their numbers: of those that are still remembered. */
export async function messageStates(
  trx: Trx,
  districtId: DistrictId,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, Pick<Delivery, 'state' | 'failure' | 'endedAt'>>> {
  if (messageIds.length === 0) return new Map()
  const rows = await tables(trx)
    .selectFrom('message')
    .select(['message_id', 'state', 'failure', 'ended_at as endedAt'])
    .where('district_id', '=', districtId)
    .where('message_id', 'in', messageIds as readonly MessageId[])
    .execute()
  return new Map(rows.map(({ message_id, ...became }) => [message_id as string, became]))
}
