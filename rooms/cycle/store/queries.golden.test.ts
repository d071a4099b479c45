import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { StepChange } from '../core/change-step-dates.ts'
import { Cycle } from '../core/cycle.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const period = { from: '2020-07-17', to: '2020-07-23', precision: 'day' }
const cycle = Cycle.parse({
  id: 'plan-2021',
  name: '2021 지역사회혁신계획 수립',
  fiscalYear: 2021,
  steps: [{ no: 8, kind: 'vote', name: '온라인 투표', period, owner: null, gateId: 'vote-2020' }],
})
const change = StepChange.parse({
  no: 8,
  before: period,
  after: { ...period, to: '2020-07-24' },
  decidedOn: '2020-07-10',
  reason: '하루 더 받기로',
})
const row = [{ cycle_id: 'plan-2021', name: '', fiscal_year: 2021 }]

goldenSql(import.meta.url, queries, {
  insertCycle: [district, cycle],
  allCycles: [district],
  findCycle: { args: [district, cycle.id], answers: [row] },
  holdCycle: { args: [district, cycle.id], answers: [row] },
  updateStepDates: [district, cycle.id, { no: 8, period: change.after }],
  insertStepChange: [district, cycle.id, change],
  stepChanges: [district, cycle.id],
})
