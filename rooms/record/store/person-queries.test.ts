import { AccountId, DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import * as queries from './person-queries.ts'

const [district, person] = [DistrictId.parse('geumcheon'), AccountId.parse('person-1')]

goldenSql(import.meta.url, queries, {
  eventsOfPerson: [district, person],
  countBodiesAbout: { args: [district, person], answers: [[{ bodies: 1 }]] },
})
