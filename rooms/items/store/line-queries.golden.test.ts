import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { itemId } from '../core/fixture.ts'
import { GateId } from '../core/gate.ts'
import * as queries from './line-queries.ts'

const district = DistrictId.parse('geumcheon')
const [trail, walk] = [itemId('anyangcheon-trail'), itemId('anyangcheon-walk')]

goldenSql(import.meta.url, queries, {
  linesOf: [district, [trail]],
  lineageOf: [district, trail],
  successorsOf: [district, trail],
  linkItems: [district, GateId.parse('gate-c2'), [{ source: walk, into: trail }]],
})
