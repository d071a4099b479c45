/** A stretch of text that stayed, was added, or was taken away. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'taken'
  readonly text: string
}

const piecesOf = (text: string): readonly string[] => text.match(/\s+|[^\s]+/gu) ?? []

/** Up to how many pairs of words are compared, for everybody waits meanwhile; what differs by more is told as a whole. */
const mostPairs = 1_000_000

/** How many pieces the longest common part of what follows has, from each place in both. */
function commonFrom(before: readonly string[], after: readonly string[]): (a: number, b: number) => number {
  const width = after.length + 1
  const table = new Uint32Array((before.length + 1) * width)
  const at = (a: number, b: number): number => table[a * width + b] as number
  for (let a = before.length - 1; a >= 0; a -= 1) {
    for (let b = after.length - 1; b >= 0; b -= 1) {
      table[a * width + b] = before[a] === after[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1))
    }
  }
  return at
}

/** How many pieces two texts have in common from their beginning. */
function commonBeginning(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length)
  const differing = one.slice(0, most).findIndex((piece, at) => piece !== other[at])
  return differing === -1 ? most : differing
}

const stretch = (kind: Stretch['kind'], pieces: readonly string[]): Stretch => ({ kind, text: pieces.join('') })

/**
 * Tells two texts apart word by word: read without what was added it is the one, without what was taken the other. What
 * differs too much to be compared so is told as one stretch taken and one added.
 */
export function difference(before: string, after: string): readonly Stretch[] {
  const [old, now] = [piecesOf(before), piecesOf(after)]
  const begin = commonBeginning(old, now)
  const end = commonBeginning(old.slice(begin).toReversed(), now.slice(begin).toReversed())
  const [left, right] = [old.slice(begin, old.length - end), now.slice(begin, now.length - end)]
  const inside =
    left.length * right.length > mostPairs
      ? [stretch('taken', left), stretch('added', right)]
      : differenceInside(left, right)
  return [stretch('same', old.slice(0, begin)), ...inside, stretch('same', old.slice(old.length - end))].filter(
    ({ text }) => text !== '',
  )
}

function differenceInside(old: readonly string[], now: readonly string[]): readonly Stretch[] {
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
    } else if (left !== undefined && (right === undefined || common(a + 1, b) >= common(a, b + 1))) {
      add('taken', left)
      a += 1
    } else {
      add('added', right as string)
      b += 1
    }
  }
  return found
}
