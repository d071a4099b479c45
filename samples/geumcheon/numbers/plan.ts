import type { Ask } from '#kernel/handler.ts'
import type { FundSource } from '#rooms/budget/core/fund-source.ts'
import { seePlan, seePlanBudget } from '#rooms/plans/contract.ts'
import { answerTo, counted, inPercent, inThousands, type PublishedNumber, sumOf } from '../../published-number.ts'
import { planId } from '../project-sheets.ts'

const seen = (ask: Ask) => answerTo(ask, seePlan, { planId })
const budgetOf = async (ask: Ask) => (await answerTo(ask, seePlanBudget, { planId }))?.budget

interface BySource {
  readonly source: FundSource
  readonly amount: number
}

/** The amount of one source among several; none when the source is not there. */
export const fromSource = (source: FundSource, amounts: readonly BySource[] | undefined): number | undefined =>
  amounts?.find((one) => one.source === source)?.amount

const ofSource = async (ask: Ask, source: FundSource) => fromSource(source, (await budgetOf(ask))?.bySource)

/** The city's money by nature: the table counts the subsidy alone, without the district's own share. */
const cityMoney = async (ask: Ask, nature: 'current' | 'capital') =>
  sumOf(
    (await budgetOf(ask))?.byObject
      .filter((row) => row.nature === nature)
      .map((row) => fromSource('city', row.bySource) ?? 0),
  )

const inSection = async (ask: Ask, name: string) =>
  fromSource('city', (await seen(ask))?.byCategory.find((category) => category.name === name)?.bySource)

const subsidy = async (ask: Ask, subsidyId: string) =>
  (await answerTo(ask, seePlanBudget, { planId }))?.subsidies.find((one) => one.subsidyId === subsidyId)

/** The plan as a whole: its money by source, nature and section, and how much it holds (Ⅱ, Ⅵ-1, Ⅵ-2). */
export const planNumbers: readonly PublishedNumber[] = [
  {
    id: 'plan-city',
    ko: 'Ⅵ-2 시 보조금 합계(천원)',
    stated: '900,000',
    compute: async (ask) => inThousands(await ofSource(ask, 'city')),
  },
  {
    id: 'plan-district',
    ko: 'Ⅵ-2 구 사업비(자부담금) 합계(천원)',
    stated: '56,364',
    compute: async (ask) => inThousands(await ofSource(ask, 'district')),
  },
  {
    id: 'plan-total',
    ko: 'Ⅵ-2 총 사업비(천원): 900,000 + 56,364',
    stated: '956,364',
    compute: async (ask) => inThousands((await budgetOf(ask))?.total),
  },
  {
    id: 'plan-city-share',
    ko: 'Ⅵ-2 시 보조금 비율(%)',
    stated: '94.1',
    compute: async (ask) => inPercent(await ofSource(ask, 'city'), (await budgetOf(ask))?.total, 1),
  },
  {
    id: 'plan-district-share',
    ko: 'Ⅵ-2 구 사업비 비율(%)',
    stated: '5.9',
    compute: async (ask) => inPercent(await ofSource(ask, 'district'), (await budgetOf(ask))?.total, 1),
  },
  {
    id: 'subsidy-city',
    ko: 'Ⅵ 받은 시 보조금 가운데 산출내역에 편성한 금액(천원)',
    stated: '900,000',
    compute: async (ask) => inThousands((await subsidy(ask, 's2021-city'))?.planned),
  },
  {
    id: 'subsidy-district',
    ko: 'Ⅵ 구 사업비 가운데 산출내역에 편성한 금액(천원)',
    stated: '56,364',
    compute: async (ask) => inThousands((await subsidy(ask, 's2021-district'))?.planned),
  },
  {
    id: 'nature-current',
    ko: 'Ⅵ-1 경상보조 금액(천원)',
    stated: '665,000',
    compute: async (ask) => inThousands(await cityMoney(ask, 'current')),
  },
  {
    id: 'nature-capital',
    ko: 'Ⅵ-1 자본보조 금액(천원)',
    stated: '235,000',
    compute: async (ask) => inThousands(await cityMoney(ask, 'capital')),
  },
  {
    id: 'nature-current-share',
    ko: 'Ⅵ-1 경상보조 비율(%)',
    stated: '73',
    expected: '74',
    compute: async (ask) => inPercent(await cityMoney(ask, 'current'), await ofSource(ask, 'city'), 0),
  },
  {
    id: 'nature-capital-share',
    ko: 'Ⅵ-1 자본보조 비율(%)',
    stated: '27',
    expected: '26',
    compute: async (ask) => inPercent(await cityMoney(ask, 'capital'), await ofSource(ask, 'city'), 0),
  },
  {
    id: 'section-institutional',
    ko: 'Ⅵ-3 협치 제도기반 구축 및 강화 소계, 시비(천원)',
    stated: '291,000',
    compute: async (ask) => inThousands(await inSection(ask, '협치 제도기반 구축 및 강화')),
  },
  {
    id: 'section-sectoral',
    ko: 'Ⅵ-3 부문별 협치 사업 소계, 시비(천원)',
    stated: '609,000',
    compute: async (ask) => inThousands(await inSection(ask, '부문별 협치 사업')),
  },
  {
    id: 'plan-projects',
    ko: 'Ⅱ 총 사업 수',
    stated: '17',
    compute: async (ask) => counted((await seen(ask))?.size.projects),
  },
  {
    id: 'plan-indicators',
    ko: 'Ⅲ·Ⅴ 사업계획서 17개의 성과지표를 모두 센 수',
    stated: '97',
    compute: async (ask) => counted((await seen(ask))?.size.indicators),
  },
  {
    id: 'plan-typed-stages',
    ko: 'Ⅴ 추진 프로세스에서 종류가 적힌 단계를 모두 센 수',
    stated: '91',
    compute: async (ask) => counted((await seen(ask))?.size.typedStages),
  },
  {
    id: 'plan-cost-lines',
    ko: 'Ⅵ-3 산출내역을 모두 센 수',
    stated: '132',
    compute: async (ask) => counted((await seen(ask))?.size.costLines),
  },
]
