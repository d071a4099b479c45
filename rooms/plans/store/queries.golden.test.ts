import { DistrictId } from '#kit/id.ts'
import { goldenSql } from '#tests/support/golden-sql.ts'
import { Negotiation } from '../core/negotiation.ts'
import { Plan } from '../core/plan.ts'
import * as queries from './queries.ts'

const district = DistrictId.parse('geumcheon')
const plan = Plan.parse({ id: 'plan-2021', cycleId: 'cycle-2021', fiscalYear: 2021, name: '계획', source: null })
const negotiation = Negotiation.parse({
  id: 'main-2020',
  planId: plan.id,
  gateId: null,
  name: '본 협의조정',
  period: { from: '2020-09-10', to: null, precision: 'day' },
  items: [{ itemId: 'education', before: 121_000_000, after: 71_000_000, outcome: null, done: null }],
})
const found = [{ negotiation_id: negotiation.id }]

goldenSql(import.meta.url, queries, {
  insertPlan: [district, plan],
  allPlans: [district],
  findPlan: [district, plan.id],
  plansOfCycle: [district, plan.cycleId],
  holdPlan: [district, plan.id],
  insertNegotiation: {
    'with items': [district, negotiation],
    'without items': [district, { ...negotiation, items: [] }],
  },
  replaceNegotiation: [district, negotiation],
  negotiationVersionNow: [district, negotiation.id],
  holdNegotiation: [district, negotiation.id],
  findNegotiation: { args: [district, negotiation.id], answers: [found] },
  negotiationsOfPlan: { args: [district, plan.id], answers: [found] },
})
