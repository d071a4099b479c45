import { normaliseName } from '#kit/korean-text.ts'
import { readWon, type UnreadLine } from './read-options.ts'
import type { DraftOption } from './vote-draft.ts'

/** What the winners among some options may cost together, in won; options as places from 0. */
export interface ReadLimit {
  readonly title: string
  readonly most: number
  readonly of: readonly number[]
}

/**
 * Reads lines of "가산동 | 300,000,000 | 1, 3, 5-7": a dong or category, what its winners may cost together, and its options
 * by their numbers; without numbers those whose place has that name. Gives the first line that has no amount or no option.
 */
export function readLimits(text: string, options: readonly DraftOption[]): readonly ReadLimit[] | UnreadLine {
  const limits: ReadLimit[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const [title = '', amount = '', numbers = ''] = line.split(/\t|\|/).map((cell) => cell.trim())
    const most = readWon(amount)
    const of = numbers === '' ? placesNamed(title, options) : placesNumbered(numbers, options.length)
    const isAmount = most !== null && Number.isSafeInteger(most) && most > 0
    if (title === '' || !isAmount || of === null || of.length === 0) return { line: at + 1 }
    limits.push({ title, most, of })
  }
  return limits
}

const placesNamed = (name: string, options: readonly DraftOption[]): readonly number[] =>
  options.flatMap(({ place }, at) => (place !== null && normaliseName(place) === normaliseName(name) ? [at] : []))

/** "1, 3, 5-7" as places, each once; null where one is no number of an option. */
function placesNumbered(text: string, options: number): readonly number[] | null {
  const places = new Set<number>()
  for (const part of text.split(',').map((one) => one.trim())) {
    const found = /^(\d{1,3})(?:\s*[-~–]\s*(\d{1,3}))?$/.exec(part)
    const [first, last] = [Number(found?.[1]), Number(found?.[2] ?? found?.[1])]
    if (!(first >= 1 && first <= last && last <= options)) return null
    for (let place = first - 1; place < last; place += 1) places.add(place)
  }
  return [...places]
}
