import type { ComposedGlyph, TrueType } from './true-type.ts'

/**
 * How a sign that offices write, and the font lacks, is made of those it has: letters set beside each other, letters
 * within a frame, or another sign, larger or smaller.
 */
type Recipe =
  | { readonly kind: 'row'; readonly text: string }
  | { readonly kind: 'within'; readonly frame: string; readonly text: string }
  | { readonly kind: 'like'; readonly sign: string; readonly scale: number }
  | { readonly kind: 'lowered'; readonly text: string }

const row = (text: string): Recipe => ({ kind: 'row', text })
const within = (text: string, frame = '○'): Recipe => ({ kind: 'within', frame, text })
const like = (sign: string, scale = 1): Recipe => ({ kind: 'like', sign, scale })

const from = (first: string, texts: readonly string[], recipe: (text: string) => Recipe): [string, Recipe][] =>
  texts.map((text, index) => [String.fromCodePoint((first.codePointAt(0) ?? 0) + index), recipe(text)])
const numbers = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
const letters = (first: string): string[] =>
  Array.from({ length: 26 }, (_, index) => String.fromCodePoint((first.codePointAt(0) ?? 0) + index))

const roman = 'I II III IV V VI VII VIII IX X XI XII L C D M'.split(' ')
const syllables = [...'가나다라마바사아자차카타파하']
const jamo = [...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ']

const recipes: readonly (readonly [string, Recipe])[] = [
  ...from('Ⅰ', roman, row),
  ...from(
    'ⅰ',
    roman.map((text) => text.toLowerCase()),
    row,
  ),
  ...from('①', numbers(1, 20), within),
  ...from('㉑', numbers(21, 35), within),
  ...from('㊱', numbers(36, 50), within),
  ...from('❶', numbers(1, 10), within),
  ...from('⑴', numbers(1, 20), (text) => row(`(${text})`)),
  ...from('⒈', numbers(1, 20), (text) => row(`${text}.`)),
  ...from('Ⓐ', letters('A'), within),
  ...from('ⓐ', letters('a'), within),
  ...from('㉠', jamo, within),
  ...from('㉮', syllables, within),
  ...from('㈀', jamo, (text) => row(`(${text})`)),
  ...from('㈎', syllables, (text) => row(`(${text})`)),
  ...from('₀', numbers(0, 9), (text) => ({ kind: 'lowered', text })),
  ...Object.entries({
    '㈜': '(주)',
    '℃': '°C',
    '℉': '°F',
    '№': 'No',
    '℡': 'TEL',
    '㎜': 'mm',
    '㎝': 'cm',
    '㎞': 'km',
    '㎟': 'mm²',
    '㎠': 'cm²',
    '㎡': 'm²',
    '㎢': 'km²',
    '㎣': 'mm³',
    '㎤': 'cm³',
    '㎥': 'm³',
    '㎦': 'km³',
    '㎎': 'mg',
    '㎏': 'kg',
    '㎖': 'ml',
    '㎗': 'dl',
    ℓ: 'l',
    '㎘': 'kl',
    '㏄': 'cc',
    '㏊': 'ha',
    '㎾': 'kW',
    '㎿': 'MW',
    '㏈': 'dB',
    '㎐': 'Hz',
  }).map(([sign, text]) => [sign, row(text)] as const),
  ...Object.entries({
    '․': '·',
    '‧': '·',
    '∙': '·',
    '⋅': '·',
    '･': '·',
    '►': '▶',
    '◯': '○',
    〇: '○',
    '⚪': '○',
    '☐': '□',
    '◻': '□',
    '−': '–',
    '‐': '-',
    '‑': '-',
    '⁃': '-',
    '∼': '~',
    '✓': '√',
    '✔': '√',
    '✕': '×',
    '✖': '×',
    '➡': '→',
    '➔': '→',
    '➜': '→',
    '⟶': '→',
    '⇨': '⇒',
    '\u00a0': ' ',
    '\u2002': ' ',
    '\u2003': ' ',
    '\u2009': ' ',
    '\u202f': ' ',
  }).map(([sign, other]) => [sign, like(other)] as const),
  ...Object.entries({
    '▸': '▶',
    '‣': '▶',
    '▹': '▷',
    '▪': '■',
    '▫': '□',
    '◾': '■',
    '◽': '□',
    '⚫': '●',
    '⦁': '●',
    '◦': '○',
  }).map(([sign, other]) => [sign, like(other, 0.62)] as const),
  ['☑', within('√', '□')],
  ['☒', within('×', '□')],
  ['㊞', within('인')],
]

/** How much of a frame letters fill: a square within a ring, and some air. */
const fill = 0.62

function compose(font: TrueType, sign: string, recipe: Recipe): ComposedGlyph | null {
  const glyphOf = (of: string): number | null => font.glyphs.get(of.codePointAt(0) ?? 0) ?? null
  const codePoint = sign.codePointAt(0) ?? 0
  const set = (text: string) => {
    let x = 0
    const parts: { glyph: number; x: number }[] = []
    for (const letter of text) {
      const glyph = glyphOf(letter)
      if (glyph === null) return null
      parts.push({ glyph, x })
      x += font.advanceOf(glyph)
    }
    return { parts, width: x }
  }
  if (recipe.kind === 'like') {
    const glyph = glyphOf(recipe.sign)
    if (glyph === null) return null
    const [{ scale }, box, advance] = [recipe, font.boxOf(glyph), font.advanceOf(glyph)]
    const middle = box === null ? 0 : (box.bottom + box.top) / 2
    return {
      codePoint,
      advance: Math.round(advance * scale),
      components: [{ glyph, x: 0, y: middle * (1 - scale), scale }],
    }
  }
  const line = set(recipe.text)
  if (line === null) return null
  if (recipe.kind === 'within') {
    const frame = glyphOf(recipe.frame)
    const around = frame === null ? null : font.boxOf(frame)
    if (frame === null || around === null) return null
    const boxes = line.parts.flatMap(({ glyph, x }) => {
      const box = font.boxOf(glyph)
      return box === null ? [] : [{ ...box, left: box.left + x, right: box.right + x }]
    })
    const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))]
    const [bottom, top] = [Math.min(...boxes.map((box) => box.bottom)), Math.max(...boxes.map((box) => box.top))]
    const room = (around.right - around.left) * fill
    const scale = Math.min(0.8, room / Math.max(right - left, top - bottom))
    const shift = {
      x: (around.left + around.right) / 2 - (scale * (left + right)) / 2,
      y: (around.bottom + around.top) / 2 - (scale * (bottom + top)) / 2,
    }
    return {
      codePoint,
      advance: font.advanceOf(frame),
      components: [
        { glyph: frame, x: 0, y: 0, scale: 1 },
        ...line.parts.map(({ glyph, x }) => ({ glyph, x: shift.x + x * scale, y: shift.y, scale })),
      ],
    }
  }
  // Little wider than the square that such a sign takes in other fonts, and still legible.
  const scale = recipe.kind === 'lowered' ? 0.6 : Math.min(1, (1.35 * font.unitsPerEm) / line.width)
  const y = recipe.kind === 'lowered' ? -0.12 * font.unitsPerEm : 0
  return {
    codePoint,
    advance: Math.round(line.width * scale),
    components: line.parts.map(({ glyph, x }) => ({ glyph, x: x * scale, y, scale })),
  }
}

/** The signs of offices that a font lacks, composed of what it has. */
export const missingSigns = (font: TrueType): readonly ComposedGlyph[] =>
  recipes.flatMap(([sign, recipe]) => {
    if (font.glyphs.has(sign.codePointAt(0) ?? 0)) return []
    const glyph = compose(font, sign, recipe)
    return glyph === null ? [] : [glyph]
  })
