import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import { runCommand } from '#kernel/run-command.ts'
import { reading } from '#kernel/run-query.ts'
import type { CommandContract, GivenTo, QueryContract, ReplyOf } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { editLines, seeProjectLines } from '#rooms/budget/contract.ts'
import { FundSource, fundSourceOf } from '#rooms/budget/core/fund-source.ts'
import { writtenOf } from '#rooms/budget/core/line-edit.ts'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { seePlan, seePlanBudget, seePlanTables } from '#rooms/plans/contract.ts'
import { PlanId } from '#rooms/plans/core/plan.ts'
import { replaySample } from '#samples/replay-sample.ts'
import { type TestDatabase, testDatabase } from '#tests/support/database.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'

const corpus = fileURLToPath(new URL('../../../shared/data/ground-truth/', import.meta.url))

const Projects = z.object({
  projects: z.array(
    z.object({
      no: z.int(),
      category: z.string(),
      budget: z.object({ 시비: z.int(), 구비: z.int(), total: z.int(), currentPart: z.int(), capitalPart: z.int() }),
      budgetLines: z.array(
        z.object({
          statisticalItem: z.string(),
          group: z.string().nullable(),
          item: z.string(),
          formulaText: z.string(),
          statedWon: z.int(),
          source: z.string(),
        }),
      ),
      subtotals: z.array(z.object({ statisticalItem: z.string(), statedThousandWon: z.int().nullable() })),
    }),
  ),
})
const Objects = z.object({
  total: z.object({ 시비: z.int(), 구비: z.int(), total: z.int() }),
  rows: z.array(z.object({ objects: z.array(z.string()), 시비: z.int(), 구비: z.int(), total: z.int() })),
})
const read = <T>(file: string, schema: z.ZodType<T>): T => schema.parse(JSON.parse(readFileSync(corpus + file, 'utf8')))

const now = Instant.parse('2021-06-01T01:00:00.000Z')
const districtId = DistrictId.parse('geumcheon')
const planId = PlanId.parse('plan-2021')
const projectId = (no: number) => ProjectId.parse(`p2021-${String(no).padStart(2, '0')}`)
const house = buildHouse({ signIn: testSignIn })
const thousand = (won: number): number => won / 1000

if (!existsSync(corpus)) {
  test('the corpus is not beside this project: nothing is typed in anew', () => {
    console.log('../shared/data/ground-truth is not here; the 17 projects were not typed in anew.')
    expect(process.env['CI'], 'CI always has the corpus').not.toBe('true')
  })
} else {
  describe('the 17 projects, typed in anew by an officer', () => {
    const { projects } = read('projects.json', Projects)
    let database: TestDatabase
    const ask = async <C extends QueryContract>(contract: C, input: GivenTo<C>): Promise<ReplyOf<C>> => {
      const actor = { districtId, accountId: null, roles: ['visitor'] as const }
      const answer = await reading(database.db, { actor, now, queries: house.queries }, (one) => one(contract, input))
      if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
      return answer.value as ReplyOf<C>
    }
    const officer = async <C extends CommandContract>(contract: C, input: GivenTo<C>): Promise<ReplyOf<C>> => {
      const handler = house.commands.get(contract.name)
      if (handler === undefined) throw new Error(contract.name)
      const accountId = AccountId.parse('an-officer')
      const actor = { districtId, accountId, roles: ['department-officer'] as const }
      const means = meansOn(database.db, house)
      const outcome = await runCommand(means, { handler, actor, input, now, effectiveOn: undefined, key: undefined })
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
      return outcome.value.reply as ReplyOf<C>
    }
    /** Takes all lines of a project away, and types those of the paper, formula by formula, as its grid does. */
    const typeAnew = async (project: (typeof projects)[number]) => {
      const id = projectId(project.no)
      const before = await ask(seeProjectLines, { projectId: id })
      const removed = before.lines.map((line) => ({
        change: 'remove' as const,
        lineId: line.id,
        base: writtenOf(line),
      }))
      const added = project.budgetLines.map((line, at) => ({
        change: 'add' as const,
        lineId: LineId.parse(`typed-${project.no}-${at + 1}`),
        after: at === 0 ? null : LineId.parse(`typed-${project.no}-${at}`),
        line: {
          fiscalYear: 2021,
          accountName: line.statisticalItem,
          group: line.group,
          label: line.item,
          formulaText: line.formulaText,
          lumpSum: false,
          stated: line.statedWon,
          source: FundSource.parse(fundSourceOf(line.source)),
        },
      }))
      await officer(editLines, { projectId: id, edits: removed })
      return officer(editLines, { projectId: id, edits: added })
    }

    beforeAll(async () => {
      database = await testDatabase()
      await replaySample({ house, means: meansOn(database.db, house) }, () => now)
      for (const project of projects) expect((await typeAnew(project)).refused, `${project.no}`).toEqual([])
    })
    afterAll(() => database.drop())

    test('every formula gives its amount, but for the three slips of the paper', async () => {
      const wrong: string[] = []
      for (const project of projects) {
        const { lines } = await ask(seeProjectLines, { projectId: projectId(project.no) })
        expect(lines).toHaveLength(project.budgetLines.length)
        for (const line of lines)
          if (line.computed !== null && line.computed !== line.stated)
            wrong.push(`${project.no}: ${line.formulaText} ${line.computed}`)
      }
      expect(wrong.map((line) => line.replaceAll(/\s/g, ''))).toEqual([
        '1:15,000,000원×1회=20,000,000원15000000',
        '1:15,000,000원×1회=20,000,000원15000000',
        '15:100,0000원×5회=500,000원5000000',
      ])
    })

    test('chapters III and V: the sums of every sheet by account and source, to the won', async () => {
      for (const project of projects) {
        const { lines, total, bySource } = await ask(seeProjectLines, { projectId: projectId(project.no) })
        const of = (source: string) => thousand(bySource.find((part) => part.source === source)?.amount ?? 0)
        expect([thousand(total), of('city'), of('district')], `${project.no}`).toEqual([
          project.budget.total,
          project.budget.시비,
          project.budget.구비,
        ])
        for (const { statisticalItem, statedThousandWon } of project.subtotals) {
          const own = lines.filter((line) => line.accountName === statisticalItem)
          const sum = own.reduce((so, line) => so + line.stated, 0)
          if (statedThousandWon !== null)
            expect(thousand(sum), `${project.no} ${statisticalItem}`).toBe(statedThousandWon)
        }
      }
    })

    test('chapter II: the projects and their money, by agenda', async () => {
      const { projects: listed, size } = await ask(seePlan, { planId })
      expect(listed.map(({ no, total }) => [no, thousand(total)])).toEqual(
        projects.map(({ no, budget }) => [no, budget.total]),
      )
      expect([size.projects, thousand(size.total)]).toEqual([17, 956_364])
      const { groups } = await ask(seePlanTables, { planId, by: 'agenda', page: 0 })
      const expected = Map.groupBy(projects, ({ category }) => category)
      expect(groups.map(({ name, total }) => [name, thousand(total)])).toEqual(
        [...expected].map(([name, group]) => [name, group.reduce((so, { budget }) => so + budget.total, 0)]),
      )
    })

    test('chapter VI: by character of the subsidy, by object and source', async () => {
      const paper = read('budget-by-object.json', Objects)
      const { budget } = await ask(seePlanBudget, { planId })
      const source = (parts: readonly { source: string; amount: number }[], name: string) =>
        thousand(parts.find((part) => part.source === name)?.amount ?? 0)
      for (const row of paper.rows) {
        const own = budget.byObject.filter(({ name }) => row.objects.includes(name))
        const sum = (pick: (one: (typeof own)[number]) => number) => own.reduce((so, one) => so + pick(one), 0)
        expect([
          sum(({ bySource }) => source(bySource, 'city')),
          sum(({ bySource }) => source(bySource, 'district')),
          sum(({ amount }) => thousand(amount)),
        ]).toEqual([row.시비, row.구비, row.total])
      }
      expect(thousand(budget.total)).toBe(paper.total.total)
      const nature = (kind: string) =>
        source(budget.byNature.find((row) => row.nature === kind)?.bySource ?? [], 'city')
      expect([nature('current'), nature('capital')]).toEqual([665_000, 235_000])
    })
  })
}
