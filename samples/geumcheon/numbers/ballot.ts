import { z } from 'zod'
import type { Ask } from '#kernel/handler.ts'
import { inclusiveDays } from '#kit/korean-date.ts'
import { seeBallot } from '#rooms/voting/contract.ts'
import { answerTo, counted, inThousands, type PublishedNumber, sumOf } from '../../published-number.ts'
import { readTable } from '../../read-table.ts'
import data from '../data/ballot-2020.json' with { type: 'json' }

const seen = (ask: Ask) => answerTo(ask, seeBallot, { ballotId: data.ballot.ballotId })
const contestOf = async (ask: Ask, id: string) => (await seen(ask))?.contests.find((contest) => contest.id === id)
const optionOf = async (ask: Ask, contestId: string, optionId: string) =>
  (await contestOf(ask, contestId))?.options.find((option) => option.id === optionId)

const Option = z.object({
  contestId: z.string(),
  optionId: z.string(),
  name: z.string(),
  rank: z.int(),
  share: z.int(),
})

const contests = (
  [
    ['subcommittee-projects', '분과별 제안사업', '8', '370,000'],
    ['citizen-budget', '시민참여예산 사업', '10', '485,000'],
  ] as const
).flatMap(([id, name, options, amount]): PublishedNumber[] => [
  {
    id: `ballot-${id}-votes`,
    ko: `붙임 Ⅱ-4-2 ${name} 득표 합계`,
    stated: '1,524',
    compute: async (ask) => counted((await contestOf(ask, id))?.votes),
  },
  {
    id: `ballot-${id}-possible`,
    ko: `붙임 Ⅱ-4-2 ${name} 508명 × 3표`,
    stated: '1,524',
    compute: async (ask) => counted((await contestOf(ask, id))?.possibleVotes),
  },
  {
    id: `ballot-${id}-voters`,
    ko: `붙임 Ⅱ-4-2 ${name} 참여 인원`,
    stated: '508',
    compute: async (ask) => counted((await contestOf(ask, id))?.voters),
  },
  {
    id: `ballot-${id}-options`,
    ko: `붙임 Ⅱ-4-1 ${name} 상정 사업 수`,
    stated: options,
    compute: async (ask) => counted((await contestOf(ask, id))?.options.length),
  },
  {
    id: `ballot-${id}-amount`,
    ko: `붙임 Ⅱ-4-1 ${name} 금액 합계(천원)`,
    stated: amount,
    compute: async (ask) => inThousands((await contestOf(ask, id))?.amount),
  },
  {
    id: `ballot-${id}-share`,
    ko: `붙임 Ⅱ-4-2 ${name} 비율 합계(%)`,
    stated: '100',
    compute: async (ask) =>
      counted(sumOf((await contestOf(ask, id))?.options.map((option) => Number(option.share?.shown ?? 0)))),
  },
])

const options = readTable(data.options, Option).flatMap(({ contestId, optionId, name, rank, share }) => [
  {
    id: `option-${optionId}-rank`,
    ko: `붙임 Ⅱ-4-2 ${name} 순위`,
    stated: String(rank),
    compute: async (ask: Ask) => counted((await optionOf(ask, contestId, optionId))?.rank),
  },
  {
    id: `option-${optionId}-share`,
    ko: `붙임 Ⅱ-4-2 ${name} 비율(%, 최대잔여법)`,
    stated: String(share),
    compute: async (ask: Ask) => (await optionOf(ask, contestId, optionId))?.share?.shown ?? null,
  },
])

/** The online vote of July 2020: its days, both contests, the rank and share of every option (붙임 Ⅱ-4). */
export const ballotNumbers: readonly PublishedNumber[] = [
  {
    id: 'ballot-days',
    ko: '붙임 Ⅱ-4-1 투표기간(2020. 7. 17. ~ 7. 23.)의 일수',
    stated: '7',
    compute: async (ask) => {
      const { from, to = null } = (await seen(ask))?.ballot.period ?? {}
      return from === undefined || to === null ? null : counted(inclusiveDays(from, to))
    },
  },
  ...contests,
  ...options,
]
