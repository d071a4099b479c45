import { type Db, inTransaction } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import {
  afterFailure,
  type Failure,
  MessageContent,
  type MessageId,
  takenUntil,
  type WaitingMessage,
} from '../core/message.ts'
import { keptDays } from '../core/notice.ts'
import * as store from '../store/queries.ts'
import { forgetTellings } from '../store/tell-queries.ts'
import type { SendingMeans } from './sending-means.ts'

/** Where the content of a message stands: it opens nowhere else. */
export const placeOfContent = (districtId: DistrictId, messageId: MessageId): string =>
  `message ${districtId} ${messageId}`

/**
 * Sends what is due in a district, one after the other, and gives how many tries it made. No connection is held while a
 * message is on its way. Several servers take turns; one that dies in the middle leaves its message to be tried again.
 */
export async function deliverDue(
  db: Db,
  means: SendingMeans,
  { districtId, clock }: { readonly districtId: DistrictId; readonly clock: () => Instant },
): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    const now = clock()
    const message = await inTransaction(db, (trx) => store.takeDue(trx, districtId, { now, until: takenUntil(now) }))
    if (message === null) return tries
    const failure = await trySending(means, districtId, message, now)
    await inTransaction(db, async (trx) => {
      const at = clock()
      const after = failure === null ? null : afterFailure(message, failure, at)
      if (after?.state === 'waiting') await store.tryLater(trx, districtId, message.messageId, after.nextTryAt)
      else await store.endMessage(trx, districtId, message.messageId, { failure, at })
    })
  }
}

async function trySending(
  { sealing, ways }: SendingMeans,
  districtId: DistrictId,
  { messageId, channel, content, endsAt }: WaitingMessage,
  now: Instant,
): Promise<Failure | null> {
  if (now >= endsAt) return 'too-late'
  const opened = sealing.open(placeOfContent(districtId, messageId), content)
  if (opened === null) return 'unreadable'
  const send = ways[channel]
  return send === undefined ? 'no-way-to-send' : send({ ...MessageContent.parse(JSON.parse(opened)), id: messageId })
}

/** How long one still sees that a message was sent or given up: thirty days. Its content was gone before. */
const dayMs = 24 * 60 * 60 * 1000
const rememberedMs = 30 * dayMs

/** Forgets the messages of a district that ended a month ago, and what people were told a year ago. */
export async function forgetMessages(db: Db, districtId: DistrictId, now: Instant): Promise<void> {
  const before = new Date(Date.parse(now) - rememberedMs).toISOString() as Instant
  const told = new Date(Date.parse(now) - keptDays * dayMs).toISOString() as Instant
  await inTransaction(db, async (trx) => {
    await store.forgetEnded(trx, districtId, before)
    await forgetTellings(trx, districtId, told)
  })
}
