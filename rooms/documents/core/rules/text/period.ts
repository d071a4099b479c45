import type { LocalDate } from '#kit/korean-date.ts'
import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import { lastOfMonth } from './calendar-month.ts'
import { type Card, cardsOf } from './card.ts'
import { found } from './found.ts'
import type { Line } from './lines.ts'
import { stretchOf } from './stretch.ts'
import { datesOn, dayOf, type WrittenDate } from './written-date.ts'
import { rangesOn } from './written-range.ts'

/** Something dated in a card, with the days it may lie on. */
interface Event {
  readonly line: Line
  readonly from: number
  readonly to: number
  readonly first: LocalDate
  readonly last: LocalDate
}

/** Dates that are not the project's doing, or run on by their nature. */
const notDone =
  /계약\s?기간|운영\s?기간|운영\s?시기|임\s{0,3}기|보증|하자|기준|조례|규칙|법률|지침|고시|통계|자료|전년도|조치\s?기간|민선|계획\(|계속/

const daysOf = ({ year, month, day }: WrittenDate): { readonly first: LocalDate; readonly last: LocalDate } | null => {
  if (year === null || year < 1900 || year > 2199 || month < 1 || month > 12) return null
  const [first, last] = [
    dayOf(year, month, day ?? 1),
    day === null ? lastOfMonth(year, month) : dayOf(year, month, day),
  ]
  return first === null || last === null ? null : { first, last }
}

function eventsOn(line: Line): readonly Event[] {
  if (notDone.test(line.text)) return []
  const ranges = rangesOn(line)
  const ofRanges = ranges.flatMap((range) => {
    const stretch = stretchOf(range)
    return stretch === null || stretch.last < stretch.first
      ? []
      : [{ line, from: range.from, to: range.to, ...stretch }]
  })
  const single = datesOn(line).filter((date) => !ranges.some(({ from, to }) => date.from >= from && date.from < to))
  const ofDates = single.flatMap((date) => {
    const days = daysOf(date)
    return days === null ? [] : [{ line, from: date.from, to: date.to, ...days }]
  })
  return [...ofRanges, ...ofDates]
}

const told = (event: Event, period: NonNullable<Card['period']>, kind: string): DocumentFinding =>
  found('period', 'note', event.line, {
    span: { from: event.from, to: event.to },
    stated: event.line.text.slice(event.from, event.to).trim(),
    params: { case: kind, first: period.first, last: period.last },
  })

const headings = /^[\s□○◦]*\**\s*(?:향후\s?계획|추진\s?계획|세부\s?추진\s?계획)\**\s*$/
const otherHeadings =
  /^[\s□○◦]*\**\s*(?:주요\s?)?(?:추진\s?실적|사업\s?개요|예산\s?현황|기대\s?효과|사업\s?성과|문제점[^:]*)\**\s*$/

/** Everything dated in a card that ends after its period; what is planned and begins before it. */
function ofCard(card: Card): readonly DocumentFinding[] {
  const { period } = card
  if (period === null) return []
  let planned = false
  return card.lines.flatMap((line) => {
    planned = headings.test(line.text) || (planned && !otherHeadings.test(line.text))
    if (card.periodLines.includes(line)) return []
    return eventsOn(line).flatMap((event) => {
      if (event.last > period.last) return [told(event, period, 'after')]
      return planned && event.first < period.first ? [told(event, period, 'before')] : []
    })
  })
}

/** Finds what is dated outside the period of its own project (SI-077). */
export const periodRule: DocumentRule = {
  id: 'period',
  check: (document) => cardsOf(document).flatMap(ofCard),
}
