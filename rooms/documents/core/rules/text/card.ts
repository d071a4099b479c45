import { oncePerDocument } from '../once-per-document.ts'
import { lastOfMonth } from './calendar-month.ts'
import { group, type Line, linesOf } from './lines.ts'
import { forwardStretch, type Stretch } from './stretch.ts'
import { dayOf } from './written-date.ts'
import { rangesIn } from './written-range.ts'

/** A project's card in a report: from its beginning to the next one's, with its period. */
export interface Card {
  readonly lines: readonly Line[]
  readonly periodLines: readonly Line[]
  readonly period: Pick<Stretch, 'first' | 'last'> | null
  readonly title: { readonly line: Line; readonly text: string } | null
  readonly place: string | null
}

const bare = (text: string): string => text.replaceAll(/[^가-힣]/g, '')

/** "사업개요" as a heading, or the row of a result card that has period and place. */
const isStart = (line: Line): boolean => bare(line.text) === '사업개요' || /사업기간\s.*\s사업장소/.test(line.text)

const periodLabel = /(?:사업\s?기간|^[\s○◦□∙·-]*기\s{1,4}간)\s{0,3}[:：]?\s*(?=['’‘`\d])([\s\S]*)$/
const years = /((?:19|20)\d{2})\s?[.년]?\s?[~∼～]\s?((?:19|20)\d{2})(?!\s?[.년]?\s?\d)/
const oneMonth = /^\s*((?:19|20)\d{2})\s?[.년]\s?(\d{1,2})\s?[.월]?\s*(?:$|[(※])/

/** The days of a period in a card: a range, two years, or one month. */
export function periodOf(text: string): Pick<Stretch, 'first' | 'last'> | null {
  const [range] = rangesIn(text)
  const stretch = range === undefined ? null : forwardStretch(range)
  if (stretch !== null) return stretch
  const match = years.exec(text)
  const month = oneMonth.exec(text)
  const days =
    match !== null
      ? [dayOf(Number(match[1]), 1, 1), dayOf(Number(match[2]), 12, 31)]
      : month !== null
        ? [dayOf(Number(month[1]), Number(month[2]), 1), lastOfMonth(Number(month[1]), Number(month[2]))]
        : []
  const [first, last] = days
  return first === undefined || last === undefined || first === null || last === null ? null : { first, last }
}

/** The whole time that a card's periods cover, of its parts too. */
const covering = (periods: readonly Pick<Stretch, 'first' | 'last'>[]): Card['period'] =>
  periods.length === 0
    ? null
    : {
        first: periods.map(({ first }) => first).toSorted()[0] as Stretch['first'],
        last: periods
          .map(({ last }) => last)
          .toSorted()
          .at(-1) as Stretch['last'],
      }

/** A card ends where another chapter or a log begins. */
const otherChapter = /^\s*(?:\d{1,2}\s?-\s?\d{1,2}\s+\S|\d{1,3}\s+\d{2}\.\d{2}\.\d{2}\()/

function upToNextChapter(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line, index) => index > 0 && otherChapter.test(line.text))
  return end === -1 ? lines : lines.slice(0, end)
}

const numbered = /^\s*\d{1,2}\s?-\s?\d{1,2}\s+(\S[\s\S]{3,80})$/

/** Finds the cards of a document. */
export const cardsOf = oncePerDocument((document): readonly Card[] => {
  const all = linesOf(document)
  const starts = all.flatMap((line, number) => (isStart(line) ? [number] : []))
  return starts.map((start, index): Card => {
    const lines = upToNextChapter(all.slice(start, starts[index + 1] ?? all.length))
    const periods = lines.flatMap((line) => {
      const match = periodLabel.exec(line.text)
      const period = match === null ? null : periodOf(group(match, 1).trim())
      return period === null ? [] : [{ line, period }]
    })
    const above = all.slice(Math.max(0, start - 3), start).toReversed()
    const title = above.flatMap((line) => {
      const match = numbered.exec(line.text)
      return match === null ? [] : [{ line, text: group(match, 1).trim() }]
    })[0]
    return {
      lines,
      periodLines: periods.map(({ line }) => line),
      period: covering(periods.map(({ period }) => period)),
      title: title ?? null,
      place: /사업\s?장소\s{0,2}[:：]?\s*(\S[\s\S]*)$/.exec((lines[0] as Line).text)?.[1]?.trim() ?? null,
    }
  })
})
