import type { LocalDate } from '#kit/korean-date.ts'
import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import { found } from './found.ts'
import { type LogRow, logRows } from './log-row.ts'
import { dayOf } from './written-date.ts'

/** The days that one slip of the pen makes of a day: another year, another month. */
function slips(date: LocalDate): readonly LocalDate[] {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const candidates = [
    [year - 1, month, day],
    [year + 1, month, day],
    [year, month - 1, day],
    [year, month + 1, day],
    [year, day, month],
    [year, month, day - 10],
    [year, month, day + 10],
    [year, month, day - 20],
    [year, month, day + 20],
  ] as const
  return candidates.flatMap(([y, m, d]) => dayOf(y, m, d) ?? [])
}

/** A row between two that are in order, itself before or behind both, where one slip would explain it. */
function outOfOrder(row: LogRow, before: LogRow | undefined, after: LogRow | undefined): readonly DocumentFinding[] {
  if (row.date === null || before === undefined || after === undefined) return []
  const [from, to] = [before.date, after.date]
  if (before.number + 1 !== row.number || row.number + 1 !== after.number) return []
  if (from === null || to === null || from > to || (row.date >= from && row.date <= to)) return []
  const fits = slips(row.date).filter((date) => date >= from && date <= to)
  if (fits.length === 0) return []
  return [
    found('date-mismatch', 'warning', row.line, {
      span: row.dateSpan,
      stated: row.date,
      ...(fits.length === 1 ? { computed: fits[0] as string } : {}),
      params: { case: 'log', row: row.number, from, to },
    }),
  ]
}

/** Finds days that stand out of order in a log that is otherwise sorted. */
export const logOrderRule: DocumentRule = {
  id: 'date-mismatch',
  check: (document) => {
    const rows = logRows(document)
    return rows.flatMap((row, index) => outOfOrder(row, rows[index - 1], rows[index + 1]))
  },
}
