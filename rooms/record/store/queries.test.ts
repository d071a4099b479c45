import { DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './queries.ts'

const districtId = DistrictId.parse('geumcheon')
const subject = { kind: 'item', id: 'anyangcheon' }

goldenSql(import.meta.url, queries, {
  insertEvent: {
    args: [
      {
        districtId,
        command: 'items.enter-item',
        role: 'secretariat',
        effectiveOn: localDate('2020-05-21'),
        recordedAt: Instant.parse('2021-03-02T01:00:00.000Z'),
        about: [subject],
        erases: [],
        bodyHash: 'hash',
      },
      { salt: 'salt', text: '{}' },
    ],
    answers: [[{ event_id: 1 }]],
  },
  destroyBodies: {
    all: [{ districtId, subjects: [subject], by: 2 }],
    holding: [{ districtId, subjects: [subject], by: 2, holding: ['옛 이름'] }],
  },
  claimKey: [{ districtId, key: 'k', command: 'c', inputHash: 'h' }],
  findKey: [districtId, 'k'],
  keepReply: [{ districtId, key: 'k', eventId: 1, reply: {} }],
  destroyInputHashes: [{ districtId, subjects: [subject] }],
  takeSealRight: [districtId],
  unsealedEvents: [districtId, 500],
})
