import { normaliseName } from '#kit/korean-text.ts'

interface Titled<Id> {
  readonly itemId: Id
  readonly title: string
}

const pairsOf = (text: string): ReadonlySet<string> => {
  const key = normaliseName(text)
  return new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2)))
}

/**
 * Decides which titles are near to one that nothing bears: those that share a third of their pairs of syllables with it,
 * nearest first, at most `most`; of those as near in the order in which they were given.
 */
export function nearTitles<Id>(
  wanted: readonly string[],
  titled: readonly Titled<Id>[],
  most: number,
): { title: string; items: Titled<Id>[] }[] {
  const all = titled.map((one) => ({ one, pairs: pairsOf(one.title) }))
  return wanted.map((title) => {
    const own = pairsOf(title)
    const near = all.flatMap(({ one, pairs }) => {
      const shared = [...own].filter((pair) => pairs.has(pair)).length
      const size = own.size + pairs.size
      return shared > 0 && shared * 6 >= size ? [{ one, shared, size }] : []
    })
    const nearest = near.toSorted((a, b) => b.shared * a.size - a.shared * b.size)
    return { title, items: nearest.slice(0, most).map(({ one }) => one) }
  })
}
