import type { ExactDecimal } from '../../exact-decimal.ts'

/** An amount as a whole number of 10^-15: spreadsheets hold no more digits after the point that mean anything. */
export type Fixed = bigint

const places = 15
export const one: Fixed = 10n ** BigInt(places)

/** Takes an exact decimal as fixed; what stands after the fifteenth place is cut. */
export const fixedOf = ({ scaled, decimals }: ExactDecimal): Fixed =>
  decimals <= places ? scaled * 10n ** BigInt(places - decimals) : scaled / 10n ** BigInt(decimals - places)

/** Reads digits as a tokenizer found them: "1,234.5". */
export const fixedOfDigits = (digits: string): Fixed => {
  const plain = digits.replaceAll(',', '')
  const point = plain.indexOf('.')
  const fraction = point === -1 ? '' : plain.slice(point + 1)
  return fixedOf({ scaled: BigInt(plain.replace('.', '')), decimals: fraction.length })
}

export const size = (value: Fixed): Fixed => (value < 0n ? -value : value)
export const sumOf = (values: readonly Fixed[]): Fixed => values.reduce((sum, value) => sum + value, 0n)

/** A millionth: binary remainders of spreadsheets are smaller, no claim of a document is. */
const nothing = one / 1_000_000n

/** Whether two amounts are one, but for the remainders of binary arithmetic. */
export const same = (a: Fixed, b: Fixed): boolean => size(a - b) <= nothing

/** Writes an amount for people: "1,234.5", a decrease with △. */
export const writeFixed = (value: Fixed): string => {
  const digits = String(size(value)).padStart(places + 1, '0')
  const whole = digits.slice(0, -places).replace(/\B(?=(?:\d{3})+$)/g, ',')
  const fraction = digits.slice(-places).slice(0, 6).replace(/0+$/, '')
  const written = fraction === '' ? whole : `${whole}.${fraction}`
  return value < 0n && /[1-9]/.test(written) ? `△${written}` : written
}
