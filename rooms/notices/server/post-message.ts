import { randomBytes } from 'node:crypto'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { type MessageChannel, type MessageContent, MessageId } from '../core/message.ts'
import { insertMessage } from '../store/queries.ts'
import { placeOfContent } from './deliver.ts'
import type { SendingMeans } from './sending-means.ts'

const twoDays = 2 * 24 * 60 * 60 * 1000

interface Posted extends MessageContent {
  readonly channel: MessageChannel
  readonly now: Instant
}

/** Writes a notice down to be sent to a contact that no account has, in the transaction of the command; gives its number. */
export const postMessageWith =
  ({ sealing }: Pick<SendingMeans, 'sealing'>) =>
  async (trx: Trx, districtId: DistrictId, { channel, now, to, subject, text }: Posted): Promise<MessageId> => {
    const messageId = MessageId.parse(`message-${randomBytes(12).toString('hex')}`)
    const content = sealing.seal(placeOfContent(districtId, messageId), JSON.stringify({ to, subject, text }))
    const endsAt = new Date(Date.parse(now) + twoDays).toISOString() as Instant
    await insertMessage(trx, districtId, { messageId, kind: 'notice', channel, content, madeAt: now, endsAt })
    return messageId
  }
