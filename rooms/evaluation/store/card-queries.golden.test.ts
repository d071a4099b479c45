import { DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { cardOf } from '../core/fixture.ts'
import * as queries from './card-queries.ts'

const district = DistrictId.parse('geumcheon')
const card = cardOf()
const criteria = [{ name: '협업', most: '10', weight: '1' }]
const grades = [{ name: '보통', from: '0' }]

goldenSql(import.meta.url, queries, {
  insertCard: { plain: { args: [district, card], answers: [[]] } },
  updateCard: [district, card],
  findCard: [district, card.id],
  holdCard: [district, card.id],
  allCards: [district],
  cardsOf: { some: [district, [card.id]], none: { args: [district, []], answers: [] } },
  cardsAbout: {
    some: [district, { projectIds: ['p1' as never], itemIds: [] }],
    none: { args: [district, { projectIds: [], itemIds: [] }], answers: [] },
  },
  holdScheme: [district, 2021],
  putScheme: [district, { year: 2021, criteria, grades, selfDueOn: localDate('2021-12-15') }],
  schemes: [district],
})
