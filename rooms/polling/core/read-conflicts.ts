import type { UnreadLine } from './read-options.ts'

/** Reads pairs of option numbers, "1-3" a line or parted by commas, as places from 0; gives the first line that is no pair. */
export function readConflicts(text: string, options: number): readonly (readonly [number, number])[] | UnreadLine {
  const pairs: (readonly [number, number])[] = []
  const isPlace = (place: number): boolean => place >= 0 && place < options
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    for (const part of line.split(',').map((one) => one.trim())) {
      if (part === '') continue
      const found = /^(\d{1,3})\s*[-~–]\s*(\d{1,3})$/.exec(part)
      const [one, other] = [Number(found?.[1]) - 1, Number(found?.[2]) - 1]
      if (found === null || one === other || !isPlace(one) || !isPlace(other)) return { line: at + 1 }
      pairs.push([one, other])
    }
  }
  return pairs
}
