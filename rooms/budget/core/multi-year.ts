import { z } from 'zod'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { sumWon, Won, zeroWon } from '#kit/won.ts'
import { FiscalYear } from './account.ts'
import { FundSource } from './fund-source.ts'

/** One source over the years: 기투자, then each year of the table, then 장래소요, in won. */
export const MultiYearRow = z
  .object({
    source: FundSource,
    before: PlannedWon,
    years: z.array(PlannedWon).max(30).readonly(),
    after: PlannedWon,
  })
  .readonly()
export type MultiYearRow = z.infer<typeof MultiYearRow>

/**
 * What a project costs over the years, by source. Only the cells are kept: 합계 and every other margin is computed, so
 * that margins always add up (domain.md 1.8).
 */
export const MultiYear = z
  .object({
    years: z.array(FiscalYear).min(1).max(30).readonly(),
    rows: z.array(MultiYearRow).max(10).readonly(),
  })
  .readonly()
export type MultiYear = z.infer<typeof MultiYear>

export const MultiYearRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('years-not-in-order'), year: FiscalYear }),
  z.object({ kind: z.literal('multi-year-source-twice'), source: FundSource }),
  z.object({ kind: z.literal('multi-year-cells'), source: FundSource, cells: z.int(), years: z.int() }),
])
export type MultiYearRefusal = z.infer<typeof MultiYearRefusal>

/** Decides whether a table can be kept: its years ascending, each source once, one cell for every year. */
export function declareMultiYear(table: MultiYear): Result<MultiYear, MultiYearRefusal> {
  const year = table.years.find((one, index) => index > 0 && one <= Number(table.years[index - 1]))
  if (year !== undefined) return refuse({ kind: 'years-not-in-order', year })
  const sources = table.rows.map(({ source }) => source)
  const twice = sources.find((source, index) => sources.indexOf(source) !== index)
  if (twice !== undefined) return refuse({ kind: 'multi-year-source-twice', source: twice })
  const uneven = table.rows.find((row) => row.years.length !== table.years.length)
  if (uneven === undefined) return ok(table)
  const { source, years } = uneven
  return refuse({ kind: 'multi-year-cells', source, cells: years.length, years: table.years.length })
}

const margin = { total: Won, before: Won, years: z.array(Won), after: Won }

/** The table with its margins: each source's 합계, and the row of all sources. */
export const MultiYearView = z.object({
  years: z.array(FiscalYear),
  rows: z.array(z.object({ source: FundSource, ...margin })),
  all: z.object(margin),
})
export type MultiYearView = z.infer<typeof MultiYearView>

const rowTotal = ({ before, years, after }: Omit<MultiYearRow, 'source'>): Won => sumWon([before, ...years, after])

/** Adds up a table by row and by column, in won; rows and columns meet in one grand total. */
export function viewMultiYear({ years, rows }: MultiYear): MultiYearView {
  const all = {
    before: sumWon(rows.map((row) => row.before)),
    years: years.map((_, index) => sumWon(rows.map((row) => row.years[index] ?? zeroWon))),
    after: sumWon(rows.map((row) => row.after)),
  }
  return {
    years: [...years],
    rows: rows.map((row) => ({ ...row, years: [...row.years], total: rowTotal(row) })),
    all: { ...all, total: rowTotal(all) },
  }
}
