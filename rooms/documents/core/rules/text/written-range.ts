import type { Weekday } from '#kit/korean-date.ts'
import { oncePer } from '../once-per-document.ts'
import { group, type Line } from './lines.ts'
import { datesIn, fullYear, numberOf, type WrittenDate, weekdayAt } from './written-date.ts'

/** Two dates with a wave between, as written; an open range has no last date. */
export interface WrittenRange {
  readonly from: number
  readonly to: number
  readonly first: WrittenDate
  readonly last: LastDate | null
}

/** The last date of a range: what is left out is that of the first. */
interface LastDate {
  readonly year: number | null
  readonly month: number
  readonly day: number | null
  readonly weekday: Weekday | null
}

const wave = /\s{0,3}[~∼～〜]\s{0,3}/y
/** 2021. 7. / '21.5. / 3. 13. / 12. / 23일 / 7월 */
const last =
  /(?:(?:(\d{4})|['’‘`´] ?(\d{2}))\s?[.년] ?)?(\d{1,2})(?!\d)(?: ?([월./일]) ?(?:(\d{1,2})(?![\d~])(?!\s?(?:명|회|개|건|분기|차|년|시|:))(?: ?[.일])?)?)?/y

/** 2021-06-16 */
const closeLast = /((?:19|20)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?![\d/-])/y

/** Reads the end of a range that begins with a date; null where no number follows the wave. */
function lastAt(text: string, at: number, first: WrittenDate): { readonly last: LastDate; readonly to: number } | null {
  closeLast.lastIndex = at
  const close = closeLast.exec(text)
  if (close !== null) {
    const { weekday, to } = weekdayAt(text, closeLast.lastIndex)
    return { last: { year: Number(close[1]), month: Number(close[2]), day: Number(close[3]), weekday }, to }
  }
  last.lastIndex = at
  const match = last.exec(text)
  if (match === null) return null
  const [yearText, one, sign, two] = [
    group(match, 1) + group(match, 2),
    group(match, 3),
    group(match, 4),
    group(match, 5),
  ]
  const weekday = weekdayAt(text, last.lastIndex)
  // "7월 17일 ~ 23일" and "6. 14. ~ 29." name the day only; "2021. 1. ~ 12." the month only.
  const dayOnly = two === '' && yearText === '' && first.day !== null && sign !== '월'
  return {
    last: {
      year: yearText === '' ? null : fullYear(yearText),
      month: dayOnly ? first.month : Number(one),
      day: dayOnly ? Number(one) : numberOf(two),
      weekday: weekday.weekday,
    },
    to: weekday.to,
  }
}

function rangeFrom(text: string, first: WrittenDate): WrittenRange | null {
  wave.lastIndex = first.to
  if (!wave.test(text)) return null
  const to = wave.lastIndex
  const end = lastAt(text, to, first)
  return end === null
    ? { from: first.from, to, first, last: null }
    : { from: first.from, to: end.to, first, last: end.last }
}

/** Reads the ranges of a text ("2020. 1. 17. ~ 3. 13.", "2021. 1. ~ 12.", "7월 17일 ~ 23일"), open ones too. */
export function rangesIn(text: string): readonly WrittenRange[] {
  if (!/[~∼～〜]/.test(text)) return []
  let readTo = 0
  return datesIn(text).flatMap((date) => {
    if (date.from < readTo) return []
    const range = rangeFrom(text, date)
    if (range === null) return []
    readTo = range.to
    return [range]
  })
}

/** The ranges on a line. */
export const rangesOn = oncePer((line: Line): readonly WrittenRange[] => rangesIn(line.text))
