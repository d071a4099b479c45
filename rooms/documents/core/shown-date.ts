import type { FormatToken } from './number-format.ts'

const millisecondsOfDay = 86_400_000
/** Day 0 of spreadsheets, so that 1 March 1900 is day 61 (they count a 29 February 1900 that never was). */
const dayZero = Date.UTC(1899, 11, 30)
const weekdays = '일월화수목금토'
const lastDay = 2_958_465 // 31 December 9999

const two = (value: number): string => String(value).padStart(2, '0')

const padded = (value: number, token: string): string => (token.length > 1 ? two(value) : String(value))

/** One token of a date's format, but for minutes and hours of half days. */
function part(token: string, at: Date): string {
  const weekday = weekdays.charAt(at.getUTCDay())
  const year = String(at.getUTCFullYear())
  switch (token.charAt(0)) {
    case 'y':
      return token.length <= 2 ? year.slice(-2) : year
    case 'e':
      return year
    case 'm':
      return padded(at.getUTCMonth() + 1, token)
    case 'd':
      if (token.length <= 2) return padded(at.getUTCDate(), token)
      return token.length === 3 ? weekday : `${weekday}요일`
    case 'a':
      return token.length === 3 ? weekday : `${weekday}요일`
    case 'h':
      return padded(at.getUTCHours(), token)
    default:
      return padded(at.getUTCSeconds(), token)
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
  if (!(serial >= 0 && serial <= lastDay + 1)) return null
  const at = new Date(dayZero + Math.round((serial * millisecondsOfDay) / 1000) * 1000)
  const halfDays = tokens.some((token) => token.kind === 'date' && token.text === 'am/pm')
  return tokens
    .map((token, index) => {
      if (token.kind === 'literal') return token.text
      if (token.kind !== 'date') return ''
      if (token.text === 'am/pm') return at.getUTCHours() < 12 ? '오전' : '오후'
      if (token.text.startsWith('m') && meansMinutes(tokens, index)) return two(at.getUTCMinutes())
      if (token.text.startsWith('h') && halfDays) return String(at.getUTCHours() % 12 || 12)
      return token.text === '[h]' ? String(Math.floor(serial * 24 + 1e-9)) : part(token.text, at)
    })
    .join('')
    .trim()
}
