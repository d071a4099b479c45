import { LocalDate, type Weekday } from '#kit/korean-date.ts'
import { oncePer } from '../once-per-document.ts'
import { group, type Line } from './lines.ts'

/** A date as it is written, from and to as offsets into its text; what is not written is null. */
export interface WrittenDate {
  readonly from: number
  readonly to: number
  readonly year: number | null
  readonly month: number
  readonly day: number | null
  readonly weekday: Weekday | null
}

const apostrophe = "['’‘`´]"
/** 2021. 6. 14. / 2021년 6월 14일 / '21. 6. / 2021.1~ (the month's sign may be missing before a wave). */
const withYear = `(?<![\\d.,])(?:(?:(\\d{4})|${apostrophe} ?(\\d{2}))\\s?[.년] ?|((?:19|20)\\d{2}) (?=\\d{1,2}\\. ?\\d{1,2}\\.))(\\d{1,2})(?:\\s?[.월](?: ?(\\d{1,2})(?!\\d)(?=[ ]?(?:[.일(~∼～〜)\\],·/]|$|부터|까지))(?: ?[.일](?!\\d))?)?|(?=\\s?[~∼～〜(]))`
/** 20.02.03, closely written, as in the rows of a log. */
const shortYear = '(?<![\\d.,])(\\d{2})\\.(\\d{1,2})\\.(\\d{1,2})(?![\\d.]|,\\d)'
/** 6월 14일, 6. 14.(월), 6/14(월). */
const monthDay =
  '(?<![\\d.,/])(\\d{1,2}) ?(?:월 ?(\\d{1,2}) ?일|[./] ?(\\d{1,2})\\.?(?=\\s?\\([월화수목금토일](?:요일)?\\)))'
/** 2021-06-14, 2021/06/14; and 21. 6. 14.(월), set apart, where the weekday follows (12. 3. 4.(수) may be item 12). */
const closeYear =
  '(?<![\\d.,/제-]|제 )((?:19|20)\\d{2})([-/])(0?[1-9]|1[0-2])\\13(0?[1-9]|[12]\\d|3[01])(?!\\s?호|[\\d/-])'
const apartYear =
  '(?<![\\d.,])(1[5-9]|2\\d|3[0-5])\\. (\\d{1,2})\\. (\\d{1,2})\\.?(?=\\s?\\([월화수목금토일](?:요일)?\\))'
const anyDate = new RegExp(`${withYear}|${shortYear}|${monthDay}|${closeYear}|${apartYear}`, 'g')
const weekdayAfter = /\s{0,2}(?:[(（]\s?([월화수목금토일])(?:요일)?\s?[)）]|([월화수목금토일])요일)/y
const quarterAfter = /\s?(?:[~∼～〜]\s?\d)?\s?분기/y

const numberOf = (text: string): number | null => (text === '' ? null : Number(text))

/** Decides which year two digits mean: 20XX up to 79, else 19XX. */
export const fullYear = (digits: string): number => {
  const number = Number(digits)
  if (digits.length === 4) return number
  return number < 80 ? 2000 + number : 1900 + number
}

const weekdayAt = (text: string, at: number): { readonly weekday: Weekday | null; readonly to: number } => {
  weekdayAfter.lastIndex = at
  const match = weekdayAfter.exec(text)
  if (match === null) return { weekday: null, to: at }
  return { weekday: (group(match, 1) + group(match, 2)) as Weekday, to: weekdayAfter.lastIndex }
}

const quarterAt = (text: string, at: number): boolean => {
  quarterAfter.lastIndex = at
  return quarterAfter.test(text)
}

/** Takes a date out of a match of one of the forms, with the weekday that follows it. */
function dateOf(text: string, match: RegExpExecArray): WrittenDate {
  const yearText =
    group(match, 1) + group(match, 2) + group(match, 3) + group(match, 6) + group(match, 12) + group(match, 16)
  const weekday = weekdayAt(text, match.index + match[0].length)
  return {
    from: match.index,
    to: weekday.to,
    year: yearText === '' ? null : fullYear(yearText),
    month: Number(group(match, 4) + group(match, 7) + group(match, 9) + group(match, 14) + group(match, 17)),
    day: numberOf(
      group(match, 5) + group(match, 8) + group(match, 10) + group(match, 11) + group(match, 15) + group(match, 18),
    ),
    weekday: weekday.weekday,
  }
}

/** "1.5(일)" and "2.5(월)" are days and months as decimals, not dates. */
const decimalCount = /^\d{1,2}\.\d{1,2}\([일월]\)/

/** Reads the dates of a text in their order: with a year, or a month with a day. Quarters and decimals are none. */
export const datesIn = (text: string): readonly WrittenDate[] =>
  !/\d/.test(text)
    ? []
    : [...text.matchAll(anyDate)]
        .filter((match) => !quarterAt(text, match.index + match[0].length))
        .filter((match) => !decimalCount.test(text.slice(match.index, match.index + 12)))
        .map((match) => dateOf(text, match))

/** The dates on a line. */
export const datesOn = oncePer((line: Line): readonly WrittenDate[] => datesIn(line.text))

/** The day of the calendar, or null where there is no such day (31 June, 29 February of a common year, month 13). */
export function dayOf(year: number, month: number, day: number): LocalDate | null {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  const parsed = LocalDate.safeParse(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
  return parsed.success ? parsed.data : null
}

export { numberOf, weekdayAt }
