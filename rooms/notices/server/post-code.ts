import { randomBytes } from 'node:crypto'
import type { Trx } from '#db/connect.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { type MessageChannel, MessageId } from '../core/message.ts'
import { codeContent } from '../core/templates.ts'
import { insertMessage } from '../store/queries.ts'
import { placeOfContent } from './deliver.ts'
import type { SendingMeans } from './sending-means.ts'

interface CodePosted {
  readonly channel: MessageChannel
  readonly address: string
  readonly code: string
  readonly lang: Lang
  readonly now: Instant
  readonly endsAt: Instant
}

/** Writes a sign-in code down to be sent, in the transaction of the command that asked for it. */
export const postCodeWith =
  ({ sealing, origin }: SendingMeans) =>
  async (trx: Trx, districtId: DistrictId, posted: CodePosted): Promise<void> => {
    const { channel, address: to, code, lang, now, endsAt } = posted
    const messageId = MessageId.parse(`message-${randomBytes(12).toString('hex')}`)
    const minutes = Math.round((Date.parse(endsAt) - Date.parse(now)) / 60_000)
    const content = JSON.stringify(codeContent({ channel, to, lang, code, minutes, origin }))
    const sealed = sealing.seal(placeOfContent(districtId, messageId), content)
    const message = { messageId, channel, content: sealed, madeAt: now, endsAt }
    await insertMessage(trx, districtId, { ...message, kind: 'sign-in-code' })
  }
