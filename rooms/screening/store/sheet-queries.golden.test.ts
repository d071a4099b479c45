import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { itemId, listOf } from '../core/lists-fixture.ts'
import * as queries from './sheet-queries.ts'

const district = DistrictId.parse('geumcheon')
const { id: listId } = listOf()
const accountId = AccountId.parse('kim')
const at = Instant.parse('2021-03-02T01:00:00.000Z')

goldenSql(import.meta.url, queries, {
  insertMembers: [district, listId, [{ personNo: 1, accountId, seats: ['민간위원 1'] }]],
  membersOfList: [district, listId],
  ownSheets: [district, accountId],
  noteHandedIn: [district, { listId, personNo: 1, at }],
  noteReminded: [district, { listId, personNos: [1, 2], at }],
  marksOfList: [district, listId],
  putMarks: [district, listId, [{ personNo: 1, itemId: itemId('a'), marks: [1, null] }]],
  putRecusal: [
    district,
    listId,
    { personNo: 1, itemId: itemId('a'), recusal: 'withdrew', reason: '회원', decidedBy: 'self' },
  ],
  recusalsOfList: [district, listId],
})
