/** A run of words that both texts have, or that only the one before or the one after has. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Beyond this many pairs of words the middle of two texts is shown as one whole taken out and one put in. */
const mostPairs = 4_000_000

/** Korean words carry their particles: the word stem and what follows it are told apart at spaces and marks only. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/\s+|[\p{L}\p{M}]+|[0-9][0-9,.]*|[^\s\p{L}\p{M}0-9]/gu) ?? []

/**
 * Decides how one text became another, word by word: the longest run of words kept in order stays, what is between was
 * removed or added. The pieces that are not removed make the text after, those not added the text before, exactly.
 */
export function wordDiff(before: string, after: string): readonly DiffPiece[] {
  const [was, is] = [wordsOf(before), wordsOf(after)]
  const head = commonLength(was, is)
  const tail = commonLength(was.slice(head).toReversed(), is.slice(head).toReversed())
  const middle = middleDiff(was.slice(head, was.length - tail), is.slice(head, is.length - tail))
  const same = (words: readonly string[]): DiffPiece => ({ kind: 'same', text: words.join('') })
  return joined([same(was.slice(0, head)), ...middle, same(was.slice(was.length - tail))])
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function middleDiff(was: readonly string[], is: readonly string[]): readonly DiffPiece[] {
  if (was.length * is.length > mostPairs) {
    return [
      { kind: 'removed', text: was.join('') },
      { kind: 'added', text: is.join('') },
    ]
  }
  const width = is.length + 1
  const longest = new Uint16Array((was.length + 1) * width)
  const kept = (at: number, to: number): number => Number(longest[at * width + to])
  for (let at = was.length - 1; at >= 0; at -= 1) {
    for (let to = is.length - 1; to >= 0; to -= 1) {
      longest[at * width + to] =
        was[at] === is[to] ? kept(at + 1, to + 1) + 1 : Math.max(kept(at + 1, to), kept(at, to + 1))
    }
  }
  const pieces: DiffPiece[] = []
  let [at, to] = [0, 0]
  while (at < was.length || to < is.length) {
    const [old, now] = [was[at], is[to]]
    if (old !== undefined && old === now) {
      pieces.push({ kind: 'same', text: old })
      at += 1
      to += 1
    } else if (old !== undefined && (now === undefined || kept(at + 1, to) >= kept(at, to + 1))) {
      pieces.push({ kind: 'removed', text: old })
      at += 1
    } else {
      pieces.push({ kind: 'added', text: String(now) })
      to += 1
    }
  }
  return pieces
}

/** Neighbouring pieces of one kind are one piece; between two kept pieces what was removed stands before what was added. */
function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const done: DiffPiece[] = []
  let [removed, added] = ['', '']
  const flush = (): void => {
    if (removed !== '') done.push({ kind: 'removed', text: removed })
    if (added !== '') done.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  let same = ''
  for (const { kind, text } of pieces) {
    if (text === '') continue
    if (kind === 'same') {
      flush()
      same += text
      continue
    }
    if (same !== '') done.push({ kind: 'same', text: same })
    same = ''
    if (kind === 'removed') removed += text
    else added += text
  }
  flush()
  if (same !== '') done.push({ kind: 'same', text: same })
  return done
}
