import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { SheetId } from '../core/onsite/count-sheet.ts'
import { VoteId } from '../core/vote-id.ts'
import * as queries from './onsite-queries.ts'

const district = DistrictId.parse('geumcheon')
const vote = VoteId.parse('vote-2026')
const id = SheetId.parse('gasan-1')
const sheet = {
  ...{ id, kind: 'papers', place: '가산동 주민센터', dong: '가산동', signedBy: ['참관인'], people: null },
} as const
const entry = {
  ...{ sheetId: id, version: 1, hand: 'first', by: AccountId.parse('officer-1'), reason: null },
  ...{ numbers: { by: 'ballots', spoilt: 0, ballots: [] }, at: Instant.parse('2026-11-23T09:00:00.000Z') },
} as const
const row = {
  ...{ sheet_id: id, kind: 'papers', place: '동', dong: null, signed_by: [], people: null },
  scan_format: 'pdf',
}

goldenSql(import.meta.url, queries, {
  holdOpenVote: [district, vote],
  findManifest: [district, vote],
  insertSheet: [
    district,
    vote,
    { ...sheet, signedBy: [...sheet.signedBy] },
    { format: 'pdf', bytes: Uint8Array.of(1) },
  ],
  holdSheet: [district, vote, id],
  findSheet: [district, vote, id],
  listSheets: [district, vote],
  scanOf: [district, vote, id],
  withdrawSheet: [district, vote, id, '두 번 올림'],
  setPeople: [district, vote, id, { people: 12, reason: '명부의 표시' }],
  entriesOf: { all: [district, vote, null], one: [district, vote, id] },
  insertEntry: [district, vote, entry],
  paperworkOf: { args: [district, vote], answers: [[row], []] },
})
