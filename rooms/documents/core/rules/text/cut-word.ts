import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { found } from './found.ts'
import { oneLetterApart } from './jamo.ts'
import { type Word, type Words, wordsOf } from './words.ts'

/** How a beginning goes on in the words of a document. */
interface Continuation {
  /** How many words are the beginning itself. */
  alone: number
  readonly next: Map<string, { count: number; further: boolean }>
}

function continuations({ places }: Words): ReadonlyMap<string, Continuation> {
  const known = new Map<string, Continuation>()
  for (const [word, { length }] of places) {
    for (let end = 3; end <= word.length; end += 1) {
      const beginning = word.slice(0, end)
      const entry = known.get(beginning) ?? { alone: 0, next: new Map() }
      known.set(beginning, entry)
      if (end === word.length) entry.alone += length
      else {
        const sign = word.charAt(end)
        const before = entry.next.get(sign) ?? { count: 0, further: false }
        entry.next.set(sign, { count: before.count + length, further: before.further || word.length > end + 1 })
      }
    }
  }
  return known
}

/** 주민감독과 beside nine times 주민감독관: a beginning that otherwise always goes on in one way. */
function wrongLast(word: Word, known: ReadonlyMap<string, Continuation>): readonly DocumentFinding[] {
  const beginning = word.text.slice(0, -1)
  const last = word.text.slice(-1)
  const entry = known.get(beginning)
  if (entry === undefined || entry.alone > 0) return []
  const [only, another] = [...entry.next].filter(([sign]) => sign !== last)
  if (only === undefined || another !== undefined || entry.next.get(last)?.count !== 1) return []
  const [sign, { count, further }] = only
  if (count < 5 || !further || !oneLetterApart(sign, last)) return []
  const right = beginning + sign
  return [
    found('typo', 'note', word.line, {
      span: { from: word.from, to: word.from + word.text.length },
      stated: word.text,
      computed: right,
      params: { case: 'word', times: count },
    }),
  ]
}

/** 타운매니먼트 beside 타운매니지먼트: a long word with a syllable of its inside left out, behind the same word. */
function leftOut(words: Words): readonly DocumentFinding[] {
  return [...words.places].flatMap(([right, places]) => {
    if (right.length < 7 || right.length > 20 || places.length < 2) return []
    return Array.from({ length: right.length - 4 }, (_, index) => index + 2).flatMap((gap) => {
      const [rare, again] = words.places.get(right.slice(0, gap) + right.slice(gap + 1)) ?? []
      if (rare === undefined || again !== undefined) return []
      const before = words.tokens[rare.at - 1]
      if (!places.some((place) => words.tokens[place.at - 1] === before)) return []
      return [
        found('typo', 'note', rare.line, {
          span: { from: rare.from, to: rare.from + rare.text.length },
          stated: rare.text,
          computed: right,
          params: { case: 'word', times: places.length },
          fix: right,
        }),
      ]
    })
  })
}

function check(document: Extracted): readonly DocumentFinding[] {
  const words = wordsOf(document)
  const known = continuations(words)
  const rare = [...words.places.values()].flatMap(([word, again]) =>
    word !== undefined && again === undefined && word.text.length >= 4 ? [word] : [],
  )
  return [...rare.flatMap((word) => wrongLast(word, known)), ...leftOut(words)]
}

/** Finds words cut short or ending in a wrong syllable, by how the document writes them everywhere else (SI-079). */
export const cutWordRule: DocumentRule = { id: 'typo', check }
