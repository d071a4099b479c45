import type { Ratio } from '#kit/ratio.ts'
import type { Outcome } from './outcome.ts'

/** An amount in currency units as text, without rounding: 1050 with 1 decimal is "105", and 1055 is "105.5". */
export function plainAmount(amount: bigint, decimals: number): string {
  const digits = amount.toString().padStart(decimals + 1, '0')
  const point = digits.length - decimals
  const fraction = digits.slice(point).replace(/0+$/, '')
  return digits.slice(0, point) + (fraction === '' ? '' : `.${fraction}`)
}

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }
type Told = string | number | boolean | bigint | null | Ratio | readonly Told[] | { readonly [key: string]: Told }

const isRatio = (value: object): value is Ratio => 'd' in value && typeof value.d === 'bigint'

function plain(value: Told, decimals: number): Plain {
  if (typeof value === 'bigint') return plainAmount(value, decimals)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((one: Told) => plain(one, decimals))
  if (isRatio(value)) return value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one as Told, decimals)]))
}

/**
 * An outcome as JSON: amounts as text in currency units, and ratios as "3/7" (those of amounts in the election's
 * smallest unit), so that nothing is rounded and no reader takes them for doubles.
 */
export const plainOutcome = (outcome: Outcome, decimals: number): Readonly<Record<keyof Outcome, Plain>> =>
  plain({ ...outcome } as unknown as Told, decimals) as Readonly<Record<keyof Outcome, Plain>>
