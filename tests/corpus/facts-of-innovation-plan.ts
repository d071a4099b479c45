import { z } from 'zod'
import { dayOf } from '#rooms/reports/core/day-of.ts'
import type { WantedRow, WantedTable } from '../support/told-tables/missing-rows.ts'
import { grouped, ifAny, readFacts } from './facts-of-papers.ts'

const Line = z.object({
  ...{ compilationItem: z.string(), statisticalItem: z.string(), group: z.string().nullable(), item: z.string() },
  ...{ formulaText: z.string(), statedWon: z.int(), source: z.string() },
})
const Project = z.object({
  ...{ no: z.int(), name: z.string(), category: z.string(), leadDepartments: z.array(z.string()) },
  periodText: z.string(),
  budget: z.object({ 시비: z.int(), 구비: z.int(), total: z.int(), headerBudget: z.int().nullable() }),
  kpis: z.array(
    z.object({
      ...{ phase: z.string(), goal: z.string(), indicator: z.string(), targetText: z.string() },
      method: z.string().nullable(),
    }),
  ),
  stages: z.array(z.object({ types: z.array(z.string()), title: z.string(), periodText: z.string() })),
  budgetLines: z.array(Line),
})
const Projects = z.object({
  projects: z.array(Project),
  totals: z.object({ 시비: z.int(), 구비: z.int(), total: z.int() }),
})

const thousands = (won: number): string => ifAny(won / 1000)
const basisOf = ({ group, item, formulaText }: z.infer<typeof Line>): string => {
  const name = group === null ? item : `${group}: ${item}`
  return name === formulaText ? name : `${name}\n${formulaText}`
}

/** Two sheets of the plan still call 일반보전금 by the name that it had before: the project has one name for one item. */
const itemOf = ({ compilationItem }: z.infer<typeof Line>): string =>
  compilationItem === '일반보상금' ? '일반보전금' : compilationItem

/** The cost table of a project: the whole, then each line with the sums of its account. */
function costRows({ budgetLines, budget }: z.infer<typeof Project>): readonly WantedRow[] {
  const sources = (['시비', '구비'] as const).filter((source) => budget[source] > 0)
  const sum = (lines: readonly z.infer<typeof Line>[]) => lines.reduce((all, { statedWon }) => all + statedWon, 0)
  const whole = ['총계', '총계', '총계', grouped(budget.total), ...sources.map((source) => grouped(budget[source]))]
  const rows = budgetLines.map((line) => {
    const account = budgetLines.filter(
      (one) => one.compilationItem === line.compilationItem && one.statisticalItem === line.statisticalItem,
    )
    const bySource = sources.map((source) => thousands(sum(account.filter((one) => one.source === source))))
    return [itemOf(line), line.statisticalItem, basisOf(line), thousands(sum(account)), ...bySource]
  })
  return [whole, ...rows]
}

function factsOfProject(project: z.infer<typeof Project>): readonly WantedTable[] {
  const { no, name, periodText, budget, kpis, stages } = project
  const titled = (what: string, rows: readonly WantedRow[]) =>
    rows.length === 0 ? [] : [{ name: `${no}. ${name} ${what}`, rows }]
  return [
    ...titled('예산', [['사업추진시기', periodText, '예산(천원)', grouped(budget.headerBudget ?? budget.total)]]),
    ...titled(
      '성과지표',
      kpis.map(({ phase, goal, indicator, targetText, method }) => [
        ...[`${phase}평가`, goal, indicator, targetText],
        method ?? '-',
      ]),
    ),
    ...titled(
      '추진 프로세스',
      stages.map(({ types, title, periodText: when }) => [types.join('·'), title, when]),
    ),
    ...titled('소요예산', costRows(project)),
  ]
}

const Objects = z.object({
  rows: z.array(
    z.object({ name: z.string(), objects: z.array(z.string()), 시비: z.int(), 구비: z.int(), total: z.int() }),
  ),
  allObjects: z.array(z.object({ statisticalItem: z.string(), 시비: z.int(), 구비: z.int() })),
  total: z.object({ 시비: z.int(), 구비: z.int(), total: z.int() }),
  byNature: z.object({ 경상보조: z.object({ amount: z.int() }), 자본보조: z.object({ amount: z.int() }) }),
})
const share = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)}%`

function factsOfBudget(): readonly WantedTable[] {
  const { allObjects, total, byNature } = readFacts('budget-by-object.json', Objects)
  const whole = ['총계', '총계', grouped(total.total), grouped(total['시비']), grouped(total['구비'])]
  return [
    {
      name: '과목별 예산',
      rows: [
        ...allObjects.map(({ statisticalItem, 시비: city, 구비: district }) => [
          ...[null, statisticalItem, grouped(city + district), ifAny(city), ifAny(district)],
          share(city + district, total.total),
        ]),
        [...whole, '100.0%'],
      ],
    },
    {
      name: '성격별 예산',
      rows: [
        ['경상', null, grouped(byNature.경상보조.amount), null, null],
        ['자본', null, grouped(byNature.자본보조.amount), null, null],
      ],
    },
  ]
}

const Meetings = z.object({
  rows: z.array(
    z.object({
      ...{ no: z.int(), date: z.string(), endDate: z.string().nullable(), group: z.string() },
      ...{ round: z.string().nullable(), attendance: z.int(), topic: z.string() },
    }),
  ),
  computed: z.object({ count: z.int(), attendance: z.int() }),
})

const factsOfMeetings = (year: number): WantedTable => {
  const { rows, computed } = readFacts(`meetings-${year}.json`, Meetings)
  return {
    name: `${year}년 회의`,
    rows: [
      ...rows.map(({ no, date, endDate, group, round, attendance, topic }) => [
        ...[`${no}`, dayOf({ from: date, to: endDate ?? date, precision: 'day' } as never), group, round ?? ''],
        ...[grouped(attendance), topic],
      ]),
      ['', '계', `${computed.count}회`, '', grouped(computed.attendance), ''],
    ],
  }
}

const Selection = z.object({
  screening: z.object({ candidates: z.int(), candidateAmount: z.int(), selected: z.int(), amount: z.int() }),
  finalJoint: z.object({
    items: z.array(z.unknown()),
    rejectedBallotRanks: z.array(z.int()),
    total: z.object({ final: z.int() }),
  }),
  council: z.object({ count: z.int(), total: z.int() }),
  finalPlan: z.object({ count: z.int(), total: z.int() }),
})

function factsOfSelection(): WantedTable {
  const { screening, finalJoint, council, finalPlan } = readFacts('final-selection.json', Selection)
  const screened = [`${screening.selected}`, grouped(screening.amount)]
  const confirmed = [
    `${finalJoint.items.length}`,
    grouped(finalJoint.total.final),
    `${finalJoint.rejectedBallotRanks.length}`,
  ]
  const resolved = [`${council.count}`, grouped(council.total)]
  return {
    name: '선정 경과',
    rows: [
      ['1차 심사', null, null, `${screening.candidates}`, grouped(screening.candidateAmount), ...screened, null],
      ['합동회의 최종 확정', null, null, ...screened, ...confirmed],
      ['금천구협치회의 정례회 의결', null, null, `${council.count}`, null, ...resolved, '0'],
      ['협의조정 후 최종본', null, null, ...resolved, `${finalPlan.count}`, grouped(finalPlan.total), '1'],
    ],
  }
}

const Bodies = z.object({ bodies: z.array(z.object({ ko: z.string(), size: z.unknown().optional() })) })

/** What the community innovation plan must say, row by row (seed 003). */
export function factsOfInnovationPlan(): readonly WantedTable[] {
  const { projects, totals } = readFacts('projects.json', Projects)
  const { bodies } = readFacts('bodies.json', Bodies)
  const council = bodies.find(({ ko }) => ko === '금천구협치회의')
  return [
    {
      name: '사업 목록',
      rows: [
        ...projects.map(({ no, name, category, leadDepartments, budget }) => [
          ...[`${no}`, name, category, leadDepartments.join(', '), grouped(budget.total)],
          ...[ifAny(budget['시비']), ifAny(budget['구비'])],
        ]),
        ['총계', '총계', '총계', '총계', grouped(totals.total), grouped(totals['시비']), grouped(totals['구비'])],
      ],
    },
    ...projects.flatMap(factsOfProject),
    ...factsOfBudget(),
    { name: '추진체계', rows: [['금천구협치회의', `${council?.size}`, `${council?.size}`, null]] },
    factsOfSelection(),
    ...[2020, 2019].map(factsOfMeetings),
  ]
}

const Votes = z.object({
  ballots: z.array(
    z.object({
      ...{ title: z.string(), statedTotalVotes: z.int(), amountTotal: z.int() },
      items: z.array(
        z.object({
          ...{ name: z.string(), votes: z.int(), largestRemainder: z.number(), exactSharePct: z.number() },
          amountThousandWon: z.int(),
        }),
      ),
    }),
  ),
})

/** What the paper of the residents' vote must say, row by row. */
export const factsOfVote = (): readonly WantedTable[] =>
  readFacts('votes.json', Votes).ballots.map(({ title, items, statedTotalVotes, amountTotal }) => ({
    name: title,
    rows: [
      ...items.map(({ name, votes, amountThousandWon, largestRemainder, exactSharePct }) => [
        ...[null, name, grouped(amountThousandWon), grouped(votes)],
        ...[`${largestRemainder}%`, `${(Math.round(exactSharePct * 100) / 100).toFixed(2)}%`],
      ]),
      [null, null, grouped(amountTotal), grouped(statedTotalVotes), null, null],
    ],
  }))
