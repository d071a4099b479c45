import { z } from 'zod'
import type { Ask } from '#kernel/handler.ts'
import { formatDecimal, percentOf, roundHalfUp } from '#kit/ratio.ts'
import { seePlanBudget } from '#rooms/plans/contract.ts'
import { answerTo, inPercent, inThousands, type PublishedNumber, sumOf } from '../../published-number.ts'
import { readTable } from '../../read-table.ts'
import data from '../data/published-2021.json' with { type: 'json' }
import { planId } from '../project-sheets.ts'
import { fromSource } from './plan.ts'

const Row = z.object({
  name: z.string(),
  accounts: z.array(z.string()),
  city: z.int(),
  district: z.int(),
  total: z.int(),
  share: z.string(),
})
const published = readTable(data.objects, Row)

/** What the stated shares should be, half-up; 24.1 and 0.8 were adjusted by hand, 2.8 is 2.749999 rounded twice. */
const trueShares: Readonly<Record<string, string>> = { 시책업무추진비: '2.7', 행사실비지원금: '0.9', 시설비: '24.0' }

const budgetOf = async (ask: Ask) => (await answerTo(ask, seePlanBudget, { planId }))?.budget

/** The rows of the budget by object that one row of the paper puts together (인건비 is two accounts). */
const rowsOf = async (ask: Ask, accounts: readonly string[]) =>
  (await budgetOf(ask))?.byObject.filter((row) => accounts.includes(row.name))

const totalOf = async (ask: Ask, accounts: readonly string[]) =>
  sumOf((await rowsOf(ask, accounts))?.map((row) => row.amount))
const cityOf = async (ask: Ask, accounts: readonly string[]) =>
  sumOf((await rowsOf(ask, accounts))?.map((row) => fromSource('city', row.bySource) ?? 0))

/** The shares of all rows as the office rounds each, added up. */
async function sumOfShares(ask: Ask): Promise<string | null> {
  const whole = (await budgetOf(ask))?.total
  if (whole === undefined || whole === 0) return null
  let tenths = 0n
  for (const { accounts } of published) {
    tenths += roundHalfUp(percentOf((await totalOf(ask, accounts)) ?? 0, whole), 1).scaled
  }
  return formatDecimal({ scaled: tenths, decimals: 1 })
}

/** The budget by object of expenditure, amounts and shares (Ⅵ-2). */
export const objectNumbers: readonly PublishedNumber[] = [
  ...published.flatMap(({ name, accounts, city, total, share }, index): PublishedNumber[] => [
    {
      id: `object-${index + 1}-city`,
      ko: `Ⅵ-2 ${name} 시 보조금(천원)`,
      stated: inThousands(city) ?? '',
      compute: async (ask) => inThousands(await cityOf(ask, accounts)),
    },
    {
      id: `object-${index + 1}-total`,
      ko: `Ⅵ-2 ${name} 총 사업비(천원)`,
      stated: inThousands(total) ?? '',
      compute: async (ask) => inThousands(await totalOf(ask, accounts)),
    },
    {
      id: `object-${index + 1}-share`,
      ko: `Ⅵ-2 ${name} 비율(%)`,
      stated: share,
      expected: trueShares[name] ?? share,
      compute: async (ask) => inPercent(await totalOf(ask, accounts), (await budgetOf(ask))?.total, 1),
    },
  ]),
  {
    id: 'object-1-city-share',
    ko: 'Ⅵ-2 인건비 시 보조금 비율(%)',
    stated: '8.9',
    compute: async (ask) => inPercent(await cityOf(ask, published[0]?.accounts ?? []), (await budgetOf(ask))?.total, 1),
  },
  {
    id: 'objects-share',
    ko: 'Ⅵ-2 비율의 합계(%)',
    stated: '100.0',
    expected: '99.9',
    compute: sumOfShares,
  },
]
