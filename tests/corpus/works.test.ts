import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import type { Ask } from '#kernel/handler.ts'
import { reading } from '#kernel/run-query.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { fundSourceOf } from '#rooms/budget/core/fund-source.ts'
import { listStaffing, seeDepartment } from '#rooms/organization/contract-facts.ts'
import { listWorks, seeBudgetState, seeWork } from '#rooms/works/contract.ts'
import { theDistrict } from '#samples/geumcheon/01-the-district.ts'
import { theWorksOf2022 } from '#samples/geumcheon/16-the-works-of-2022.ts'
import { answerTo } from '#samples/published-number.ts'
import { tellStory } from '#samples/teller.ts'
import { yeongdeungpo2021 } from '#samples/yeongdeungpo/story.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { testSignIn } from '../support/test-sign-in.ts'

/** The facts of the two papers as JSON, kept beside the project and not in it. */
const corpus = fileURLToPath(new URL('../../../shared/data/ground-truth/', import.meta.url))
const read = <T>(file: string, schema: z.ZodType<T>): T => schema.parse(JSON.parse(readFileSync(corpus + file, 'utf8')))

const Amount = z.number().nullable()
const BySource = z.record(z.string(), z.number())
const Report = z.object({
  departments: z.array(
    z.object({ name: z.string(), budget: z.int(), executed: z.int(), statedRatePct: z.number(), halfUp1: z.number() }),
  ),
  total: z.object({ computedBudget: z.int(), computedExecuted: z.int(), halfUp1: z.number() }),
  projects: z.array(
    z.object({
      ...{ name: z.string(), department: z.string(), budget: z.int(), budgetBySource: BySource, executed: Amount },
      ...{
        executedBySource: BySource.nullable(),
        halfUp1: z.number().optional(),
        budgetSourceOk: z.boolean().nullable(),
      },
    }),
  ),
  staffing: z.object({
    quota: z.record(z.string(), z.union([z.number(), BySource])),
    current: z.record(z.string(), z.union([z.number(), BySource])),
    difference: z.int(),
  }),
  facilities: z.record(z.string(), z.object({ total: z.int(), parts: z.array(z.int()) })),
})
const Graded = z.object({ total: z.int(), grades: BySource })
const Plan = z.object({
  teams: z.array(z.string()),
  staffing: z.object({ quota: Graded, current: Graded }),
  multiYearTables: z.array(
    z.object({ name: z.string(), columns: z.array(z.string()), rows: z.record(z.string(), z.array(Amount)) }),
  ),
})

const now = Instant.parse('2021-12-01T01:00:00.000Z')
const house = buildHouse({ signIn: testSignIn })
const geumcheon = DistrictId.parse('geumcheon')
const won = (thousands: number | null | undefined): number => (thousands ?? 0) * 1000
const rate = (percent: number | undefined): string | null => (percent === undefined ? null : percent.toFixed(1))
const sourceOf = (word: string) => fundSourceOf(/교육청/.test(word) ? '교육청' : word)

if (!existsSync(corpus)) {
  test('the corpus is not beside this project: the works are not compared with the papers', () => {
    console.log('../shared/data/ground-truth is not here; the works were not compared with the papers.')
    expect(process.env['CI'], 'CI always has the corpus').not.toBe('true')
  })
} else {
  describe('the works say what the papers say', () => {
    let database: TestDatabase
    beforeAll(async () => {
      database = await testDatabase()
      const madang = { house, means: meansOn(database.db, house) }
      await tellStory(yeongdeungpo2021, madang, () => now)
      await tellStory({ districtId: geumcheon, chapters: [theDistrict, theWorksOf2022] }, madang, () => now)
    })
    afterAll(() => database.drop())
    const asking = <T>(districtId: DistrictId, question: (ask: Ask) => Promise<T>): Promise<T> => {
      const actor = { districtId, accountId: null, roles: ['visitor'] as const }
      return reading(database.db, { actor, now, queries: house.queries }, question)
    }
    const inYeongdeungpo = <T>(question: (ask: Ask) => Promise<T>) => asking(yeongdeungpo2021.districtId, question)

    test('the budgets of the departments, row by row', async () => {
      const { departments, total } = read('seed-000-yeongdeungpo.json', Report)
      const state = await inYeongdeungpo((ask) => answerTo(ask, seeBudgetState, {}))
      const rows = departments.map((one) => {
        const own = state?.departments.find(({ name }) => name === one.name)?.budget
        return [own?.budget, own?.executed, own?.statedRate, own?.rate]
      })
      expect(rows).toEqual(
        departments.map((one) => [won(one.budget), won(one.executed), rate(one.statedRatePct), rate(one.halfUp1)]),
      )
      expect(state?.total).toEqual({
        ...{ budget: won(total.computedBudget), executed: won(total.computedExecuted), rate: rate(total.halfUp1) },
      })
    })

    test('the budget of every work by source, in the order of the report', async () => {
      const { projects } = read('seed-000-yeongdeungpo.json', Report)
      const listed = await inYeongdeungpo((ask) => answerTo(ask, listWorks, { year: 2021 }))
      const sources = (bySource: Record<string, number> | null) =>
        Object.entries(bySource ?? {}).map(([word, amount]) => [sourceOf(word), won(amount)])
      expect(
        listed?.works.map(({ department, budget }) => ({
          ...{ department, budget: budget?.budget, executed: budget?.executed, rate: budget?.rate },
          bySource: budget?.sources.map(({ source, budget: amount }) => [source, amount]),
          executedBySource: budget?.sources.flatMap(({ source, executed }) =>
            executed > 0 ? [[source, executed]] : [],
          ),
          sourcesAgree: budget?.sourceSum === null ? null : budget?.sourceSum?.budget === budget?.budget,
        })),
      ).toEqual(
        projects.map((one) => ({
          ...{ department: one.department, budget: won(one.budget), rate: rate(one.halfUp1) },
          executed: one.executed === null ? null : won(one.executed),
          ...{ bySource: sources(one.budgetBySource), executedBySource: sources(one.executedBySource) },
          sourcesAgree: one.budgetSourceOk,
        })),
      )
    })

    test('the staff and the facilities of the bureau', async () => {
      const { staffing, facilities } = read('seed-000-yeongdeungpo.json', Report)
      const seen = await inYeongdeungpo(async (ask) => ({
        staff: (await answerTo(ask, listStaffing, { bureau: '미래비전추진단' }))?.staffing[0],
        kinds: (await answerTo(ask, seeDepartment, { departmentId: 'future-education' }))?.facilityCounts,
      }))
      const words = { general: '일반직', 'management-operation': '관리운영직', 'special-fixed-term': '별정직임기제' }
      const ofClasses = (of: 'quota' | 'headcount') => {
        const classes = Object.entries(words).map(([own, word]) => [
          word,
          Object.fromEntries(
            (seen.staff?.cells ?? []).flatMap((cell) => (cell.class === own ? [[`${cell.grade}급`, cell[of]]] : [])),
          ),
        ])
        return { total: seen.staff?.total[of], ...Object.fromEntries(classes) }
      }
      expect(ofClasses('quota')).toEqual(staffing.quota)
      expect(ofClasses('headcount')).toEqual(staffing.current)
      expect(seen.staff?.total.variance).toBe(staffing.difference)
      const parts = (name: string) => {
        const kind = seen.kinds?.find((one) => one.name.startsWith(name))
        return { total: kind?.total, parts: kind?.parts.flatMap(({ count }) => (count > 0 ? [count] : [])) }
      }
      for (const [name, { total, parts: stated }] of Object.entries(facilities))
        expect(parts(name)).toEqual({ total, parts: stated })
    })

    test('the teams, the staff and the nine multi-year tables of the plan for 2022, cell by cell', async () => {
      const { teams, staffing, multiYearTables } = read('seed-001-geumcheon-2022.json', Plan)
      const seen = await asking(geumcheon, async (ask) => {
        const works = (await answerTo(ask, listWorks, { departmentId: 'village-autonomy', year: 2022 }))?.works ?? []
        const tables = []
        for (const { id } of works) tables.push((await answerTo(ask, seeWork, { workId: id }))?.cost)
        return { tables, office: await answerTo(ask, seeDepartment, { departmentId: 'village-autonomy' }) }
      })
      expect(seen.office?.teams.map(({ name }) => name).toSorted()).toEqual(teams.toSorted())
      const staff = seen.office?.staffing[0]
      const graded = (of: 'quota' | 'headcount') => ({
        total: staff?.total[of],
        grades: Object.fromEntries((staff?.cells ?? []).map((cell) => [`${cell.grade}급`, cell[of]])),
      })
      expect([graded('quota'), graded('headcount')]).toEqual([staffing.quota, staffing.current])
      expect(seen.tables).toHaveLength(multiYearTables.length)
      for (const [at, { name, columns, rows }] of multiYearTables.entries()) {
        const cost = seen.tables[at]
        const cells = (row: { total: number; before: number; years: readonly number[]; after: number } | undefined) =>
          columns.map((column) => {
            if (/합계|총사업비/.test(column)) return row?.total
            if (column === '기투자') return row?.before
            return column === '장래소요' ? row?.after : row?.years[cost?.years.indexOf(Number(column)) ?? -1]
          })
        const ours = Object.keys(rows).map((word) =>
          cells(word === '계' ? cost?.all : cost?.rows.find(({ source }) => source === sourceOf(word))),
        )
        expect(ours, name).toEqual(Object.values(rows).map((amounts) => amounts.map(won)))
      }
    })
  })
}
