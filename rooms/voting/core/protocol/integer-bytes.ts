import { hex } from '#kit/bytes.ts'

/** The integer that bytes write, big-endian; no bytes write 0. */
export const toInteger = (bytes: Uint8Array): bigint => (bytes.length === 0 ? 0n : BigInt(`0x${hex(bytes)}`))

/** So many bytes, big-endian, of an integer that fits into them; a bug throws. */
export const toBytes = (value: bigint, length: number): Uint8Array => {
  const digits = value.toString(16).padStart(2 * length, '0')
  if (digits.length !== 2 * length) throw new RangeError(`does not fit into ${length} bytes`)
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16))
}

/** base^exponent mod modulus, for public values only: its time depends on the exponent. */
export const powerModulo = (base: bigint, exponent: bigint, modulus: bigint): bigint => {
  let power = 1n
  let square = base % modulus
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) power = (power * square) % modulus
    square = (square * square) % modulus
  }
  return power
}

/** The inverse of a value modulo a modulus; null when they have a common divisor. */
export const inverseModulo = (value: bigint, modulus: bigint): bigint | null => {
  let [before, now] = [modulus, value % modulus]
  let [factorBefore, factor] = [0n, 1n]
  while (now !== 0n) {
    const quotient = before / now
    ;[before, now] = [now, before - quotient * now]
    ;[factorBefore, factor] = [factor, factorBefore - quotient * factor]
  }
  if (before !== 1n) return null
  return factorBefore < 0n ? factorBefore + modulus : factorBefore
}
