import type { LocalDate } from '#kit/korean-date.ts'
import { normaliseName } from '#kit/korean-text.ts'
import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { found } from './found.ts'
import { knownDates } from './known-date.ts'
import { group, type Line, linesOf, spotOf } from './lines.ts'
import { type LogRow, logRows } from './log-row.ts'

/** "참석인원 : 20명(...)", "참 석 자 : 약 160여명", "참석위원 : ... 위원 8명" */
const statement = /참\s?(?:석|여)\s?(?:인\s?원|위\s?원|자(?:\s?수)?)\s{0,4}[:：]\s?([\s\S]*)$/
const people = /(약\s?)?(\d{1,3}(?:,\d{3})?)\s?(여\s?)?명/

interface Stated {
  readonly line: Line
  readonly span: { readonly from: number; readonly to: number }
  readonly text: string
  readonly people: number
  readonly about: boolean
  readonly date: LocalDate
  /** The lines above the statement and itself, to tell one meeting of a day from another. */
  readonly around: string
}

/** The day of a meeting stands at most so many written lines above its attendance. */
const reach = 8

function statements(document: Extracted): readonly Stated[] {
  const lines = linesOf(document)
  const dates = Map.groupBy(
    knownDates(document).filter(({ source }) => source !== 'near'),
    (known) => known.line.index,
  )
  return lines.flatMap((line, number) => {
    const match = statement.exec(line.text)
    const count = people.exec(group(match ?? [''], 1))
    if (match === null || count === null) return []
    const above = lines.slice(Math.max(0, number - reach), number + 1).toReversed()
    const days = above.map((one) => dates.get(one.index) ?? []).find((found) => found.length > 0) ?? []
    const [day, another] = days
    if (day?.date === null || day === undefined || another !== undefined) return []
    const from = line.text.length - group(match, 1).length + count.index
    return [
      {
        line,
        span: { from, to: from + count[0].length },
        text: count[0],
        people: Number(group(count, 2).replace(',', '')),
        about: group(count, 1) !== '' || group(count, 3) !== '',
        date: day.date,
        around: normaliseName(
          lines
            .slice(Math.max(0, number - 8), number + 1)
            .map(({ text }) => text)
            .join(''),
        ),
      },
    ]
  })
}

/** The first number that stands alone in the cells of a row: how many were there. */
export function attendanceOf(row: LogRow): number | null {
  for (const { text } of row.cells) {
    const match = /(?:^|\s)(\d{1,3})(?=\s|$)/.exec(text)
    if (match !== null) return Number(match[1])
  }
  return null
}

/** Names of the row's body that the statement's surroundings should have ("복지·건강", "현장확인"). */
function likeness(row: LogRow, stated: Stated): number {
  const words = row.cells.flatMap(({ text }) => text.match(/[가-힣]{2,}/g) ?? [])
  return new Set(words.filter((word) => stated.around.includes(word))).size
}

function rowFor(stated: Stated, rows: readonly LogRow[]): LogRow | null {
  const sameDay = rows.filter((row) => row.date === stated.date && row.until === null)
  const ranked = sameDay
    .map((row) => ({ row, likeness: likeness(row, stated) }))
    .toSorted((a, b) => b.likeness - a.likeness)
  const [best, second] = ranked
  if (best === undefined || best.likeness === 0 || best.likeness === second?.likeness) return null
  return best.row
}

function compared(stated: Stated, rows: readonly LogRow[]): readonly DocumentFinding[] {
  const row = rowFor(stated, rows)
  const logged = row === null ? null : attendanceOf(row)
  if (row === null || logged === null || logged === stated.people) return []
  if (stated.about && Math.abs(logged - stated.people) * 10 <= stated.people) return []
  return [
    found('attendance', 'warning', stated.line, {
      span: stated.span,
      stated: stated.text,
      computed: `${logged}명`,
      params: { date: stated.date, row: row.number, line: spotOf(row.line) },
    }),
  ]
}

/** Finds attendances that a log of meetings in the same document gives otherwise for the same day (SI-026). */
export const attendanceRule: DocumentRule = {
  id: 'attendance',
  check: (document) => {
    const rows = logRows(document)
    return rows.length === 0 ? [] : statements(document).flatMap((stated) => compared(stated, rows))
  },
}
