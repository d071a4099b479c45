const inWon: ReadonlyMap<string | undefined, number> = new Map([
  ['원', 1],
  ['천원', 1000],
  ['만원', 10_000],
  ['백만원', 1_000_000],
  ['억원', 100_000_000],
])

/**
 * Reads an amount as a cell holds it: digits with or without thousands groups, a unit behind or the column's own (in
 * won); null for anything else, for less than nothing, and for what is no whole won.
 */
export function readAmount(text: string, unit = 1): number | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s,₩]/g, '')
  const found = /^(\d{1,15})(?:\.(\d{1,8}))?(원|천원|만원|백만원|억원)?$/.exec(plain)
  if (found === null) return null
  const [, whole, fraction = '', word] = found
  const scale = BigInt(inWon.get(word) ?? unit)
  const tenths = 10n ** BigInt(fraction.length)
  const amount = BigInt(`${whole}${fraction}`) * scale
  if (amount % tenths !== 0n) return null
  const won = Number(amount / tenths)
  return won <= 1_000_000_000_000 ? won : null
}

/** The won of the unit that a table's or a column's words name ("(단위: 천원)"); 1 where they name none. */
export const unitOf = (words: string): number =>
  inWon.get(/천원|백만원|만원|억원/.exec(words.replaceAll(/\s/g, ''))?.[0]) ?? 1
