import { z } from 'zod'

/** A line that stands in one of two versions alone. */
export const DifferentLine = z.object({ kind: z.enum(['added', 'removed']), text: z.string() }).readonly()
export type DifferentLine = z.infer<typeof DifferentLine>

/** The most pairs of lines that are compared; of longer passages the whole block is told as removed and added. */
export const mostPairs = 250_000

/**
 * Tells two versions of minutes apart, line by line: what the later one no longer says and what it says anew, in the
 * order of the text (the longest common run of lines stays). What both begin and end with is cut off first; what is left
 * is compared only where it is short enough, and otherwise told as one block removed and one added.
 */
export function differenceOf(before: string, after: string): readonly DifferentLine[] {
  const [old, now] = withoutCommonEnds(before.split('\n'), after.split('\n'))
  const common = old.length * now.length > mostPairs ? [] : longestCommon(old, now)
  const different: DifferentLine[] = []
  let [i, j] = [0, 0]
  for (const [oldAt, nowAt] of [...common, [old.length, now.length] as const]) {
    for (const text of old.slice(i, oldAt)) different.push({ kind: 'removed', text })
    for (const text of now.slice(j, nowAt)) different.push({ kind: 'added', text })
    ;[i, j] = [oldAt + 1, nowAt + 1]
  }
  return different.filter(({ text }) => text.trim() !== '')
}

/** Tells one version apart from the version before it: the latest unless another is chosen; null where there is none. */
export function differenceIn(
  versions: readonly { readonly version: number; readonly text: string }[],
  chosen = versions.at(-1)?.version ?? 0,
): { readonly version: number; readonly lines: DifferentLine[] } | null {
  const after = versions.find(({ version }) => version === chosen)
  const before = versions.find(({ version }) => version === chosen - 1)
  if (before === undefined || after === undefined) return null
  return { version: after.version, lines: [...differenceOf(before.text, after.text)] }
}

/** Two texts without the lines with which both begin, and those with which both end. */
function withoutCommonEnds(old: readonly string[], now: readonly string[]): [readonly string[], readonly string[]] {
  const shorter = Math.min(old.length, now.length)
  let begin = 0
  while (begin < shorter && old[begin] === now[begin]) begin += 1
  let end = 0
  while (end < shorter - begin && old.at(-1 - end) === now.at(-1 - end)) end += 1
  return [old.slice(begin, old.length - end), now.slice(begin, now.length - end)]
}

/** Where the lines of the longest common subsequence stand in both. */
function longestCommon(old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const width = now.length + 1
  const lengths = new Uint32Array((old.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] as number
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      pairs.push([i, j])
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}
