import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

/** The facts of the papers as JSON, kept beside the project and not in it. */
const corpus = fileURLToPath(new URL('../../../shared/data/ground-truth/', import.meta.url))
const data = fileURLToPath(new URL('../../samples/geumcheon/data/', import.meta.url))

const read = <T>(folder: string, file: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(folder + file, 'utf8')))

const Cell = z.union([z.string(), z.number(), z.null(), z.array(z.string())])
const Table = z.object({ columns: z.array(z.string()), rows: z.array(z.array(Cell)) })

/** The rows of one of our tables, by column. */
const rowsOf = ({ columns, rows }: z.infer<typeof Table>) =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])))

const Projects = z.object({
  projects: z.array(
    z.object({
      no: z.int(),
      name: z.string(),
      kpis: z.array(z.object({ goal: z.string(), indicator: z.string(), targetText: z.string() })),
      stages: z.array(z.object({ n: z.int(), types: z.array(z.string()), title: z.string(), periodText: z.string() })),
      budgetLines: z.array(
        z.object({
          lineNo: z.int(),
          statisticalItem: z.string(),
          item: z.string(),
          formulaText: z.string(),
          statedWon: z.int(),
          source: z.string(),
        }),
      ),
    }),
  ),
})
const Meetings = z.object({
  rows: z.array(z.object({ no: z.int(), date: z.string(), group: z.string(), attendance: z.int(), topic: z.string() })),
})
const OurMeetings = z.object({ meetings: Table })

if (!existsSync(corpus)) {
  test('the corpus is not beside this project: the sample is not compared with it', () => {
    console.log('../shared/data/ground-truth is not here; the sample was not compared with the papers.')
    expect(process.env['CI'], 'CI always has the corpus').not.toBe('true')
  })
} else {
  describe('the sample says what the papers say', () => {
    const { projects } = read(corpus, 'projects.json', Projects)

    test('every cost line, in the order of the sheets', () => {
      const ours = rowsOf(read(data, 'cost-lines-2021.json', Table))
      expect(
        ours.map((row) => [
          row['project'],
          row['no'],
          row['account'],
          row['label'],
          row['formula'],
          row['stated'],
          row['source'],
        ]),
      ).toEqual(
        projects.flatMap(({ no, budgetLines }) =>
          budgetLines.map((line) => [
            no,
            line.lineNo,
            line.statisticalItem,
            line.item,
            line.formulaText,
            line.statedWon,
            line.source,
          ]),
        ),
      )
    })

    test('every indicator', () => {
      const ours = rowsOf(read(data, 'indicators-2021.json', Table))
      expect(ours.map((row) => [row['project'], row['goal'], row['name'], row['target']])).toEqual(
        projects.flatMap(({ no, kpis }) => kpis.map((kpi) => [no, kpi.goal, kpi.indicator, kpi.targetText])),
      )
    })

    test('every stage', () => {
      const ours = rowsOf(read(data, 'stages-2021.json', Table))
      expect(ours.map((row) => [row['project'], row['no'], row['types'], row['title'], row['period']])).toEqual(
        projects.flatMap(({ no, stages }) =>
          stages.map((stage) => [no, stage.n, stage.types, stage.title, stage.periodText]),
        ),
      )
    })

    test.each([2019, 2020])('every meeting of %i', (year) => {
      const { meetings } = read(data, `meetings-${year}.json`, OurMeetings)
      const { rows } = read(corpus, `meetings-${year}.json`, Meetings)
      expect(
        rowsOf(meetings).map((row) => [row['no'], row['date'], row['group'], row['attendance'], row['topic']]),
      ).toEqual(rows.map((row) => [row.no, row.date, row.group, row.attendance, row.topic]))
    })
  })
}
