import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { BodyId } from '../core/body.ts'
import * as queries from './member-queries.ts'

const district = DistrictId.parse('geumcheon')
const [council, steering] = [BodyId.parse('council'), BodyId.parse('steering')]
const person = AccountId.parse('person-1')
const on = localDate('2021-05-29')

goldenSql(import.meta.url, queries, {
  membersOn: [district, [council, steering], on],
  seatsOfPerson: [district, person, on],
  membersWhoseTermEnds: [district, on, localDate('2021-08-27')],
  balanceOn: [district, council, on],
  tenuresOfPerson: [district, person, council],
  forgetHolder: [district, person],
})
