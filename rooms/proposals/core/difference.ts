/** A stretch of text that stayed, was added, or was taken away. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'taken'
  readonly text: string
}

const piecesOf = (text: string): readonly string[] => text.match(/\s+|[^\s]+/gu) ?? []

/** How many pieces the longest common part of what follows has, from each place in both. */
function commonFrom(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: before.length + 1 }, () => new Array(after.length + 1).fill(0))
  for (let a = before.length - 1; a >= 0; a -= 1) {
    for (let b = after.length - 1; b >= 0; b -= 1) {
      const [row, next] = [table[a] as number[], table[a + 1] as number[]]
      row[b] = before[a] === after[b] ? (next[b + 1] as number) + 1 : Math.max(next[b] as number, row[b + 1] as number)
    }
  }
  return table
}

/** Tells two texts apart word by word: read without what was added it is the one, without what was taken the other. */
export function difference(before: string, after: string): readonly Stretch[] {
  const [old, now] = [piecesOf(before), piecesOf(after)]
  const common = commonFrom(old, now)
  const found: { kind: Stretch['kind']; text: string }[] = []
  const add = (kind: Stretch['kind'], text: string) => {
    const last = found.at(-1)
    if (last?.kind === kind) last.text += text
    else found.push({ kind, text })
  }
  let [a, b] = [0, 0]
  while (a < old.length || b < now.length) {
    const [left, right] = [old[a], now[b]]
    if (left !== undefined && left === right) {
      add('same', left)
      a += 1
      b += 1
    } else if (
      left !== undefined &&
      (right === undefined || lengthAt(common, a + 1, b) >= lengthAt(common, a, b + 1))
    ) {
      add('taken', left)
      a += 1
    } else {
      add('added', right as string)
      b += 1
    }
  }
  return found
}

const lengthAt = (common: readonly (readonly number[])[], a: number, b: number): number =>
  (common[a] as readonly number[])[b] as number
