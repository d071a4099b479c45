/** Bits that a whole number keeps when it is made a double: many more than its 53, and far from the largest double. */
const keptBits = 600

/** How many of a number's last bits must go, so that a double can hold it. */
export const excessBits = (number: bigint): bigint => BigInt(Math.max(0, number.toString(16).length * 4 - keptBits))

/** A fraction of whole numbers of any length as the double nearest to it, but for one rounding. */
export function toDouble(over: bigint, under: bigint): number {
  const shift = excessBits(under)
  return Number(over >> shift) / Number(under >> shift)
}
