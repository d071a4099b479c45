import { dateInSeoul, type Instant, type LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

/** Somebody as they say who they are. */
export interface Person {
  readonly name: string
  /** 1990-01-31 */
  readonly birth: string
}

/** 010 and eight digits; the older beginnings seven or eight. */
const mobile = /^(010\d{8}|01[16789]\d{7,8})$/

/**
 * Reads a Korean mobile number in whatever way it is written, as `01012345678`: with marks or blanks between, full-width
 * digits, +82 or 82 in front. Any other text is refused.
 */
export function readMobile(text: string): Result<string, { readonly kind: 'phone-not-read' }> {
  const plain = text.normalize('NFKC').replaceAll(/[\s().·\p{Pd}]/gu, '')
  const digits = plain.replace(/^(\+|00)?82(?=0?1)/, '0').replace(/^00(?=1)/, '0')
  return mobile.test(digits) ? ok(digits) : refuse({ kind: 'phone-not-read' })
}

/** A name as it is compared: composed letters, no blanks, Latin letters alike in either case. */
export const comparedName = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .toLowerCase()

/** The day in Seoul of a moment in Unix seconds. */
export const dayInSeoul = (seconds: number): LocalDate => dateInSeoul(new Date(seconds * 1000).toISOString() as Instant)

/** Completed years on a day, of somebody born on another: who is born on 29 February is a year older on 1 March. */
export function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}
