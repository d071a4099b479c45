import type { Lang } from './korean-text.ts'

/** An exact fraction in lowest terms; the denominator is always positive. Make it with `ratio`. */
export interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

/** A number cut to a fixed count of decimals: `{ scaled: 27n, decimals: 1 }` is 2.7. */
export interface Decimal {
  readonly scaled: bigint
  readonly decimals: number
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommonDivisor(b, a % b))
const compareIntegers = (a: bigint, b: bigint): -1 | 0 | 1 => (a === b ? 0 : a < b ? -1 : 1)
const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)

const exact = (value: bigint | number): bigint => {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`)
  return BigInt(value)
}

const powerOfTen = (decimals: number): bigint => {
  if (!Number.isSafeInteger(decimals) || decimals < 0) throw new RangeError(`not a count of decimals: ${decimals}`)
  return 10n ** BigInt(decimals)
}

/** The exact fraction n/d of two integers, in lowest terms. A zero denominator or an unsafe number is a bug: throws. */
export const ratio = (n: bigint | number, d: bigint | number = 1n): Ratio => {
  const [over, under] = [exact(n), exact(d)]
  if (under === 0n) throw new RangeError('a ratio has no zero denominator')
  const divisor = greatestCommonDivisor(magnitude(over), magnitude(under))
  const sign = under < 0n ? -1n : 1n
  return { n: (sign * over) / divisor, d: (sign * under) / divisor }
}

/** Orders two ratios exactly: -1 when a is smaller, 0 when equal, 1 when a is larger. Fit for sort. */
export const compareRatio = (a: Ratio, b: Ratio): -1 | 0 | 1 => compareIntegers(a.n * b.d, b.n * a.d)

/** The exact sum of two ratios. */
export const addRatio = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d + b.n * a.d, a.d * b.d)

/** The exact product of two ratios. */
export const multiplyRatio = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.n, a.d * b.d)

/** How many percent the part is of the whole, exactly. A whole of zero has no answer: ask before, else it throws. */
export const percentOf = (part: bigint | number, whole: bigint | number): Ratio =>
  ratio(exact(part) * 100n, exact(whole))

/**
 * Rounds to a count of decimals, an exact half away from zero (2.25 to 2.3, -2.25 to -2.3): the rule for every rate
 * that the office prints (domain.md 4.1).
 */
export const roundHalfUp = (r: Ratio, decimals: number): Decimal => {
  const doubled = 2n * magnitude(r.n) * powerOfTen(decimals)
  const rounded = (doubled + r.d) / (2n * r.d)
  return { scaled: r.n < 0n ? -rounded : rounded, decimals }
}

/** Cuts after a count of decimals, towards zero: how some source documents print rates, kept to check them. */
export const truncate = (r: Ratio, decimals: number): Decimal => ({
  scaled: (r.n * powerOfTen(decimals)) / r.d,
  decimals,
})

/**
 * Percent shares of the parts, in their order, that add to exactly 100 at the given decimals (domain.md 4.1): each is
 * cut, then the missing last digits go one each to the largest remainders; a tie goes to the larger part, then to the
 * earlier one. All zero when the parts add to zero; a negative part is a bug and throws.
 */
export const largestRemainder = (parts: readonly bigint[], decimals: number): Decimal[] => {
  if (parts.some((part) => part < 0n)) throw new RangeError('a share has no negative part')
  const whole = 100n * powerOfTen(decimals)
  const total = parts.reduce((sum, part) => sum + part, 0n)
  if (total === 0n) return parts.map(() => ({ scaled: 0n, decimals }))
  const cut = parts.map((part, index) => ({
    index,
    part,
    quota: (part * whole) / total,
    remainder: (part * whole) % total,
  }))
  const missing = Number(whole - cut.reduce((sum, { quota }) => sum + quota, 0n))
  const raised = new Set(
    cut
      .toSorted(
        (a, b) => compareIntegers(b.remainder, a.remainder) || compareIntegers(b.part, a.part) || a.index - b.index,
      )
      .slice(0, missing)
      .map(({ index }) => index),
  )
  return cut.map(({ index, quota }) => ({ scaled: raised.has(index) ? quota + 1n : quota, decimals }))
}

/**
 * Prints a decimal for people, with all its decimals and thousands groups: '1,234.50'. A negative stands as △ in
 * Korean (domain.md 4.1) and as - in English; zero has no sign.
 */
export const formatDecimal = (d: Decimal, lang: Lang = 'ko'): string => {
  const digits = magnitude(d.scaled)
    .toString()
    .padStart(d.decimals + 1, '0')
  const point = digits.length - d.decimals
  const grouped = digits.slice(0, point).replace(/\B(?=(?:\d{3})+$)/g, ',')
  const sign = d.scaled < 0n ? (lang === 'ko' ? '△' : '-') : ''
  return `${sign}${grouped}${d.decimals > 0 ? `.${digits.slice(point)}` : ''}`
}
