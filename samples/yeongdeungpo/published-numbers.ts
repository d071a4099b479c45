import type { Ask } from '#kernel/handler.ts'
import { formatDecimal, percentOf, roundHalfUp } from '#kit/ratio.ts'
import { listStaffing, seeDepartment } from '#rooms/organization/contract-facts.ts'
import { listWorks, seeBudgetState } from '#rooms/works/contract.ts'
import { answerTo, counted, inThousands, type PublishedNumber, sumOf } from '../published-number.ts'

const state = (ask: Ask) => answerTo(ask, seeBudgetState, {})
const works = async (ask: Ask) => (await answerTo(ask, listWorks, { year: 2021 }))?.works
const staffing = async (ask: Ask) =>
  (await answerTo(ask, listStaffing, { bureau: '미래비전추진단' }))?.staffing[0]?.total
const education = (ask: Ask) => answerTo(ask, seeDepartment, { departmentId: 'future-education' })

/** The rates as the paper states them, with how they come out half up. */
const rates: readonly (readonly [key: string, stated: string, computed: string])[] = [
  ['비전협력과', '21.4', '21.4'],
  ['미래교육과', '41.5', '41.6'],
  ['사회적경제과', '58.9', '58.9'],
]

/** Budget, executed and rate of each work, in the order of the report. */
const ofWorks: readonly (readonly [id: string, budget: string, executed: string, stated: string, computed: string])[] =
  [
    ['finance-hub-2021', '190,800', '24,500', '12.8', '12.8'],
    ['arts-centre-2021', '1,876,686', '486,248', '25', '25.9'],
    ['free-schooling-2021', '601,452', '593,318', '98.6', '98.6'],
    ['village-libraries-2021', '12,003,638', '207,513', '1.7', '1.7'],
    ['social-economy-2021', '1,106,475', '546,150', '49.4', '49.4'],
    ['youth-independence-2021', '1,436,743', '789,118', '54.9', '54.9'],
    ['corporate-responsibility-2021', '91,130', '49,100', '53.9', '53.9'],
    ['education-building-2021', '76,534', '-', '-', '-'],
    ['future-classrooms-2021', '2,000,000', '1,841,500', '92', '92.1'],
    ['learning-centre-2021', '291,473', '266,074', '91.2', '91.3'],
    ['village-university-2021', '76,000', '24,900', '32.7', '32.8'],
    ['local-companies-2021', '63,500', '51,300', '80.8', '80.8'],
  ]

const facilities: readonly (readonly [name: string, total: string])[] = [
  ['학교', '83'],
  ['도서관', '6'],
  ['작은도서관', '45'],
  ['청소년독서실', '11'],
  ['평생교육기관 및 시설', '277'],
]

const numbersOfWork = ([id, budget, executed, stated, expected]: (typeof ofWorks)[number]): PublishedNumber[] => {
  const own = async (ask: Ask) => (await works(ask))?.find((work) => work.id === id)?.budget
  const sources = async (ask: Ask, of: 'budget' | 'executed') => {
    const found = await own(ask)
    return inThousands(found?.sourceSum?.[of] ?? (of === 'budget' ? found?.budget : found?.executed))
  }
  const wrongSum = id === 'village-libraries-2021' ? { expected: '12,005,638' } : {}
  const nothing = executed === '-' ? { expected: '0' } : {}
  return [
    {
      id: `${id}-budget`,
      ko: `${id} 예산액(재원의 합)`,
      stated: budget,
      ...wrongSum,
      compute: (ask) => sources(ask, 'budget'),
    },
    {
      ...{ id: `${id}-executed`, ko: `${id} 집행액(재원의 합)`, stated: executed, ...nothing },
      compute: (ask) => sources(ask, 'executed'),
    },
    { id: `${id}-rate`, ko: `${id} 집행률`, stated, expected, compute: async (ask) => (await own(ask))?.rate ?? null },
  ]
}

/** Every number of the work report of June 2021 that is held here, in its order: staff, facilities, budgets, works. */
export const numbersOf2021: readonly PublishedNumber[] = [
  { id: 'staff-quota', ko: 'Ⅰ-2 정원', stated: '49', compute: async (ask) => counted((await staffing(ask))?.quota) },
  {
    id: 'staff-headcount',
    ko: 'Ⅰ-2 현원',
    stated: '57',
    compute: async (ask) => counted((await staffing(ask))?.headcount),
  },
  {
    id: 'staff-variance',
    ko: 'Ⅰ-2 과부족',
    stated: '8',
    compute: async (ask) => counted((await staffing(ask))?.variance),
  },
  ...facilities.map(([name, stated]) => ({
    ...{ id: `facilities-${name}`, ko: `Ⅰ-3 ${name} 수`, stated },
    compute: async (ask: Ask) => {
      const kind = (await education(ask))?.facilityCounts.find((one) => one.name === name)
      return counted(sumOf(kind?.parts.map(({ count }) => count)))
    },
  })),
  {
    ...{ id: 'budget-total', ko: 'Ⅰ-4 예산액 계', stated: '38,336,775' },
    compute: async (ask) => inThousands((await state(ask))?.total.budget),
  },
  {
    ...{ id: 'executed-total', ko: 'Ⅰ-4 집행액 계', stated: '15,969,072' },
    compute: async (ask) => inThousands((await state(ask))?.total.executed),
  },
  {
    ...{ id: 'rate-total', ko: 'Ⅰ-4 집행률 계(적힌 값은 버림)', stated: '41.6', expected: '41.7' },
    compute: async (ask) => {
      const total = (await state(ask))?.total
      const whole = total === undefined || total.budget === 0 ? null : percentOf(total.executed, total.budget)
      return whole === null ? null : formatDecimal(roundHalfUp(whole, 1))
    },
  },
  ...rates.map(([name, stated, expected]) => ({
    ...{ id: `rate-${name}`, ko: `Ⅰ-4 ${name} 집행률`, stated, expected },
    compute: async (ask: Ask) => (await state(ask))?.departments.find((one) => one.name === name)?.budget?.rate ?? null,
  })),
  ...ofWorks.flatMap(numbersOfWork),
]
