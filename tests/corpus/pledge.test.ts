import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { documentWriters } from '#apps/document-writers.ts'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import { reading } from '#kernel/run-query.ts'
import { Instant } from '#kit/korean-date.ts'
import { writeHere } from '#rooms/documents/adapters/document-writing.ts'
import { readHwpx } from '#rooms/documents/adapters/read-hwpx.ts'
import type { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { seeReport } from '#rooms/reports/contract.ts'
import { gwangjin2021 } from '#samples/gwangjin/story.ts'
import { tellStory } from '#samples/teller.ts'
import { type TestDatabase, testDatabase } from '../support/database.ts'
import { testSignIn } from '../support/test-sign-in.ts'

/** The facts of the sheet as JSON, kept beside the project and not in it. */
const file = fileURLToPath(new URL('../../../shared/data/ground-truth/seed-004-pledge.json', import.meta.url))

const Cell = z.union([z.string(), z.number(), z.null()])
const Sheet = z.object({
  no: z.int(),
  totalCost: z.record(z.string(), z.union([z.number(), z.string()])),
  securedBudget2021: z.record(z.string(), z.number()),
  period: z.array(z.string()),
  targets: z.array(z.object({ item: z.string(), values: z.array(Cell) })),
  actuals: z.array(z.object({ item: z.string(), values: z.array(Cell) })),
  investment: z.record(z.string(), z.array(z.number())),
  executed: z.array(Cell),
  evaluated2021: z.array(z.object({ item: z.string(), target: z.number(), actual: z.number(), pct: z.number() })),
  publicity: z.array(z.object({ means: z.string(), from_: z.string() })),
  responsible: z.object({ lead: z.string(), support: z.string() }),
})

/** The rows of a grid as texts, a cell each, spanning cells given once. */
type Rows = readonly (readonly string[])[]

const now = Instant.parse('2022-01-10T01:00:00.000Z')
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([found]) => Number(found.replaceAll(',', '')))
const holding = (rows: Rows, label: string): readonly string[] => {
  const row = rows.find((cells) => cells.some((cell) => cell === label || cell.startsWith(label)))
  if (row === undefined) throw new Error(`No row of ${label}.`)
  return row.slice(row.findIndex((cell) => cell === label || cell.startsWith(label)) + 1)
}

/** Everything that the sheet of the corpus says in numbers, looked for where it belongs in the sheet that was made. */
function compare(grids: readonly Rows[], text: string): void {
  const sheet = Sheet.parse(JSON.parse(readFileSync(file, 'utf8')))
  const withItem = (item: string) => grids.filter((rows) => rows.some((row) => row.includes(item)))
  const [plan, results, reached] = [
    withItem('연석회의 지속')[0] ?? [],
    withItem('연석회의 지속')[1] ?? [],
    withItem('연석회의 지속')[2] ?? [],
  ]
  const counts = (rows: Rows, item: string) => holding(rows, item).map((cell) => numbersIn(cell)[0] ?? null)
  for (const { item, values } of sheet.targets) {
    const cells = holding(plan, item)
    for (const [at, value] of values.entries()) {
      if (typeof value === 'number') expect(counts(plan, item)[at], `${item} ${at}`).toBe(value)
      else expect(cells[at], `${item} ${at}`).toContain(value ?? '-')
    }
  }
  for (const { item, values } of sheet.actuals) {
    const row = item.startsWith('온라인') ? '발굴시스템' : item
    expect(counts(results, row).slice(0, values.length), item).toEqual(values)
  }
  const needs = grids.find((rows) => rows.some((row) => row.includes('국비'))) ?? []
  for (const [source, amounts] of Object.entries(sheet.investment))
    expect(numbersIn(holding(needs.slice(1), source).join(' ')), source).toEqual(amounts)
  const executed = grids[grids.indexOf(needs) + 1] ?? []
  expect(holding(executed, '민·관협력').map((cell) => numbersIn(cell)[0] ?? null)).toEqual(sheet.executed)
  for (const { item, target, actual, pct } of sheet.evaluated2021)
    expect(numbersIn(holding(reached, item.replace('사례관리', '사례관리확대')).join(' ')), item).toEqual([
      target,
      actual,
      pct,
    ])
  const stated = (label: string) => numbersIn(holding(grids[0] ?? [], label).join(' '))
  const sums = ({ total, 구비: district, 시비: city }: Record<string, string | number>) => [total, district, city]
  expect(stated('총사업비')).toEqual(sums(sheet.totalCost))
  expect(stated('2021년 예산확보액')).toEqual(sums(sheet.securedBudget2021))
  const months = sheet.period.map((month) => `${month.slice(0, 4)}. ${Number(month.slice(5))}월`)
  const said = [...months, `${sheet.no} `, '이행 후 계속추진', '임기내 / 계속', '비예산', '74.7%']
  for (const { means, from_: from } of sheet.publicity)
    said.push(means, `${from.slice(0, 4)}. ${Number(from.slice(5))}.`)
  for (const one of [...said, sheet.responsible.lead, sheet.responsible.support]) expect(text).toContain(one)
}

if (!existsSync(file)) {
  test('the corpus is not beside this project: the pledge sheet is not compared with the paper', () => {
    console.log('../shared/data/ground-truth is not here; the pledge sheet was not compared with the paper.')
    expect(process.env['CI'], 'CI always has the corpus').not.toBe('true')
  })
} else {
  describe('the pledge sheet says every number of the paper', () => {
    let database: TestDatabase
    let document: OfficialDocument
    beforeAll(async () => {
      database = await testDatabase()
      const house = buildHouse({ signIn: testSignIn })
      await tellStory(gwangjin2021, { house, means: meansOn(database.db, house) }, () => now)
      const actor = { districtId: gwangjin2021.districtId, accountId: null, roles: ['visitor'] as const }
      const reader = { actor, now, queries: house.queries }
      const seen = await reading(database.db, reader, (ask) =>
        ask(seeReport, { report: 'pledge-sheet', of: 'pledge-57' }),
      )
      if (!seen.ok) throw new Error(seen.refusal.kind)
      document = seen.value.document
    })
    afterAll(() => database.drop())
    const bytesOf = async (format: 'html' | 'hwpx') => {
      const written = await writeHere(documentWriters)({ document, format, madeAt: new Date(now) })
      if (!written.ok) throw new Error(written.refusal.kind)
      return written.value.bytes
    }

    test('as a page', async () => {
      const html = new TextDecoder().decode(await bytesOf('html'))
      const plain = (part: string) =>
        part
          .replaceAll(/<br\s*\/?>/g, '\n')
          .replaceAll(/<[^>]+>/g, '')
          .replaceAll('&amp;', '&')
          .trim()
      const grids = [...html.matchAll(/<table.*?<\/table>/gs)].map(([table]) =>
        [...table.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
          [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => plain(cell)),
        ),
      )
      compare(grids, plain(html))
    })

    test('as an HWPX file, read back', async () => {
      const read = readHwpx('공약.hwpx', await bytesOf('hwpx'))
      const grids = read.tables.map(({ rows, cells }) =>
        Array.from({ length: rows }, (_, at) => cells.filter(({ row }) => row === at).map(({ text }) => text)),
      )
      const texts = [...read.pieces].map(({ text }) => text)
      compare(grids, texts.join('\n'))
    })

    test('names nobody who works there', async () => {
      const html = new TextDecoder().decode(await bytesOf('html'))
      expect(html).not.toMatch(/☎|450-\d{4}|과장|팀장/)
    })
  })
}
