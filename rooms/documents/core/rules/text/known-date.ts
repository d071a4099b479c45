import type { LocalDate, Weekday } from '#kit/korean-date.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { type Line, linesOf } from './lines.ts'
import { datesOn, dayOf, type WrittenDate, weekdayAt } from './written-date.ts'
import { rangesOn, type WrittenRange } from './written-range.ts'

/** How sure the year of a date is: written with it, the year of the date before it on the line, or of one not far above. */
type YearSource = 'written' | 'line' | 'near'

/** A date of which year, month and day are known; `date` is null where the calendar has no such day. */
export interface KnownDate {
  readonly line: Line
  readonly span: { readonly from: number; readonly to: number }
  readonly year: number
  readonly month: number
  readonly day: number
  readonly date: LocalDate | null
  readonly weekday: Weekday | null
  readonly source: YearSource
}

/** A year is taken from above for so many lines. */
const reach = 80

interface Context {
  year: number | null
  line: number
}

interface Parts {
  readonly year: number | null
  readonly month: number
  readonly day: number | null
  readonly weekday: Weekday | null
}

function known(
  line: Line,
  span: KnownDate['span'],
  parts: Parts,
  year: number,
  source: YearSource,
): readonly KnownDate[] {
  if (parts.day === null) return []
  const { month, day, weekday } = parts
  return [{ line, span, year, month, day, date: dayOf(year, month, day), weekday, source }]
}

/** The end of a range stands in the year of its beginning, or in the next when its month comes before. */
const yearOfLast = (first: Parts, last: Parts, year: number): number =>
  last.year ?? (last.month < first.month ? year + 1 : year)

function ofRange(line: Line, range: WrittenRange, year: number, source: YearSource): readonly KnownDate[] {
  const first = known(line, { from: range.first.from, to: range.first.to }, range.first, year, source)
  if (range.last === null) return first
  const lastYear = yearOfLast(range.first, range.last, year)
  const span = { from: range.first.to, to: range.to }
  return [
    ...first,
    ...known(line, span, range.last, lastYear, range.last.year === null && source === 'written' ? 'line' : source),
  ]
}

/** "2019. 5." at the end of a line and "14(화)" on the next are one date, broken over two lines of a cell. */
const monthAtEnd = /(?<![\d.,])(\d{4})\s?[.년] ?(\d{1,2})\s?[.월]\s*$/
const dayAtStart = /^\s{0,40}(\d{1,2})\s?일?(?=\s?\()/

function brokenDate(before: Line | undefined, line: Line): readonly KnownDate[] {
  const [above, below] = [monthAtEnd.exec((before?.text ?? '').slice(-40)), dayAtStart.exec(line.text)]
  if (above === null || below === null) return []
  const weekday = weekdayAt(line.text, below[0].length)
  const parts = { year: Number(above[1]), month: Number(above[2]), day: Number(below[1]), weekday: weekday.weekday }
  return known(line, { from: 0, to: weekday.to }, parts, parts.year, 'written')
}

const within = (date: WrittenDate, range: WrittenRange): boolean => date.from >= range.from && date.to <= range.to

/** Reads one line's dates; the year goes on from one to the next. */
function ofLine(line: Line, context: Context): readonly KnownDate[] {
  const ranges = rangesOn(line)
  const single = datesOn(line).filter((date) => !ranges.some((range) => within(date, range)))
  const inOrder = [...ranges, ...single].sort((a, b) => a.from - b.from)
  const goesOn = /^\s*[~∼～〜]/.test(line.text)
  let seen = goesOn && context.year !== null
  return inOrder.flatMap((entry) => {
    const first = 'first' in entry ? entry.first : entry
    const source = first.year !== null ? 'written' : seen ? 'line' : 'near'
    const year = first.year ?? (line.index - context.line <= reach ? context.year : null)
    if (year === null) return []
    if (first.year !== null || seen) {
      context.year = year
      context.line = line.index
      seen = true
    }
    return 'first' in entry
      ? ofRange(line, entry, year, source)
      : known(line, { from: entry.from, to: entry.to }, entry, year, source)
  })
}

/** The days named in a document in their order, with the year from the context where it is left out. */
export const knownDates = oncePerDocument((document): readonly KnownDate[] => {
  const context: Context = { year: null, line: 0 }
  const lines = linesOf(document)
  return lines.flatMap((line, number) => [...brokenDate(lines[number - 1], line), ...ofLine(line, context)])
})
