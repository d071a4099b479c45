import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { juryOf, opinionOf, pledgeOf } from '../core/fixture.ts'
import * as queries from './jury-queries.ts'

const district = DistrictId.parse('gwangjin')
const jury = juryOf({})
const [opinion, pledge] = [opinionOf({}), pledgeOf({})]
const accountId = AccountId.parse('resident-1')

goldenSql(import.meta.url, queries, {
  insertJury: { args: [district, jury, 'seed'], answers: [[]] },
  findJury: [district, jury.id],
  holdJury: [district, jury.id],
  allJuries: [district],
  applicantsOf: [district, jury.id],
  insertApplicant: [district, jury.id, { no: 1, accountId, dongId: null, ageBand: '30s', sex: null }],
  deleteApplicant: [district, jury.id, 1],
  keepDraw: [district, { ...jury, drawn: [{ no: 1, group: '30s' }], drawnOn: localDate('2021-04-05') }, [1]],
  placesOf: [district, accountId],
  insertOpinion: { args: [district, opinion], answers: [[]] },
  findOpinion: [district, opinion.id],
  opinionsOn: {
    all: [district, {}],
    'on a pledge': [district, { pledgeId: pledge.id }],
    'of a jury': [district, { juryId: jury.id }],
  },
  writeAnswer: [district, opinion.id, '반영함', localDate('2021-04-05')],
})
