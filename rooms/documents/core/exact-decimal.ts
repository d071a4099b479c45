/** A decimal number held exactly: 12.50 is 1250 with 2 decimals. */
export interface ExactDecimal {
  readonly scaled: bigint
  readonly decimals: number
}

const maxExponent = 400

/** Reads "1250", "-12.5" or "2.75E-2" exactly; null for anything else, or for exponents no cell can hold. */
export function readDecimal(text: string): ExactDecimal | null {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text) ?? []
  const shift = Number(exponent)
  if (whole === '' || Math.abs(shift) > maxExponent) return null
  const scaled = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`)
  const decimals = fraction.length - shift
  return decimals >= 0 ? { scaled, decimals } : { scaled: scaled * 10n ** BigInt(-decimals), decimals: 0 }
}

/** Rounds to so many decimals, a half away from zero, as spreadsheets show numbers. */
export function roundDecimal({ scaled, decimals }: ExactDecimal, to: number): ExactDecimal {
  if (decimals <= to) return { scaled: scaled * 10n ** BigInt(to - decimals), decimals: to }
  const unit = 10n ** BigInt(decimals - to)
  const size = scaled < 0n ? -scaled : scaled
  const rounded = (size + unit / 2n) / unit
  return { scaled: scaled < 0n ? -rounded : rounded, decimals: to }
}

/** Writes a decimal without needless zeros at its end: 1250 with 2 decimals is "12.5". */
export function writeDecimal({ scaled, decimals }: ExactDecimal): string {
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '')
  return `${scaled < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

/**
 * The decimal text of a number that a spreadsheet remembers, in the 15 digits it works with: 0.1 + 0.2 is "0.3".
 * Binary remainders of a program's arithmetic are no claim of the document. Null for what is no finite number.
 */
export function decimalOfNumber(value: number): string | null {
  const exact = Number.isFinite(value) ? readDecimal(value.toPrecision(15)) : null
  return exact === null ? null : writeDecimal(exact)
}
