/** Crockford's letters: 40 bits in eight of them. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** For how long a second officer's word is good. */
export const wordMinutes = 10

/** The word of five random bytes, as it is read out: ABCD-EFGH. */
export function writeWord(random: Uint8Array): string {
  const bits = random.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n)
  const all = Array.from({ length: 8 }, (_, at) => letters.charAt(Number((bits >> BigInt(5 * (7 - at))) & 31n))).join(
    '',
  )
  return `${all.slice(0, 4)}-${all.slice(4)}`
}

/** A word as it was typed, the way it was made; null when it is none. */
export function readWord(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(plain) ? `${plain.slice(0, 4)}-${plain.slice(4)}` : null
}
