import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { OpenCall } from '../core/open-call.ts'
import * as queries from './call-queries.ts'

const district = DistrictId.parse('geumcheon')
const call = OpenCall.parse({
  ...{ id: 'call-1', bodyId: 'council', title: '제4기 위원', notice: '함께해 주세요' },
  ...{ opensOn: '2023-04-01', closesOn: '2023-04-14', reserves: 1, seed: null, decidedOn: null },
  ...{ places: [{ name: '교육', seats: 1 }], criteria: [], seedPromise: '0'.repeat(64) },
})

goldenSql(import.meta.url, queries, {
  insertCall: [district, call],
  insertJurors: [district, call.id, [AccountId.parse('juror-1')]],
  jurorsOf: [district, call.id],
  findCall: [district, call.id],
  holdCall: [district, call.id],
  callsOf: { 'of one body': [district, call.bodyId], 'of all': [district, null] },
  callsOpenFrom: [district, localDate('2023-04-02'), 20],
  setCallDecided: [district, call.id, { seed: '봄비', on: localDate('2023-04-20') }],
})
