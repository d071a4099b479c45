/** What stands where a sign has no glyph: the mark that Korean printers set for a missing type. */
const missing = '〓'

/** Signs that have no look of their own: marks of direction and joining, soft hyphens, variants; and control characters. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]|\p{Variation_Selector}/gu

/** What a value's texts become so that a font can draw all of them, and the signs that it cannot. */
export interface Drawable {
  readonly value: unknown
  readonly undrawn: readonly string[]
}

/** Makes every text within a value drawable: composed, without control characters, what has no glyph as its like or 〓. */
export const drawableIn =
  (isKnown: (codePoint: number) => boolean) =>
  (given: unknown): Drawable => {
    const undrawn = new Set<string>()
    const isDrawn = (text: string): boolean => [...text].every((sign) => isKnown(sign.codePointAt(0) ?? 0))
    const drawn = (text: string): string => {
      const composed = text
        .normalize('NFC')
        .replace(/\r\n?|[\u2028\u2029]/g, '\n')
        .replace(/\t/g, ' ')
        .replace(invisible, (sign) => (sign === '\n' ? sign : ''))
      if (isDrawn(composed.replaceAll('\n', ''))) return composed
      return Array.from(composed, (sign) => {
        if (sign === '\n' || isDrawn(sign)) return sign
        const like = sign.normalize('NFKC')
        if (isDrawn(like)) return like
        undrawn.add(sign)
        return missing
      }).join('')
    }
    const walk = (value: unknown): unknown => {
      if (typeof value === 'string') return drawn(value)
      if (Array.isArray(value)) return value.map(walk)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, walk(held)]))
    }
    const value = walk(given)
    return { value, undrawn: [...undrawn] }
  }
