import type { LocalDate } from '#kit/korean-date.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { knownDates } from './known-date.ts'
import { type Line, linesOf } from './lines.ts'

/** A row of a log of meetings: its number, its day, and the lines that its cells fell into. */
export interface LogRow {
  readonly number: number
  readonly line: Line
  readonly year: number
  readonly date: LocalDate | null
  /** The last day, where the row spans several. */
  readonly until: LocalDate | null
  readonly dateSpan: { readonly from: number; readonly to: number }
  /** What follows the date, line by line: the first is the rest of the line of the date. */
  readonly cells: readonly { readonly line: Line; readonly text: string; readonly from: number }[]
}

/** "16 19.03.04(목)": the number of a row and its day. */
const rowStart = /^\s*(\d{1,3})\s+(?=(?:\d{4}|['’‘`´]?\d{2})\s?\.\s?\d{1,2}\s?\.\s?\d{1,2})/

/** A row has at most so many lines. */
const longest = 24

/** Reads the rows of logs: lines that begin with a number and a day, each reaching to the next. */
export const logRows = oncePerDocument((document): readonly LogRow[] => {
  const dates = Map.groupBy(knownDates(document), (known) => known.line.index)
  const lines = linesOf(document)
  const starts = lines.flatMap((line, number) => {
    const match = rowStart.exec(line.text)
    const [known, second] = dates.get(line.index) ?? []
    return match === null || known === undefined ? [] : [{ number, line, known, second, row: Number(match[1]) }]
  })
  return starts.map(({ number, line, known, second, row }, index): LogRow => {
    const end = Math.min(starts[index + 1]?.number ?? lines.length, number + longest)
    const below = lines.slice(number + 1, end)
    const [next] = below
    const onNext = next !== undefined && /^\s*[~∼～〜]/.test(next.text) ? dates.get(next.index)?.[0] : undefined
    return {
      number: row,
      line,
      year: known.year,
      date: known.date,
      until: (second ?? onNext)?.date ?? null,
      dateSpan: known.span,
      cells: [
        { line, text: line.text.slice(known.span.to), from: known.span.to },
        ...below.map((cell) => ({ line: cell, text: cell.text, from: 0 })),
      ],
    }
  })
})
