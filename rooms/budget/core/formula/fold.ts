/** A text with its look-alikes made one, and where each of its characters stood in the text as pasted. */
export interface Folded {
  readonly text: string
  /** The first UTF-16 unit, in the text as pasted, of each folded character, and at last the end of the text. */
  readonly starts: readonly number[]
  /** One after its last unit. */
  readonly ends: readonly number[]
}

const pairs: readonly (readonly [one: string, written: string])[] = [
  ['×', '✕✖╳⨯⨉✗✘хХχΧ'],
  ['*', '∗⁎✱﹡'],
  ['÷', '➗'],
  ['/', '∕⁄'],
  ['~', '∼〜˜'],
  ['=', '﹦゠᐀'],
  ['≒', '≈≃≅'],
  ['·', '∙⋅‧•ㆍ・･ᆞ⦁'],
  ['-', '−–—―‐‑‒﹣'],
  ['%', '﹪'],
  [',', '﹐،'],
  ['+', '﹢'],
  ['@', '﹫'],
  ['₩', '￦\\'],
  ['△', '▲'],
  ['(', '﹙〔（'],
  [')', '﹚〕）'],
  [' ', '\u00a0\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u3164'],
  ['\n', '\r\v\f\u0085\u2028\u2029'],
]
const oneOf = new Map(pairs.flatMap(([one, written]) => [...written].map((sign) => [sign, one] as const)))
/** What has no shape: zero-width spaces, marks of writing direction, control signs; line ends and tabs are kept. */
const unseen = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}]/u

/** Full-width forms stand 0xfee0 above the plain ones. */
const plain = (sign: string): string => {
  const code = sign.charCodeAt(0)
  return oneOf.get(sign) ?? (code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign)
}

/** Most of any line: Hangul syllables, and ASCII but for the backslash, which Korean keyboards show as ₩. */
const isPlain = (code: number): boolean =>
  (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x20 && code < 0x7f && code !== 0x5c)

/** A Hangul syllable typed as its letters, as a Mac writes it (NFD): lead, vowel, and a tail where there is one. */
function composed(text: string, at: number): { readonly sign: string; readonly length: number } | null {
  const lead = text.charCodeAt(at) - 0x1100
  const vowel = text.charCodeAt(at + 1) - 0x1161
  if (!(lead >= 0 && lead < 19 && vowel >= 0 && vowel < 21)) return null
  const tail = text.charCodeAt(at + 2) - 0x11a7
  const hasTail = tail > 0 && tail < 28
  const code = 0xac00 + (lead * 21 + vowel) * 28 + (hasTail ? tail : 0)
  return { sign: String.fromCharCode(code), length: hasTail ? 3 : 2 }
}

/**
 * Makes one what word processors write in many ways: full-width signs, the crosses, the middle dots, the dashes, odd
 * spaces and line ends; leaves out what cannot be seen. Nothing moves: every character keeps the place it had.
 */
export function fold(text: string): Folded {
  const signs: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    const written = text.charAt(at)
    if (isPlain(text.charCodeAt(at))) {
      signs.push(written)
      starts.push(at)
      at += 1
      ends.push(at)
      continue
    }
    const syllable = composed(text, at)
    const length = syllable?.length ?? 1
    if (syllable !== null || !unseen.test(written)) {
      signs.push(syllable?.sign ?? plain(written))
      starts.push(at)
      ends.push(at + length)
    }
    at += length
  }
  starts.push(text.length)
  return { text: signs.join(''), starts, ends }
}
