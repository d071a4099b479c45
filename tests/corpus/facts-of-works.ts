import { z } from 'zod'
import type { WantedTable } from '../support/told-tables/missing-rows.ts'
import { BySource, grouped, ifAny, orDash, readFacts } from './facts-of-papers.ts'

const Staff = z.record(z.string(), z.union([z.int(), BySource]))
const Report = z.object({
  departments: z.array(z.object({ name: z.string(), budget: z.int(), executed: z.int(), halfUp1: z.number() })),
  total: z.object({ computedBudget: z.int(), computedExecuted: z.int(), halfUp1: z.number() }),
  projects: z.array(
    z.object({
      ...{ name: z.string(), department: z.string(), budget: z.int(), budgetBySource: BySource },
      ...{ executed: z.int().nullable(), executedBySource: BySource.nullable(), halfUp1: z.number().optional() },
    }),
  ),
  staffing: z.object({ quota: Staff, current: Staff }),
  facilities: z.record(z.string(), z.object({ total: z.int(), parts: z.array(z.int()) })),
})

const rate = (percent: number | undefined): string => percent?.toFixed(1) ?? '-'
const sourceName = (word: string): string =>
  /교육청/.test(word) ? '교육청' : word === '특교' ? '특교(종류 미상)' : word

/** 49, 1, 3 ...: the whole, then class by class and grade by grade. */
const people = (staff: z.infer<typeof Staff>): readonly number[] =>
  Object.values(staff).flatMap((of) => (typeof of === 'number' ? [of] : Object.values(of)))

/** What the report of the bureau to the district assembly must say, row by row (seed 000). */
export function factsOfReport(): readonly WantedTable[] {
  const { departments, total, projects, staffing, facilities } = readFacts('seed-000-yeongdeungpo.json', Report)
  const [quota, current] = [people(staffing.quota), people(staffing.current)]
  const states = departments.map((one) => [
    ...[one.name, grouped(one.budget), grouped(one.executed)],
    rate(one.halfUp1),
  ])
  return [
    {
      name: '인력',
      rows: [
        ['정원', ...quota.map(orDash)],
        ['현원', ...current.map(orDash)],
        ['과부족', ...current.map((count, at) => orDash(count - (quota[at] ?? 0)))],
      ],
    },
    ...Object.entries(facilities).map(([name, { total: all, parts }]) => ({
      name,
      // Of libraries the paper also has a column of private ones with a dash, which the facts leave out.
      rows: [[grouped(all), ...parts.map(grouped), ...(name === '도서관' ? ['0'] : [])]],
    })),
    {
      name: '예산현황',
      rows: [['계', grouped(total.computedBudget), grouped(total.computedExecuted), rate(total.halfUp1)], ...states],
    },
    ...['주요업무', '신규·중점사업'].map((name, at) => ({
      name: `${name} 목록`,
      rows: projects
        .slice(at * 6, at * 6 + 6)
        .map((one, no) => [
          ...[`${no + 1}`, null, one.department, grouped(one.budget)],
          ...[one.executed === null ? '-' : grouped(one.executed), rate(one.halfUp1)],
        ]),
    })),
    ...projects.map((one) => ({
      name: one.name,
      rows: [
        ['계', grouped(one.budget), one.executed === null ? '-' : grouped(one.executed), rate(one.halfUp1)],
        ...Object.entries(one.budgetBySource).map(([source, amount]) => [
          ...[sourceName(source), grouped(amount)],
          one.executed === null ? '-' : grouped(one.executedBySource?.[source] ?? 0),
          rate(one.halfUp1),
        ]),
      ],
    })),
  ]
}

const Graded = z.object({ total: z.int(), grades: BySource })
const Pair = z.tuple([z.number(), z.number()])
const Plan = z.object({
  teams: z.array(z.string()),
  staffing: z.object({ quota: Graded, current: Graded }),
  multiYearTables: z.array(
    z.object({
      ...{ name: z.string(), columns: z.array(z.string()) },
      rows: z.record(z.string(), z.array(z.number().nullable())),
    }),
  ),
  elections: z.array(
    z.object({
      ...{ population: z.int(), voters: z.int(), budget: z.int() },
      staff: z.object({ total: z.int(), polling: z.int(), counting: z.int() }),
    }),
  ),
  turnouts: z.array(z.object({ pct: z.number() })),
  electionUnit: z.object({ inclusiveDays: z.int(), size: z.int() }),
  pollingDistricts: z.object({ before: z.int(), after: z.int() }),
  residentAssembly2021: z.object({
    ...{ participants: z.int(), eligible: z.int() },
    activities: z.object({ results: Pair, plan: Pair }),
    dongCitizenBudget: z.object({ results: Pair, plan: Pair }),
  }),
  governance: z.object({
    proposals2021: z.int(),
    council: z.object({ civil: z.int(), new: z.int(), renewed: z.int(), subcommittees: z.int() }),
    meetings: z.object({ subcommittee: z.int() }),
    ...{ projects2021: Pair, projects2022: Pair },
  }),
  volunteers: z.object({ professional: Pair, basic: Pair, disaster: z.int(), groups: z.int() }),
  communitySpaces: z.object({ visits: z.object({ total: z.int(), rental: z.int(), rest: z.int() }) }),
  dongOffice: z.object({ works: BySource, goods: BySource, repairs: BySource }),
})

/** The numbers that the works state: each in some row with its unit; how a row is called is our own. */
function factsOfFigures(plan: z.infer<typeof Plan>): readonly WantedTable[] {
  const { elections, turnouts, electionUnit, pollingDistricts, residentAssembly2021: assembly } = plan
  const { governance, volunteers, communitySpaces, dongOffice } = plan
  const count = (amount: number, unit: string, parts: string | null = null) => [
    null,
    `${grouped(amount)}${unit}`,
    parts,
  ]
  const results = [assembly.activities, assembly.dongCitizenBudget].flatMap(({ results: held, plan: planned }) => [
    held,
    planned,
  ])
  const { total, rental, rest } = communitySpaces.visits
  return [
    {
      name: '양대선거 수치',
      rows: [
        ...elections.flatMap(({ population, voters, staff }) => [
          ...[count(population, '명'), count(voters, '명')],
          count(staff.total, '명', `투표 ${staff.polling}, 개표 ${staff.counting}`),
        ]),
        ...turnouts.map(({ pct }) => count(pct, '%')),
        ...[count(electionUnit.inclusiveDays, '일'), count(electionUnit.size, '명')],
        ...[count(pollingDistricts.before, '개'), count(pollingDistricts.after, '개')],
      ],
    },
    {
      name: '주민자치 수치',
      rows: [
        ...[count(assembly.participants, '명'), count(assembly.eligible, '명')],
        ...results.flatMap(([cases, amount]) => [count(cases, '건'), count(amount, '천원')]),
      ],
    },
    {
      name: '협치 수치',
      rows: [
        count(governance.proposals2021, '건'),
        count(governance.council.civil, '명', `신규 ${governance.council.new}, 연임 ${governance.council.renewed}`),
        ...[count(governance.council.subcommittees, '개'), count(governance.meetings.subcommittee, '회')],
        ...[governance.projects2021, governance.projects2022].flatMap(([cases, amount]) => [
          ...[count(cases, '개'), count(amount, '천원')],
        ]),
      ],
    },
    {
      name: '자원봉사 수치',
      rows: [
        ...[count(volunteers.professional[0], '개'), count(volunteers.professional[1], '명')],
        ...[count(volunteers.basic[0], '회'), count(volunteers.basic[1], '명')],
        ...[count(volunteers.disaster, '명'), count(volunteers.groups, '개')],
      ],
    },
    { name: '마을공간 수치', rows: [count(total, '명', `대관 ${grouped(rental)}, 쉼터 ${grouped(rest)}`)] },
    {
      name: '동 청사 수치',
      rows: Object.values(dongOffice).flatMap((years) => Object.values(years).map((cases) => count(cases, '건'))),
    },
  ]
}

/** What the department's plan for 2022 must say, row by row (seed 001). */
export function factsOfPlan(): readonly WantedTable[] {
  const plan = readFacts('seed-001-geumcheon-2022.json', Plan)
  const { teams, staffing, multiYearTables } = plan
  const graded = (label: string, { total, grades }: z.infer<typeof Graded>) => [
    ...[label, grouped(total)],
    ...Object.values(grades).map(grouped),
  ]
  return [
    { name: '조직', rows: teams.map((team) => [team, null]) },
    { name: '인력', rows: [graded('정원', staffing.quota), graded('현원', staffing.current)] },
    {
      name: '주요사업 목록',
      rows: multiYearTables.map(({ columns, rows }, at) => [
        ...[`${at + 1}`, null, null],
        grouped(rows['계']?.[columns.indexOf('2022')]),
      ]),
    },
    ...multiYearTables.map(({ name, rows }) => ({
      name: `${name} 소요예산`,
      rows: Object.entries(rows).map(([source, amounts]) => [
        sourceName(source),
        ...amounts.map(source === '계' ? grouped : ifAny),
      ]),
    })),
    ...factsOfFigures(plan),
  ]
}
