import { z } from 'zod'
import type { Lang } from './korean-text.ts'
import { formatDecimal, ratio, roundHalfUp } from './ratio.ts'

/** An amount of money: whole won, positive or negative, as a safe integer. Never a fraction (domain.md 4.1). */
export const Won = z.number().int().brand<'Won'>()
export type Won = z.infer<typeof Won>

/** The units in which books, pledges and prose write money. */
export type WonUnit = 'won' | 'thousand' | 'million' | 'hundred-million'

const wonIn: Readonly<Record<WonUnit, bigint>> = {
  won: 1n,
  thousand: 1_000n,
  million: 1_000_000n,
  'hundred-million': 100_000_000n,
}

/** Takes a number as won. A fraction or a number beyond the safe integers is a bug: throws. */
export const won = (n: number): Won => {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole amount of won: ${n}`)
  return (n + 0) as Won // -0 becomes 0
}

export const zeroWon: Won = won(0)

/** The sum of two amounts, in won; throws beyond the safe integers. */
export const addWon = (a: Won, b: Won): Won => won(a + b)

/** The first amount less the second, in won; throws beyond the safe integers. */
export const subtractWon = (a: Won, b: Won): Won => won(a - b)

/** The sum of all amounts, in won, the same in any order; zero for none; throws when the sum is no safe integer. */
export const sumWon = (list: readonly Won[]): Won => won(Number(list.reduce((sum, amount) => sum + BigInt(amount), 0n)))

/**
 * Prints an amount in a unit, without the unit's word: 900,000,000 won in thousands is '900,000'. Rounds half up (away
 * from zero) to the whole unit; a negative stands as △ in Korean, as - in English (domain.md 4.1).
 */
export const formatWon = (amount: Won, unit: WonUnit = 'won', lang: Lang = 'ko'): string =>
  formatDecimal(roundHalfUp(ratio(amount, wonIn[unit]), 0), lang)
