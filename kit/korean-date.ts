import { z } from 'zod'
import type { Lang } from './korean-text.ts'

/** A day of the calendar in Korea, 'YYYY-MM-DD', from 0001-01-01 to 9999-12-31. Text order is time order. */
export const LocalDate = z.iso
  .date()
  .refine((text) => text >= '0001')
  .brand<'LocalDate'>()
export type LocalDate = z.infer<typeof LocalDate>

/**
 * A point in time in its one form, 'YYYY-MM-DDTHH:MM:SS.sssZ' (what toISOString writes), so that text order is time
 * order and equal instants are equal texts.
 */
export const Instant = z.iso
  .datetime({ precision: 3 })
  .refine((text) => text >= '0001' && text < '9999-12-31T15') // the day in Seoul must be a LocalDate too
  .brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** How exactly a period is known: a plan may name only the month, the quarter or the year. */
export const PeriodPrecision = z.enum(['day', 'month', 'quarter', 'year'])
export type PeriodPrecision = z.infer<typeof PeriodPrecision>

/** A stretch of days, both ends included; `to` is null while it is open. It cannot end before it begins. */
export const Period = z
  .object({ from: LocalDate, to: LocalDate.nullable(), precision: PeriodPrecision })
  .refine(({ from, to }) => to === null || to >= from)
export type Period = Readonly<z.infer<typeof Period>>

/** The days of the week, Sunday first. */
const weekdays = ['일', '월', '화', '수', '목', '금', '토'] as const
export type Weekday = (typeof weekdays)[number]
const englishWeekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** Takes a text as a date. A text that is no day of the calendar (2021-02-30) is a bug: throws a RangeError. */
export const localDate = (text: string): LocalDate => {
  const parsed = LocalDate.safeParse(text)
  if (!parsed.success) throw new RangeError(`not a date: ${text}`)
  return parsed.data
}

const partsOf = (date: LocalDate) => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

// Civil-day arithmetic on years that begin on 1 March, so that the leap day stands last: day 0 is 0000-03-01.
const daysBeforeYear = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
const daysBeforeMonth = (monthFromMarch: number): number => Math.floor((153 * monthFromMarch + 2) / 5)

const dayNumber = (date: LocalDate): number => {
  const { year, month, day } = partsOf(date)
  return daysBeforeYear(month > 2 ? year : year - 1) + daysBeforeMonth((month + 9) % 12) + day - 1
}

const daysInEra = 146_097 // 400 years

const dateOfDayNumber = (number: number): LocalDate => {
  const era = Math.floor(number / daysInEra)
  const dayOfEra = number - era * daysInEra
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const year = era * 400 + Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = number - daysBeforeYear(year)
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = ((monthFromMarch + 2) % 12) + 1
  const day = dayOfYear - daysBeforeMonth(monthFromMarch) + 1
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return localDate(`${pad(month > 2 ? year : year + 1, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}

/** 0000-03-01, day 0, is a Wednesday. */
const weekdayIndex = (date: LocalDate): number => (dayNumber(date) + 3) % 7
const nth = <Name>(names: readonly Name[], index: number): Name => names[index] as Name

/** The day of the week of a date. */
export const weekdayOf = (date: LocalDate): Weekday => nth(weekdays, weekdayIndex(date))

/** Orders two dates: -1 when a is earlier, 0 when the same, 1 when later. Fit for sort. */
export const compareDates = (a: LocalDate, b: LocalDate): -1 | 0 | 1 => (a === b ? 0 : a < b ? -1 : 1)

/** The date a count of days later (earlier when negative); throws a RangeError outside the years 1 to 9999. */
export const addDays = (date: LocalDate, days: number): LocalDate => {
  if (!Number.isSafeInteger(days)) throw new RangeError(`not a count of days: ${days}`)
  return dateOfDayNumber(dayNumber(date) + days)
}

/** The day a count of months later; where that month is shorter, its last day (31 January and one: 28 or 29 February). */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const { year, month, day } = partsOf(date)
  const firstOf = (index: number): LocalDate =>
    localDate(`${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`)
  const index = year * 12 + month - 1 + months
  const [wished, last] = [addDays(firstOf(index), day - 1), addDays(firstOf(index + 1), -1)]
  return wished < last ? wished : last
}

/** How many days a stretch has, both ends counted: 1 for the same day; throws when b is before a. */
export const inclusiveDays = (a: LocalDate, b: LocalDate): number => {
  if (b < a) throw new RangeError(`${b} is before ${a}`)
  return dayNumber(b) - dayNumber(a) + 1
}

/** A moment by the clock in Seoul, to the minute: '2021. 3. 2. 10:05'. */
export const formatMoment = (instant: Instant, lang: Lang = 'ko'): string => {
  const hour = String((Number(instant.slice(11, 13)) + 9) % 24).padStart(2, '0')
  return `${formatDate(dateInSeoul(instant), lang)} ${hour}:${instant.slice(14, 16)}`
}

/** The day that it is in Seoul at an instant: nine hours ahead of UTC, without summer time since 1988. */
export const dateInSeoul = (instant: Instant): LocalDate => {
  const date = localDate(instant.slice(0, 10))
  return Number(instant.slice(11, 13)) >= 15 ? addDays(date, 1) : date
}

const yearOf = (date: LocalDate): number => partsOf(date).year
const monthOf = (date: LocalDate): number => partsOf(date).month
const dayOf = (date: LocalDate): number => partsOf(date).day
const quarterOf = (date: LocalDate): number => Math.ceil(monthOf(date) / 3)
const monthName = (date: LocalDate): string => nth(englishMonths, monthOf(date) - 1)
const koreanDay = (date: LocalDate): string => `${yearOf(date)}. ${monthOf(date)}. ${dayOf(date)}.`
const koreanMonth = (date: LocalDate): string => `${yearOf(date)}. ${monthOf(date)}.`
const englishMonthDay = (date: LocalDate): string => `${monthName(date)} ${dayOf(date)}`

/** How one end prints alone, and how two ends print that do not print alike. */
interface PeriodStyle {
  readonly alone: (date: LocalDate) => string
  readonly both: (from: LocalDate, to: LocalDate) => string
}
type BothEnds = PeriodStyle['both']

/** A style that writes the year once when both ends are in the same year. */
const sharingYear = (alone: PeriodStyle['alone'], withinYear: BothEnds, mark: string): PeriodStyle => ({
  alone,
  both: (from, to) => (yearOf(from) === yearOf(to) ? withinYear(from, to) : `${alone(from)} ${mark} ${alone(to)}`),
})

const periodStyles: Readonly<Record<Lang, Readonly<Record<PeriodPrecision, PeriodStyle>>>> = {
  ko: {
    day: sharingYear(koreanDay, (from, to) => `${koreanDay(from)} ~ ${monthOf(to)}. ${dayOf(to)}.`, '~'),
    month: sharingYear(koreanMonth, (from, to) => `${koreanMonth(from)} ~ ${monthOf(to)}.`, '~'),
    quarter: sharingYear(
      (date) => `${yearOf(date)}년 ${quarterOf(date)}분기`,
      (from, to) => `${yearOf(from)}년 ${quarterOf(from)}~${quarterOf(to)}분기`,
      '~',
    ),
    year: { alone: (date) => `${yearOf(date)}년`, both: (from, to) => `${yearOf(from)}~${yearOf(to)}년` },
  },
  en: {
    day: sharingYear(
      (date) => `${englishMonthDay(date)}, ${yearOf(date)}`,
      (from, to) => `${englishMonthDay(from)} – ${englishMonthDay(to)}, ${yearOf(to)}`,
      '–',
    ),
    month: sharingYear(
      (date) => `${monthName(date)} ${yearOf(date)}`,
      (from, to) => `${monthName(from)} – ${monthName(to)} ${yearOf(to)}`,
      '–',
    ),
    quarter: sharingYear(
      (date) => `Q${quarterOf(date)} ${yearOf(date)}`,
      (from, to) => `Q${quarterOf(from)}–Q${quarterOf(to)} ${yearOf(to)}`,
      '–',
    ),
    year: { alone: (date) => `${yearOf(date)}`, both: (from, to) => `${yearOf(from)}–${yearOf(to)}` },
  },
}

/** The date in the official style (domain.md 4.4), '2021. 6. 14.'; in English 'Jun 14, 2021'. */
export const formatDate = (date: LocalDate, lang: Lang = 'ko'): string => periodStyles[lang].day.alone(date)

/** The date with its day of the week (domain.md 4.4), '2021. 6. 14.(월)'; in English 'Mon, Jun 14, 2021'. */
export const formatDateWithWeekday = (date: LocalDate, lang: Lang = 'ko'): string =>
  lang === 'ko'
    ? `${formatDate(date)}(${weekdayOf(date)})`
    : `${nth(englishWeekdays, weekdayIndex(date))}, ${formatDate(date, lang)}`

/**
 * The period in the official style, as exactly as it is known (domain.md 4.4): '2020. 7. 17. ~ 7. 23.' (the year again
 * only when it differs), '2020. 1. ~ 5.', '2021년 2~3분기', '2021년'; one date when both ends print alike; an open end
 * is left out: '2021. 8. 1. ~'.
 */
export const formatPeriod = ({ from, to, precision }: Period, lang: Lang = 'ko'): string => {
  const { alone, both } = periodStyles[lang][precision]
  if (to === null) return `${alone(from)} ${lang === 'ko' ? '~' : '–'}`
  return alone(from) === alone(to) ? alone(from) : both(from, to)
}
