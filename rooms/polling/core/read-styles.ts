import { normaliseName } from '#kit/korean-text.ts'
import type { UnreadLine } from './read-options.ts'

/** The voters of a channel, of a dong or of none: how many options of each contest they may name, 0 for a contest not theirs. */
export interface ReadStyle {
  readonly channel: 'online' | 'onsite'
  readonly dong: string | null
  readonly maxima: readonly number[]
}

interface Known {
  readonly dongs: readonly { readonly id: string; readonly name: string }[]
  readonly contests: number
}

const channels: ReadonlyMap<string, ReadStyle['channel']> = new Map([
  ['온라인', 'online'],
  ['online', 'online'],
  ['현장', 'onsite'],
  ['onsite', 'onsite'],
])

/**
 * Reads lines of "온라인 | 가산동 | 2 | 1": the channel, a dong of the district or "-", and one maximum for each contest.
 * Gives the first line whose channel or dong is not known, that stands twice, or that has not one number for each contest.
 */
export function readStyles(text: string, { dongs, contests }: Known): readonly ReadStyle[] | UnreadLine {
  const styles: ReadStyle[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const [first = '', second = '', ...rest] = line.split(/\t|\|/).map((cell) => cell.trim())
    const channel = channels.get(first)
    const dong = dongs.find(({ name }) => normaliseName(name) === normaliseName(second))?.id ?? null
    const maxima = rest.filter((cell) => cell !== '').map(Number)
    const isTwice = styles.some((style) => style.channel === channel && style.dong === dong)
    const areRead = maxima.length === contests && maxima.every((most) => Number.isInteger(most) && most >= 0)
    const isNowhere = dong === null && second !== '-' && second !== ''
    if (channel === undefined || isNowhere || isTwice || !areRead || maxima.every((most) => most === 0))
      return { line: at + 1 }
    styles.push({ channel, dong, maxima })
  }
  return styles
}
