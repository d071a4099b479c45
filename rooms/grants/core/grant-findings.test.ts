import { expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { applicationOf } from './fixture.ts'
import { grantFindings } from './grant-findings.ts'
import { type GrantLife, newLife } from './grant-life.ts'
import { settle } from './settlement.ts'

const application = applicationOf()
const days = { endsOn: localDate('2021-11-30'), reportDueOn: localDate('2021-12-15') }
const agreed = { granted: won(3_000_000) as never, ownShare: won(500_000) as never, ...days }
const rulesOf = (life: Partial<GrantLife>, today = '2021-12-16') =>
  grantFindings({ application, life: { ...newLife, ...life } }, localDate(today)).map(({ rule }) => rule)
const settlement = settle(
  {
    ...{ granted: won(3_000_000), ownShare: won(0), paid: won(3_000_000), interest: won(0) },
    ...{ budget: application.budget, proportional: false, tolerance: 0 },
  },
  [
    {
      no: 1,
      on: days.endsOn,
      line: '재료비',
      payee: '가게',
      amount: won(1_600_000) as never,
      from: 'grant',
      disallowed: null,
    },
  ],
)
const confirmedOn = localDate('2021-12-20')

it('a report is missing after its day, and not where it came or the grant was surrendered', () => {
  expect(rulesOf({ agreed })).toEqual(['report-overdue'])
  expect(rulesOf({ agreed }, '2021-12-15')).toEqual([])
  expect(rulesOf({ agreed, reportedOn: days.endsOn })).toEqual([])
  expect(rulesOf({})).toEqual([])
  expect(rulesOf({ agreed, surrenderedOn: days.endsOn })).toEqual([])
})

it('what was surrendered is settled, what is due returned, and a line kept to', () => {
  expect(rulesOf({ paid: won(1), surrenderedOn: days.endsOn })).toEqual(['surrendered-unsettled'])
  const settled = { paid: won(3_000_000), settlement, confirmedOn }
  expect(rulesOf(settled)).toEqual(['not-returned', 'line-overspent'])
  expect(rulesOf({ ...settled, surrenderedOn: days.endsOn, returned: won(1_400_000) })).toEqual(['line-overspent'])
})

it('a settlement that does not come, and a budget that was not brought into line, are asked about', () => {
  const reported = { agreed, paid: won(1), reportedOn: localDate('2021-12-01') }
  expect(rulesOf(reported, '2021-12-31')).toEqual([])
  expect(rulesOf(reported, '2022-01-01')).toEqual(['settlement-overdue'])
  expect(rulesOf({ ...reported, settlement }, '2022-01-01')).not.toContain('settlement-overdue')
  const less = { agreed: { ...agreed, granted: won(2_000_000) as never } }
  expect(rulesOf(less, '2021-11-01')).toEqual(['budget-off'])
  expect(rulesOf({ ...less, surrenderedOn: days.endsOn }, '2021-11-01')).toEqual([])
  const budget = [{ label: '재료비', amount: won(2_500_000) as never }]
  expect(rulesOf({ ...less, budget }, '2021-11-01')).toEqual([])
})
