import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { ForumId } from '../core/forum.ts'
import { ClusterId, NoteId } from '../core/table-notes.ts'
import * as queries from './table-queries.ts'

const district = DistrictId.parse('geumcheon')
const forumId = ForumId.parse('spring')
const secret = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123'
const [noteId, clusterId] = [NoteId.parse('note-1'), ClusterId.parse('cluster-1')]
const note = { id: noteId, tableNo: 1, text: '길이 어둡다', clusterId: null }
const ofTable = { forumId, tableNo: 1 }

goldenSql(import.meta.url, queries, {
  setTable: [district, { forumId, no: 1, question: '무엇이 먼저인가요?', facilitated: true, secret }],
  tablesOf: [district, forumId],
  tableOfSecret: [district, secret],
  notesOf: { forum: [district, forumId, null], table: [district, forumId, 1] },
  clustersOf: { forum: [district, forumId, null], table: [district, forumId, 1] },
  insertNote: [district, forumId, { ...note, writtenAt: Instant.parse('2021-03-02T01:00:00.000Z') }],
  moveNote: [district, ofTable, noteId, clusterId],
  removeNote: [district, ofTable, noteId],
  nameCluster: [district, forumId, { id: clusterId, tableNo: 1, name: '안전' }],
})
