import { type ExactDecimal, readDecimal } from './exact-decimal.ts'

/** One section of a spreadsheet's number format ("#,##0;△#,##0" has two), taken apart. */
export interface FormatSection {
  /** What stands in the format, in order: a quoted text, a placeholder, a token of a date, a sign. */
  readonly tokens: readonly FormatToken[]
  /** A condition in brackets, as in [>=1000]. */
  readonly condition: { readonly operator: string; readonly limit: ExactDecimal } | null
}

export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'general' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'text' }

type Reader = readonly [RegExp, (found: RegExpExecArray) => FormatToken | null]

const literal = (text: string): FormatToken => ({ kind: 'literal', text })

/** Tried in order at every place of a format; a null token (colour, filling, width of a character) shows nothing. */
const readers: readonly Reader[] = [
  [/^"([^"]*)"?/, ([, text = '']) => literal(text)],
  [/^\\(.?)/su, ([, text = '']) => literal(text)],
  [/^_.?/su, () => null],
  [/^\*.?/su, () => null],
  [/^\[\$([^\]-]*)[^\]]*\]/, ([, currency = '']) => (currency === '' ? null : literal(currency))],
  [/^\[h+\]/i, () => ({ kind: 'date', text: '[h]' })],
  [/^\[[^\]]*\]/, () => null],
  [/^(General|G\/표준)/i, () => ({ kind: 'general' })],
  [/^[#0?][#0?,.]*/, ([text]) => ({ kind: 'digits', text })],
  [/^\.[#0?]+/, ([text]) => ({ kind: 'digits', text })],
  [/^%/, () => ({ kind: 'percent' })],
  [/^@/, () => ({ kind: 'text' })],
  [/^(am\/pm|a\/p|오전\/오후)/i, () => ({ kind: 'date', text: 'am/pm' })],
  [/^(y+|m+|d+|h+|s+|a{3,4}|e+)/i, ([text]) => ({ kind: 'date', text: text.toLowerCase() })],
  [/^./su, ([text]) => literal(text)],
]

function readSection(section: string): FormatSection {
  const tokens: FormatToken[] = []
  const [, operator = '', limit = ''] = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/.exec(section) ?? []
  for (let rest = section; rest !== ''; ) {
    for (const [pattern, take] of readers) {
      const found = pattern.exec(rest)
      if (found === null) continue
      const token = take(found)
      if (token !== null) tokens.push(token)
      rest = rest.slice(found[0].length)
      break
    }
  }
  const exact = readDecimal(limit)
  return { tokens, condition: exact === null ? null : { operator, limit: exact } }
}

/** Takes a number format apart into its sections, at the semicolons outside quotes. */
export const readNumberFormat = (format: string): readonly FormatSection[] =>
  [...format.matchAll(/(?:"[^"]*"?|\\.?|[^;"\\])+|(?<=;|^)(?=;|$)/gsu)].map(([section]) => readSection(section))
