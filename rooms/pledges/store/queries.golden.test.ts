import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { changeOf, pledgeOf } from '../core/fixture.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('gwangjin')
const pledge = pledgeOf({})
const money = { parts: ['2021'], units: [], stated: null }

goldenSql(import.meta.url, queries, {
  insertPledge: {
    plain: { args: [district, pledge], answers: [[]] },
    'with its money': {
      args: [district, pledgeOf({ money, cost: { total: 1, sources: [], note: null } })],
      answers: [[]],
    },
  },
  updatePledge: [district, pledge],
  findPledge: [district, pledge.id],
  holdPledge: [district, pledge.id],
  allPledges: [district],
  deletePledge: [district, pledge.id],
  writeResult: [district, pledge.id, { part: '2021-Q1', said: [] }, localDate('2021-04-05')],
  allResults: [district],
  resultsOf: [district, pledge.id],
  insertChange: [district, pledge.id, changeOf({})],
  changesOf: [district, pledge.id],
  allChanges: [district],
})
