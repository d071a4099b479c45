import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { MessageId } from '../core/message.ts'
import * as queries from './queries.ts'

const districtId = DistrictId.parse('geumcheon')
const messageId = MessageId.parse('message-1')
const now = Instant.parse('2021-03-02T01:00:00.000Z')
const until = Instant.parse('2021-03-02T01:01:00.000Z')

goldenSql(import.meta.url, queries, {
  insertMessage: [
    districtId,
    { messageId, kind: 'sign-in-code', channel: 'mail', content: 's', madeAt: now, endsAt: until },
  ],
  takeDue: [districtId, { now, until }],
  tryLater: [districtId, messageId, until],
  endMessage: {
    sent: [districtId, messageId, { failure: null, at: now }],
    dead: [districtId, messageId, { failure: 'refused', at: now }],
  },
  forgetEnded: { args: [districtId, now], answers: [[]] },
  countWaiting: { args: [districtId], answers: [[{ count: 1 }]] },
  deadLetters: [districtId],
  deliveries: {
    all: [districtId, { state: null, page: 2, size: 20 }],
    sent: [districtId, { state: 'sent', page: 1, size: 20 }],
  },
  countDeliveries: { args: [districtId, 'dead'], answers: [[{ count: 1 }]] },
  messageStates: { args: [districtId, [messageId]], answers: [[]] },
  holdContents: [districtId, { after: null, atMost: 200 }],
  resealContent: [districtId, messageId, 's1.a.x'],
})
