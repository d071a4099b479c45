import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant, localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { FileId } from '../core/kept-file.ts'
import * as queries from './content-queries.ts'

const [district, person] = [DistrictId.parse('geumcheon'), AccountId.parse('person-1')]
const fileId = FileId.parse('file-1')
const [now, endsAt] = [Instant.parse('2021-03-02T01:00:00.000Z'), Instant.parse('2021-03-03T01:00:00.000Z')]
const held = { accountId: person, contentHash: 'abc', endsAt }
const file = {
  ...{ ...held, fileId, forOffice: false, name: '사진.webp', format: 'picture', bytes: 10 },
  ...{ width: 4, height: 3, heldAt: now },
} satisfies queries.NewFile

goldenSql(import.meta.url, queries, {
  insertHeld: [district, file],
  insertContent: [district, fileId, [{ size: 'whole', content: new Uint8Array([1]) }]],
  countInDay: [district, { accountId: person, day: localDate('2021-03-02'), bytes: 10 }],
  findContent: [district, fileId, 'full'],
  replacePicture: [district, fileId, { full: new Uint8Array([1]), small: new Uint8Array([1]), people: 'blurred' }],
  filesEnded: [district, now],
  forgetDays: [district, localDate('2021-03-01')],
})
