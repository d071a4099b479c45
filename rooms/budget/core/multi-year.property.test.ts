import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sumWon, won } from '#kit/won.ts'
import { fundSources } from './fund-source.ts'
import { MultiYear, viewMultiYear } from './multi-year.ts'

const cells = fc.integer({ min: 0, max: 1e12 })
const tables = fc.integer({ min: 1, max: 6 }).chain((years) =>
  fc
    .array(fc.record({ before: cells, years: fc.array(cells, { minLength: years, maxLength: years }), after: cells }), {
      maxLength: fundSources.length,
    })
    .map((rows) =>
      MultiYear.parse({
        years: Array.from({ length: years }, (_, at) => 2020 + at),
        rows: rows.map((row, at) => ({ ...row, source: fundSources[at] })),
      }),
    ),
)

it('has margins that always add up: by row, by column, and in one grand total', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { rows, all, years } = viewMultiYear(table)
      expect(sumWon(rows.map((row) => row.total))).toBe(all.total)
      expect(sumWon([all.before, ...all.years, all.after])).toBe(all.total)
      for (const row of rows) expect(sumWon([row.before, ...row.years, row.after])).toBe(row.total)
      for (const [at] of years.entries()) {
        expect(sumWon(rows.map((row) => row.years[at] ?? won(0)))).toBe(all.years[at])
      }
    }),
    { numRuns: 100 },
  )
})
