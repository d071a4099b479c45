import type { ExactNumber } from '#rooms/budget/core/exact-number.ts'

/** Reads a number as written ("1,000", "62.2") exactly; commas are left out wherever they stand. */
export function readExact(text: string): ExactNumber {
  const parts = /^(\d+)(?:\.(\d+))?$/.exec(text.replaceAll(',', ''))
  if (parts === null) throw new Error(`Not a number: ${text}`)
  const [, whole = '', decimals = ''] = parts
  return { n: Number(whole + decimals), d: 10 ** decimals.length }
}
