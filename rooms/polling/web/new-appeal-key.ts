/** Letters and digits that nobody mistakes for another when they are read aloud or written down. */
const signs = '23456789abcdefghjkmnpqrstuvwxyz'

/** The key of an appeal about to be filed: twelve signs drawn at random, in groups of four. */
export function newAppealKey(): string {
  const drawn = Array.from(crypto.getRandomValues(new Uint32Array(12)), (number) => signs[number % signs.length])
  return [0, 4, 8].map((at) => drawn.slice(at, at + 4).join('')).join('-')
}
