import type { Ask } from '#kernel/handler.ts'
import type { Won } from '#kit/won.ts'
import { formatWon } from '#kit/won.ts'
import { seePledge } from '#rooms/pledges/contract.ts'
import { PledgeId } from '#rooms/pledges/core/pledge.ts'
import { answerTo, counted, type PublishedNumber, sumOf } from '../published-number.ts'

const seen = (ask: Ask) => answerTo(ask, seePledge, { pledgeId: PledgeId.parse('pledge-57') })
const inMillions = (amount: Won | undefined): string | null =>
  amount === undefined ? null : formatWon(amount, 'million')
const parts = ['’18상', '’18하', '’19', '’20', '’21', '’22상', '’22하'] as const

/** Needed in all by part of a year, and executed, in million won. */
const needed = ['174', '71', '529', '861', '751', '494', '0']
const executed = ['164', '71', '323', '842', '750', '0', '0']

const bySource = [
  ['city', '시비', '2,149'],
  ['district', '구비', '731'],
  ['national', '국비', '0'],
  ['other', '기타', '0'],
] as const

/** What was reached in 2021: planned, done, and in percent. */
const reached = [
  ['연석회의 지속', '12', '1', '8.3'],
  ['운영위원회 지속', '2', '0', '0.0'],
  ['복지서비스지원확대', '1,960', '6,944', '354.3'],
  ['사례관리확대', '590', '578', '98.0'],
  ['민관통합사례회의운영', '26', '43', '165.4'],
] as const

const ofYear = async (ask: Ask, item: string) =>
  (await seen(ask))?.achievements.find((one) => one.item === item && one.year === 2021)

/** The numbers of the sheet of pledge 57 that are computed from its cells; sums, rates and what was reached. */
export const numbersOfPledge57: readonly PublishedNumber[] = [
  {
    id: 'cost',
    ko: '총사업비(투자수요의 합)',
    stated: '2,880',
    compute: async (ask) => inMillions((await seen(ask))?.sums?.need),
  },
  ...bySource.map(([source, word, stated]) => ({
    ...{ id: `need-${source}`, ko: `투자수요 ${word} 계`, stated },
    compute: async (ask: Ask) => {
      const rows = (await seen(ask))?.pledge.money?.units.flatMap(({ needs }) => needs)
      const sum = sumOf(rows?.find((row) => row.source === source)?.cells)
      return sum === undefined ? null : inMillions(sum as Won)
    },
  })),
  ...parts.map((part, at) => ({
    ...{ id: `need-${part}`, ko: `투자수요 ${part}`, stated: needed[at] ?? '' },
    compute: async (ask: Ask) => inMillions((await seen(ask))?.sums?.needs[at]),
  })),
  {
    id: 'secured-2021',
    ko: '2021년 예산확보액',
    stated: '751',
    compute: async (ask) => inMillions((await seen(ask))?.rates.secured.part),
  },
  {
    id: 'secured-rate',
    ko: '2021년 재정확보율',
    stated: '100.0',
    compute: async (ask) => (await seen(ask))?.rates.secured.rate ?? null,
  },
  {
    id: 'executed',
    ko: '집행액 계',
    stated: '2,150',
    compute: async (ask) => inMillions((await seen(ask))?.sums?.executed),
  },
  ...parts.map((part, at) => ({
    ...{ id: `executed-${part}`, ko: `집행액 ${part}`, stated: executed[at] ?? '' },
    compute: async (ask: Ask) => inMillions((await seen(ask))?.sums?.executedParts[at]),
  })),
  {
    id: 'executed-rate',
    ko: '집행률(반올림)',
    stated: '74.7',
    compute: async (ask) => (await seen(ask))?.rates.executed.rate ?? null,
  },
  ...reached.flatMap(([item, target, actual, rate]) => [
    {
      id: `${item}-target`,
      ko: `2021년 ${item} 목표`,
      stated: target,
      compute: async (ask: Ask) => counted((await ofYear(ask, item))?.target),
    },
    {
      id: `${item}-actual`,
      ko: `2021년 ${item} 실적`,
      stated: actual,
      compute: async (ask: Ask) => counted((await ofYear(ask, item))?.actual),
    },
    {
      id: `${item}-rate`,
      ko: `2021년 ${item} 달성률`,
      stated: rate,
      compute: async (ask: Ask) => (await ofYear(ask, item))?.rate ?? null,
    },
  ]),
]
