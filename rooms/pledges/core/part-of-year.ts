import { z } from 'zod'

/** A year, a half or a quarter of it: 2021, 2021-H1, 2021-Q3. Plans of pledges are by halves and years, results by quarters. */
export const PartOfYear = z.string().regex(/^\d{4}(-(H[12]|Q[1-4]))?$/)
export type PartOfYear = z.infer<typeof PartOfYear>

/** A month, counted from year 0; `2018-07`. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
export type Month = z.infer<typeof Month>

export const yearOf = (part: PartOfYear): number => Number(part.slice(0, 4))

const lengths = { H: 6, Q: 3 } as const

/** The first month of a part of a year and the one after its last, counted from year 0. */
function monthsOf(part: PartOfYear): readonly [from: number, until: number] {
  const [, kind, place] = /-([HQ])(\d)$/.exec(part) ?? []
  const first = yearOf(part) * 12
  if (kind === undefined) return [first, first + 12]
  const length = lengths[kind as keyof typeof lengths]
  return [first + (Number(place) - 1) * length, first + Number(place) * length]
}

const monthNumber = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1

/** Whether two parts of years have a month in common, so that what is counted in both would be counted twice. */
export function overlaps(one: PartOfYear, other: PartOfYear): boolean {
  const [[from, until], [otherFrom, otherUntil]] = [monthsOf(one), monthsOf(other)]
  return from < otherUntil && otherFrom < until
}

/** The month, counted from year 0, with which a part of a year begins. */
export const beginningOf = (part: PartOfYear): number => monthsOf(part)[0]

/** Whether a part of a year has a month within a span of months, both ends of it included. */
export function isWithin(part: PartOfYear, { from, to }: { readonly from: Month; readonly to: Month }): boolean {
  const [first, until] = monthsOf(part)
  return first <= monthNumber(to) && monthNumber(from) < until
}

/** Orders parts of years by their beginning; of those that begin together the shorter one first. Fit for sort. */
export function compareParts(one: PartOfYear, other: PartOfYear): number {
  const [[from, until], [otherFrom, otherUntil]] = [monthsOf(one), monthsOf(other)]
  return from - otherFrom || until - otherUntil
}

/**
 * Reads a part of a year as the office's tables head their columns: ‘18(하반기), '19, 2021, 21년 1분기, 2021-Q1. A year of
 * two digits is of this century. Null for what names none.
 */
export function partOfYearOf(word: string): PartOfYear | null {
  const plain = word.replaceAll(/[\s‘’'"`.()년]/g, '')
  const [, year, half, quarter] =
    /^(\d{4}|\d{2})-?(?:(상|하|H1|H2)(?:반기)?|(?:Q?([1-4])(?:분기|\/4)?))?$/.exec(plain) ?? []
  if (year === undefined) return null
  const full = year.length === 2 ? `20${year}` : year
  if (half !== undefined) return `${full}-${half === '상' || half === 'H1' ? 'H1' : 'H2'}`
  return quarter === undefined ? full : `${full}-Q${quarter}`
}
