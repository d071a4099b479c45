import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { found } from './found.ts'
import { group, type Line, linesOf } from './lines.ts'

/** "2018 7. 13.": the dot after the year is missing. */
const missingDot = /(?<![\d.,])((?:19|20)\d{2}) (\d{1,2})\. ?(\d{1,2})\.(?!\d)/g

function withoutDot(line: Line): readonly DocumentFinding[] {
  return [...line.text.matchAll(missingDot)].flatMap((match) => {
    const [month, day] = [Number(match[2]), Number(match[3])]
    if (month < 1 || month > 12 || day < 1 || day > 31) return []
    const right = `${group(match, 1)}. ${month}. ${day}.`
    return [
      found('date-format', 'note', line, {
        span: { from: match.index, to: match.index + match[0].length },
        stated: match[0],
        computed: right,
        params: { case: 'dot' },
        fix: right,
      }),
    ]
  })
}

interface Hit {
  readonly line: Line
  readonly from: number
  readonly text: string
}

const hitsOf = (document: Extracted, pattern: RegExp): readonly Hit[] =>
  linesOf(document).flatMap((line) =>
    [...line.text.matchAll(pattern)].map((match) => ({ line, from: match.index, text: match[0] })),
  )

/** "`20. 4.": a grave accent stands for the apostrophe of a shortened year. Told once. */
function graveAccents(document: Extracted): readonly DocumentFinding[] {
  const hits = hitsOf(document, /[`´](?=\d{2}\s?[.년])/g)
  return hits.slice(0, 1).map(({ line, from, text }) =>
    found('date-format', 'note', line, {
      span: { from, to: from + 1 },
      stated: text,
      computed: '’',
      params: { case: 'accent', count: hits.length },
      fix: '’',
    }),
  )
}

const spaced = /(?<![\d.,])(?:19|20)\d{2}\. \d{1,2}\. \d{1,2}\.?(?!\d)/g
const close = /(?<![\d.,])(?:19|20)\d{2}(?:\.\d{1,2}\.\d{1,2}\.?|-\d{2}-\d{2}|\/\d{1,2}\/\d{1,2})(?![\d-])/g

/** Whole dates written in the official way and in others beside it: told once, at the first of the rarer way. */
function mixedForms(document: Extracted): readonly DocumentFinding[] {
  const [official, other] = [hitsOf(document, spaced), hitsOf(document, close)]
  const rarer = official.length < other.length ? official : other
  return rarer.slice(0, 1).map(({ line, from, text }) =>
    found('date-format', 'note', line, {
      span: { from, to: from + text.length },
      stated: text,
      params: { case: 'mixed', official: official.length, other: other.length },
    }),
  )
}

/** Finds dates whose writing is broken (SI-025), and tells once of mixed ways of writing them. */
export const dateFormatRule: DocumentRule = {
  id: 'date-format',
  check: (document) => [...linesOf(document).flatMap(withoutDot), ...graveAccents(document), ...mixedForms(document)],
}
