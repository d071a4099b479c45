import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { FileId } from '../core/kept-file.ts'
import * as queries from './file-queries.ts'

const [district, person] = [DistrictId.parse('geumcheon'), AccountId.parse('person-1')]
const fileId = FileId.parse('file-1')
const endsAt = Instant.parse('2021-03-03T01:00:00.000Z')
const subject = { kind: 'item', id: 'item-1' }
const held = { accountId: person, contentHash: 'abc', endsAt }

goldenSql(import.meta.url, queries, {
  holdAgain: [district, held],
  holdFiles: [district, [fileId]],
  filesByIds: [district, [fileId]],
  filesOf: [district, subject],
  filesOfAll: [district, 'item', ['item-1']],
  holdSubject: [district, subject],
  writeAttached: [district, { fileId, subject, place: 1, alt: '보도블록', people: 'none', seenBy: 'everyone' }],
  setAudience: [district, subject, 'office'],
  destroyFiles: [district, [fileId]],
  hideFile: {
    hidden: [district, fileId, { reason: '욕설', endsAt }],
    back: [district, fileId, { reason: null, endsAt: null }],
  },
  destroyFilesOfPerson: [district, person],
  latestFiles: {
    all: [district, { show: 'all', limit: 25, offset: 0 }],
    people: [district, { show: 'people', limit: 25, offset: 0 }],
    hidden: [district, { show: 'hidden', limit: 25, offset: 24 }],
  },
})
