import { compareRatio, type Decimal, largestRemainder, type Ratio, ratio, roundHalfUp, truncate } from '#kit/ratio.ts'
import { listed } from './listed.ts'

/** A share as it is stated and as it is exactly, both in percent. */
export interface Share {
  readonly exact: Ratio
  readonly stated: Decimal
}

/** The one way of rounding that explains every share of a column. */
type Method = 'half-up' | 'truncation' | 'largest-remainder' | 'up' | null

/** How a share departs from half-up: by the other way of cutting, by a hair at the half, or beyond any rounding. */
type Departure = 'cut' | 'raised' | 'tie' | 'beyond'

const unitOf = ({ decimals }: Decimal): bigint => 10n ** BigInt(decimals)
const isRoundedUp = ({ exact, stated }: Share): boolean => {
  const cut = truncate(exact, stated.decimals)
  const whole = compareRatio(ratio(cut.scaled, unitOf(cut)), exact) === 0
  return stated.scaled === (whole ? cut.scaled : cut.scaled + 1n)
}
export const isHalfUp = ({ exact, stated }: Share): boolean =>
  roundHalfUp(exact, stated.decimals).scaled === stated.scaled
const isCut = ({ exact, stated }: Share): boolean => truncate(exact, stated.decimals).scaled === stated.scaled

/**
 * Which way of rounding explains all shares of a column. Parts are given where the shares are those of one whole, so
 * that shares which add up to exactly 100 can be told.
 */
export function methodOf(shares: readonly Share[], parts: readonly bigint[] | null): Method {
  if (shares.every(isHalfUp)) return 'half-up'
  if (shares.every(isCut)) return 'truncation'
  const decimals = Math.max(...shares.map(({ stated }) => stated.decimals))
  const apportioned = parts === null ? [] : largestRemainder(parts, decimals)
  const fits = ({ stated }: Share, index: number): boolean =>
    listed(apportioned, index).scaled === stated.scaled * 10n ** BigInt(decimals - stated.decimals)
  if (apportioned.length === shares.length && shares.every(fits)) return 'largest-remainder'
  return shares.every(isRoundedUp) ? 'up' : null
}

/** By how much a share may miss the half for a calculation from rounded inputs to fall on its other side. */
const hair = ratio(1n, 1000n)

/** How a share that is not rounded half up came about, counted in units of its last digit. */
export function departureOf({ exact, stated }: Share): Departure {
  const unit = unitOf(stated)
  const off = ratio(stated.scaled * exact.d - exact.n * unit, exact.d)
  const distance = off.n < 0n ? ratio(-off.n, off.d) : off
  if (compareRatio(distance, ratio(1n)) >= 0) return 'beyond'
  if (compareRatio(distance, ratio(hair.n * 2n + hair.d, hair.d * 2n)) <= 0) return 'tie'
  if (off.n < 0n) return 'cut'
  return compareRatio(distance, ratio(3n, 4n)) >= 0 ? 'beyond' : 'raised'
}
