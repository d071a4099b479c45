import { type Weekday, weekdayOf } from '#kit/korean-date.ts'
import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import { found } from './found.ts'
import { type KnownDate, knownDates } from './known-date.ts'
import { dayOf } from './written-date.ts'

const weekdayIn = (year: number, { month, day }: KnownDate): Weekday | null => {
  const date = dayOf(year, month, day)
  return date === null ? null : weekdayOf(date)
}

/** A year taken from further above may be the one before or after: then the weekday is believed. */
const fitsANearYear = (known: KnownDate): boolean =>
  known.source === 'near' && [-1, 1].some((step) => weekdayIn(known.year + step, known) === known.weekday)

const sign = /[월화수목금토일](?=(?:요일)?\s?[)）]?$)/

function wrongWeekday(known: KnownDate): readonly DocumentFinding[] {
  if (known.weekday === null || known.date === null) return []
  const computed = weekdayOf(known.date)
  if (computed === known.weekday || fitsANearYear(known)) return []
  const at = known.span.from + known.line.text.slice(known.span.from, known.span.to).search(sign)
  return [
    found('weekday', 'error', known.line, {
      span: { from: at, to: at + 1 },
      stated: known.weekday,
      computed,
      params: { year: known.year, month: known.month, day: known.day },
      ...(known.source === 'near' ? {} : { fix: computed }),
    }),
  ]
}

/** Finds days of the week that the date does not fall on (SI-014); ranges, broken cells and left-out years included. */
export const weekdayRule: DocumentRule = {
  id: 'weekday',
  check: (document) => knownDates(document).flatMap(wrongWeekday),
}

const noSuchDay = ({ year, month, day, date, line, span, source }: KnownDate): readonly DocumentFinding[] =>
  date !== null || source === 'near' || year < 1900 || year > 2199
    ? []
    : [
        found('impossible-date', 'error', line, {
          span,
          stated: line.text.slice(span.from, span.to).trim(),
          params: { year, month, day },
        }),
      ]

/** Finds dates that the calendar does not have: 30 February, a thirteenth month, 29 February of a common year. */
export const impossibleDateRule: DocumentRule = {
  id: 'impossible-date',
  check: (document) => knownDates(document).flatMap(noSuchDay),
}
