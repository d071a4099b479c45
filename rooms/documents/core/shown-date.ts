import { addDays, type LocalDate, localDate, weekdayOf } from '#kit/korean-date.ts'
import type { FormatToken } from './number-format.ts'

const secondsOfDay = 86_400
/** Day 0 of spreadsheets, so that 1 March 1900 is day 61 (they count a 29 February 1900 that never was). */
const dayZero = localDate('1899-12-30')
const lastDay = 2_958_465 // 31 December 9999

/** A day and a time in it. */
interface Moment {
  readonly date: LocalDate
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
}

/** The moment of a day number with its part of a day, to the second; null when it is no day of any calendar. */
function momentOf(serial: number): Moment | null {
  const seconds = Math.round(serial * secondsOfDay)
  const days = Math.floor(seconds / secondsOfDay)
  if (!(serial >= 0 && days <= lastDay)) return null
  const within = seconds - days * secondsOfDay
  return {
    date: addDays(dayZero, days),
    hours: Math.floor(within / 3600),
    minutes: Math.floor(within / 60) % 60,
    seconds: within % 60,
  }
}

const two = (value: number): string => String(value).padStart(2, '0')

const padded = (value: number, token: string): string => (token.length > 1 ? two(value) : String(value))

/** One token of a date's format, but for minutes and hours of half days. */
function part(token: string, { date, hours, seconds }: Moment): string {
  const weekday = weekdayOf(date)
  const year = date.slice(0, 4)
  switch (token.charAt(0)) {
    case 'y':
      return token.length <= 2 ? year.slice(-2) : year
    case 'e':
      return year
    case 'm':
      return padded(Number(date.slice(5, 7)), token)
    case 'd':
      if (token.length <= 2) return padded(Number(date.slice(8, 10)), token)
      return token.length === 3 ? weekday : `${weekday}요일`
    case 'a':
      return token.length === 3 ? weekday : `${weekday}요일`
    case 'h':
      return padded(hours, token)
    default:
      return padded(seconds, token)
  }
}

/** An m next to hours or seconds means minutes. */
const meansMinutes = (tokens: readonly FormatToken[], index: number): boolean => {
  const beside = (step: number): string => {
    for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
      const token = tokens[at]
      if (token?.kind === 'date') return token.text
    }
    return ''
  }
  return /^\[?h/.test(beside(-1)) || beside(1).startsWith('s')
}

/** Whether a section of a format shows a date or a time. */
export const showsDate = (tokens: readonly FormatToken[]): boolean => tokens.some((token) => token.kind === 'date')

/** Shows a day number (with its part of a day) by the tokens of a format; null when it is no day of any calendar. */
export function showDate(serial: number, tokens: readonly FormatToken[]): string | null {
  const at = momentOf(serial)
  if (at === null) return null
  const halfDays = tokens.some((token) => token.kind === 'date' && token.text === 'am/pm')
  return tokens
    .map((token, index) => {
      if (token.kind === 'literal') return token.text
      if (token.kind !== 'date') return ''
      if (token.text === 'am/pm') return at.hours < 12 ? '오전' : '오후'
      if (token.text.startsWith('m') && meansMinutes(tokens, index)) return two(at.minutes)
      if (token.text.startsWith('h') && halfDays) return String(at.hours % 12 || 12)
      return token.text === '[h]' ? String(Math.floor(serial * 24 + 1e-9)) : part(token.text, at)
    })
    .join('')
    .trim()
}
