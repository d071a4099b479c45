import { randomBytes } from 'node:crypto'
import { type Db, inTransaction, type Trx } from '#db/connect.ts'
import type { TellingKind } from '#kernel/telling.ts'
import type { Title } from '#kit/contract.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { MessageId, type MessageKind } from '../core/message.ts'
import { digestedUntil } from '../core/notice.ts'
import { digestTitle, noticeContent } from '../core/templates.ts'
import { insertMessage } from '../store/queries.ts'
import { type Owed, takeAtOnce, takeDigest } from '../store/tell-queries.ts'
import { placeOfContent } from './deliver.ts'
import type { People } from './notice-parts.ts'
import type { SendingMeans } from './sending-means.ts'

/** What passing on needs to know: how to send, to where, what kinds are called, and at which hour digests go out. */
export interface PassingMeans {
  readonly sending: SendingMeans
  readonly people: Pick<People, 'addressOf'>
  readonly tells: ReadonlyMap<string, TellingKind>
  readonly digestHour: number
}

interface Place {
  readonly districtId: DistrictId
  readonly now: Instant
}

const batch = 100
const day = 24 * 60 * 60 * 1000

/**
 * Turns the notices that people want by mail or text into messages of the sending queue: at once, or once a day as a
 * digest. Several servers take turns; each notice is taken in the transaction that writes its message.
 */
export async function passOn(db: Db, means: PassingMeans, { districtId, now }: Place): Promise<number> {
  const digested = digestedUntil(now, means.digestHour)
  let passed = 0
  for (;;) {
    const taken = await inTransaction(db, async (trx) => {
      const owed = await takeAtOnce(trx, districtId, batch)
      for (const one of owed) {
        const title = means.tells.get(one.kind)?.title
        if (title !== undefined)
          await write(trx, means, { districtId, now }, { kind: 'notice', title, told: [one], path: one.path })
      }
      return owed.length
    })
    passed += taken
    if (taken < batch) break
  }
  for (;;) {
    const taken = await inTransaction(db, async (trx) => {
      const told = await takeDigest(trx, districtId, digested)
      const title = digestTitle(told.length)
      if (told.length > 0)
        await write(trx, means, { districtId, now }, { kind: 'digest', title, told, path: '/notices' })
      return told.length
    })
    passed += taken
    if (taken === 0) return passed
  }
}

interface ToWrite {
  readonly kind: MessageKind
  readonly title: Title
  readonly told: readonly Owed[]
  readonly path: string
}

/** Writes one message to the person who is told; nothing without a contact, or a way to reach it. */
async function write(
  trx: Trx,
  { sending: { sealing, origin, ways }, people }: PassingMeans,
  { districtId, now }: Place,
  { kind, title, told, path }: ToWrite,
): Promise<void> {
  const [first] = told
  const reached = first === undefined ? null : await people.addressOf(trx, districtId, first.accountId)
  if (reached === null || ways[reached.channel] === undefined) return
  const { channel, address: to } = reached
  const home = `${origin}/${districtId}`
  const at = { address: `${home}${path}`, settingsAddress: `${home}/notices/settings` }
  const content = JSON.stringify(noticeContent({ channel, to, title, words: told.map(({ words }) => words), ...at }))
  const messageId = MessageId.parse(`message-${randomBytes(12).toString('hex')}`)
  const endsAt = new Date(Date.parse(now) + 2 * day).toISOString() as Instant
  const sealed = sealing.seal(placeOfContent(districtId, messageId), content)
  await insertMessage(trx, districtId, { messageId, kind, channel, content: sealed, madeAt: now, endsAt })
}
