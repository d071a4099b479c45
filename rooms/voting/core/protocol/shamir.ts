/** A share of a secret: its number from 1 to 255, and as many bytes as the secret has. */
export interface Share {
  readonly x: number
  readonly y: Uint8Array
}

/** The product in GF(2^8) with x^8 + x^4 + x^3 + x + 1: always eight steps, no table and no branch on a secret bit. */
function product(a: number, b: number): number {
  let [left, sum] = [a, 0]
  for (let bit = 0; bit < 8; bit += 1) {
    sum ^= left & -((b >> bit) & 1)
    left = ((left << 1) ^ (0x1b & -(left >> 7))) & 0xff
  }
  return sum
}

/** The inverse a^254 in GF(2^8), of anything but 0. */
function inverse(a: number): number {
  let power = 1
  for (let step = 0; step < 254; step += 1) power = product(power, a)
  return power
}

/** Splits a secret so that any k of n shares give it back and fewer tell nothing; asks for (k - 1) random bytes for each. */
export function splitSecret(secret: Uint8Array, k: number, n: number, random: Uint8Array): readonly Share[] {
  if (!(k >= 2 && k <= n && n <= 255)) throw new RangeError(`cannot split ${k} of ${n}`)
  if (random.length !== secret.length * (k - 1)) throw new RangeError('not as much randomness as the split needs')
  const coefficient = (at: number, power: number): number => random[at * (k - 1) + power - 1] as number
  const valueAt = (x: number, byte: number, at: number): number => {
    let value = 0
    for (let power = k - 1; power > 0; power -= 1) value = product(value ^ coefficient(at, power), x)
    return value ^ byte
  }
  return Array.from({ length: n }, (_, number) => ({
    x: number + 1,
    y: secret.map((byte, at) => valueAt(number + 1, byte, at)),
  }))
}

/** The secret of k shares, or nonsense of too few or changed ones: whoever joins compares the public key it makes. */
export function joinShares(shares: readonly Share[]): Uint8Array {
  const length = shares[0]?.y.length ?? 0
  const numbers = new Set(shares.map(({ x }) => x))
  if (numbers.size !== shares.length || numbers.has(0) || shares.some(({ y }) => y.length !== length))
    throw new RangeError('these shares are not of one secret')
  const weights = shares.map(({ x }) =>
    shares.reduce(
      (weight, other) => (other.x === x ? weight : product(weight, product(other.x, inverse(other.x ^ x)))),
      1,
    ),
  )
  return Uint8Array.from({ length }, (_, at) =>
    shares.reduce((sum, { y }, which) => sum ^ product(y[at] as number, weights[which] as number), 0),
  )
}
