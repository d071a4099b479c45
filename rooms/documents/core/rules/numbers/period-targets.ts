import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { oncePerDocument } from '../once-per-document.ts'
import type { Fixed } from './fixed.ts'
import { flowTables } from './flow-rows.ts'
import { found } from './found.ts'
import { type Line, linesOf } from './lines.ts'
import { listed } from './listed.ts'
import { type PeriodColumn, periodColumns, planPeriod } from './period-header.ts'
import { readNumbers, type WrittenNumber } from './written-number.ts'

/** A row of a table by years: an amount, or nothing, for every period; a total in front is left out. */
export interface PeriodRow {
  readonly line: Line
  readonly label: string
  readonly columns: readonly PeriodColumn[]
  readonly values: readonly (WrittenNumber | null)[]
}

/** The rows under a header of years that have as many amounts as it has years, or one more: a total. */
export const periodRows = oncePerDocument((document: Extracted): readonly PeriodRow[] => {
  const lines = linesOf(document)
  return flowTables(document).flatMap((rows) =>
    rows.flatMap(({ line, label, slots }): readonly PeriodRow[] => {
      const columns = periodColumns(lines, line.index)
      const extra = slots.length - columns.length
      if (columns.length === 0 || extra < 0 || extra > 1) return []
      const values = slots.slice(extra).map(({ text, span }): WrittenNumber | null => {
        const [number] = readNumbers(text)
        return number === undefined
          ? null
          : { ...number, from: span.from + number.from, to: span.from + number.to, end: span.from + number.end }
      })
      return [{ line, label: label.replace(/\s|지속|신규|계속/g, ''), columns, values }]
    }),
  )
})

const amount = (value: WrittenNumber | null | undefined): Fixed => value?.value ?? 0n

type Halving = 'halved' | 'doubled' | 'neither'

/** How a row treats a year that has two half-year columns, beside the full year before it. */
function halvingOf({ columns, values }: PeriodRow): Halving {
  const second = columns.findLastIndex(({ half }) => half === '하반기')
  const [a, b] = [columns[second - 1], columns[second]]
  const before = columns.findLastIndex(({ half }, index) => half === null && index < second)
  if (a?.half !== '상반기' || b === undefined || a.year !== b.year || before === -1) return 'neither'
  const [first, last, full] = [amount(values[second - 1]), amount(values[second]), amount(values[before])]
  if (full <= 0n) return 'neither'
  if (first >= full && last >= full) return 'doubled'
  return (first + last) * 10n >= full * 7n && (first + last) * 10n <= full * 13n ? 'halved' : 'neither'
}

/** Rows that give each half of a year the target of a whole one, in a table whose other rows part it. */
export function doubledHalves(document: Extracted): readonly DocumentFinding[] {
  const rows = periodRows(document)
  const halved = rows.filter((row) => halvingOf(row) === 'halved')
  const doubled = rows.filter((row) => halvingOf(row) === 'doubled')
  if (halved.length < 2 || doubled.length > halved.length) return []
  return doubled.map(({ line, label, values }) => {
    const last = listed(values, values.length - 1) as WrittenNumber
    const span = { from: last.from, to: last.end }
    const stated = line.text.slice(last.from, last.end)
    return found('columns', 'note', line.place, { span, stated, params: { label, halved: halved.length } })
  })
}

/** Targets or money in columns that lie outside of the plan's period: told once for each such column of a table. */
export function targetsOutsidePeriod(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  const period = planPeriod(lines)
  if (period === null) return []
  const told = new Set<string>()
  return periodRows(document).flatMap(({ line, columns, values }) =>
    columns.flatMap(({ year, half, first, last }, index) => {
      const value = values[index] ?? null
      const outside = first > period.last || last < period.first
      const key = `${year}${half} of ${columns.length}`
      if (!outside || value === null || value.value === 0n || told.has(key)) return []
      told.add(key)
      const span = { from: value.from, to: value.end }
      const stated = line.text.slice(value.from, value.end)
      return [found('period-target', 'note', line.place, { span, stated, params: { year, half: half ?? '' } })]
    }),
  )
}
