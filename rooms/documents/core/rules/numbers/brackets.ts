/** A pair of brackets in a text with nothing bracketed inside, from the opening one to after the closing one. */
interface Brackets {
  readonly from: number
  readonly to: number
  readonly inside: string
}

const innermost = /[(（[]([^()（）[\]]*)[)）\]]/g

export const bracketsOf = (text: string): readonly Brackets[] =>
  [...text.matchAll(innermost)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    inside: match[0].slice(1, -1),
  }))

/** Splits a text at marks that stand outside of brackets, with where each piece begins. */
export function splitOutside(text: string, marks: RegExp): readonly { readonly text: string; readonly from: number }[] {
  const pieces: { text: string; from: number }[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if ('(（['.includes(letter)) depth += 1
    if (')）]'.includes(letter)) depth = Math.max(0, depth - 1)
    const grouping = letter === ',' && /^\d,\d{3}(?!\d)/.test(text.slice(at - 1, at + 5))
    if (depth > 0 || grouping || !marks.test(letter)) continue
    pieces.push({ text: text.slice(from, at), from })
    from = at + 1
  }
  return [...pieces, { text: text.slice(from), from }]
}
