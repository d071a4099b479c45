import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { type CountSheet, SheetId } from '../core/onsite/count-sheet.ts'
import { VoteId } from '../core/vote-id.ts'
import * as queries from './onsite-queries.ts'

const district = DistrictId.parse('geumcheon')
const vote = VoteId.parse('vote-2026')
const id = SheetId.parse('gasan-1')
const sheet: CountSheet = {
  ...{ id, place: '가산동 주민센터', dong: '가산동', signedBy: ['참관인'], people: null },
  kind: 'papers',
}
const entry: queries.KeptEntry = {
  ...{ sheetId: id, version: 1, by: AccountId.parse('officer-1'), reason: null },
  hand: 'first',
  numbers: { by: 'ballots', spoilt: 0, ballots: [] },
  at: Instant.parse('2026-11-23T09:00:00.000Z'),
}
const row = {
  ...{ sheet_id: id, kind: 'papers', place: '동', dong: null, signed_by: [], people: null },
  scan_format: 'pdf',
}

goldenSql(import.meta.url, queries, {
  holdOpenVote: [district, vote],
  findManifest: [district, vote],
  insertSheet: [district, vote, sheet, { format: 'pdf', bytes: Uint8Array.of(1) }],
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
