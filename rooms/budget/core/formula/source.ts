import { type Refused, refuse } from '#kit/result.ts'
import type { Folded } from './fold.ts'
import type { FormulaRefusal, FormulaRefusalKind } from './formula.ts'

/** The text as pasted beside its folded form, in which all reading is done. */
export interface Source {
  readonly pasted: string
  readonly folded: Folded
}

/** A stretch of the folded text, told in the characters of the text as pasted. */
export function placed(source: Source, from: number, to: number): { asWritten: string; from: number; to: number } {
  const start = source.folded.starts[from] as number
  const end = to > from ? (source.folded.ends[to - 1] as number) : start
  return { asWritten: source.pasted.slice(start, end), from: start, to: end }
}

/** Takes out brackets that have no partner: left over where a name's bracket reaches into the calculation. */
function withoutLoneBrackets(text: string): string {
  if (!text.includes('(') && !text.includes(')')) return text
  const lone = new Set<number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === '(') open.push(at)
    else if (text.charAt(at) === ')' && open.pop() === undefined) lone.add(at)
  }
  for (const at of open) lone.add(at)
  return lone.size === 0
    ? text
    : text
        .split('')
        .map((sign, at) => (lone.has(at) ? ' ' : sign))
        .join('')
}

const oneSpace = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()

/** Cuts the signs off both ends that only lead over to the calculation ("강사료 :"). */
function trimmed(text: string): string {
  let [from, to] = [0, text.length]
  while (from < to && ' :=≒@'.includes(text.charAt(from))) from += 1
  while (to > from && ' :=≒@'.includes(text.charAt(to - 1))) to -= 1
  return text.slice(from, to)
}

/** The words of a stretch as they are kept: one space between them, no sign at their ends that only leads over. */
export function wording(source: Source, from: number, to: number): string {
  const { text, starts, ends } = source.folded
  const signs: string[] = []
  for (let at = from; at < to; at += 1) {
    const sign = text.charAt(at)
    const [start, end] = [starts[at] as number, ends[at] as number]
    // A syllable typed as its letters is shown as one; brackets are shown plain, so that they can be paired.
    if (end - start > 1) signs.push(sign)
    else signs.push(sign === '(' || sign === ')' || sign === '\n' ? sign : source.pasted.charAt(start))
  }
  return trimmed(oneSpace(withoutLoneBrackets(signs.join(''))))
}

/** A refusal that points at a stretch of the folded text. */
export function refuseAt(source: Source, kind: FormulaRefusalKind, from: number, to: number): Refused<FormulaRefusal> {
  const { asWritten, from: at } = placed(source, from, to)
  return refuse({ kind, at, length: asWritten.length, found: asWritten })
}
