import { normaliseName } from '#kit/korean-text.ts'
import { textWord } from '#rooms/voting/core/protocol/words.ts'
import { readWon } from './read-options.ts'
import type { DraftOption } from './vote-draft.ts'

/** What the winners among some options may cost together, in won; options as places from 0. */
export interface ReadLimit {
  readonly title: string
  readonly most: number
  readonly of: readonly number[]
}

/** What is wrong with a line of limits, counted from 1. */
export interface LimitFault {
  readonly kind:
    | 'limit-line-unread'
    | 'limit-amount-unread'
    | 'limit-place-missing'
    | 'limit-option-missing'
    | 'limit-twice'
    | 'too-many-limits'
  readonly line: number
}

/** As many as the format has (docs/pbvote-1.md, section 2). */
const mostLimits = 100

/**
 * Reads lines of "가산동 | 300,000,000 | 1, 3, 5-7": a dong or category, what its winners may cost together, and its options
 * by their numbers; without numbers all whose place has that name. Gives the first line that cannot be read, and why.
 */
export function readLimits(text: string, options: readonly DraftOption[]): readonly ReadLimit[] | LimitFault {
  const limits: ReadLimit[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const read = readLimit(line, options)
    const isTwice = limits.some(({ title }) => typeof read !== 'string' && title === read.title)
    if (typeof read === 'string' || isTwice || limits.length === mostLimits)
      return { kind: typeof read === 'string' ? read : isTwice ? 'limit-twice' : 'too-many-limits', line: at + 1 }
    limits.push(read)
  }
  return limits
}

function readLimit(line: string, options: readonly DraftOption[]): ReadLimit | LimitFault['kind'] {
  const [title = '', amount, ...cells] = line.split(/\t|\|/).map((cell) => cell.trim())
  if (amount === undefined || title === '' || !textWord.safeParse(title).success) return 'limit-line-unread'
  const most = readWon(amount)
  if (most === null || !Number.isSafeInteger(most) || most < 1) return 'limit-amount-unread'
  // Numbers may come from a spreadsheet, one in each cell.
  const numbers = cells.filter((cell) => cell !== '').join(',')
  if (numbers === '') {
    const of = placesNamed(title, options)
    return of.length === 0 ? 'limit-place-missing' : { title, most, of }
  }
  const of = placesNumbered(numbers, options.length)
  return typeof of === 'string' ? of : { title, most, of }
}

const placesNamed = (name: string, options: readonly DraftOption[]): readonly number[] =>
  options.flatMap(({ place }, at) => (place !== null && normaliseName(place) === normaliseName(name) ? [at] : []))

/** "1, 3, 5-7" as places, each once. */
function placesNumbered(text: string, options: number): readonly number[] | LimitFault['kind'] {
  const places = new Set<number>()
  const parts = text.replaceAll(/\s*[-~–]\s*/g, '-').split(/[,\s]+/)
  for (const part of parts.filter((one) => one !== '')) {
    const found = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(part)
    if (found === null) return 'limit-line-unread'
    const [first, last] = [Number(found[1]), Number(found[2] ?? found[1])]
    if (!(first >= 1 && first <= last && last <= options)) return 'limit-option-missing'
    for (let place = first - 1; place < last; place += 1) places.add(place)
  }
  return [...places]
}
