import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { found } from './found.ts'
import { group, type Line, linesOf, spotOf } from './lines.ts'

interface Hit {
  readonly line: Line
  readonly from: number
  readonly number: number
  readonly text: string
}

const ordinal = /(?<!\d)(\d{1,2})(호점|호기|호관)/g

/** "5호점" where the document knows 1, 2 and 3 (SI-076). */
function gaps(document: Extracted): readonly DocumentFinding[] {
  const hits = linesOf(document).flatMap((line) =>
    [...line.text.matchAll(ordinal)].map((match) => ({
      line,
      from: match.index,
      number: Number(match[1]),
      text: match[0],
      kind: group(match, 2),
    })),
  )
  return [...Map.groupBy(hits, ({ kind }) => kind).values()].flatMap((same) => {
    const numbers = new Set(same.map(({ number }) => number))
    const firsts = new Map<number, Hit>(same.toReversed().map((hit) => [hit.number, hit]))
    return [...firsts.values()].flatMap(({ line, from, number, text }) =>
      !numbers.has(1) || number === 1 || numbers.has(number - 1)
        ? []
        : [
            found('undefined', 'note', line, {
              span: { from, to: from + text.length },
              stated: text,
              params: { case: 'gap', missing: text.replace(String(number), String(number - 1)) },
            }),
          ],
    )
  })
}

const tier = /(?:^|\s)(상위|하위)\s*(?:\((\d{1,4})\))?\s*$/
const votes = /^\s*\((\d{1,4})\)\s*$/
const explained = /(?:상위|하위)\s?(?:\d+\s?%|권|그룹|법|기관|계획|[은는이란을의]|으로|\d+개)/

/** Results in two tiers, upper and lower, where the lower has more votes and nothing says how (SI-071). */
function tiers(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  const counted = lines.flatMap((line, index) => {
    const match = tier.exec(line.text)
    if (match === null) return []
    const count = group(match, 2) || (votes.exec(lines[index + 1]?.text ?? '')?.[1] ?? '')
    return count === '' ? [] : [{ line, name: group(match, 1), count: Number(count) }]
  })
  const [upper, lower] = [counted.filter(({ name }) => name === '상위'), counted.filter(({ name }) => name === '하위')]
  const [first] = upper
  const least = Math.min(...upper.map(({ count }) => count))
  const most = Math.max(...lower.map(({ count }) => count))
  if (first === undefined || most <= least || lines.some(({ text }) => explained.test(text))) return []
  return [
    found('undefined', 'note', first.line, {
      stated: `상위(${least}), 하위(${most})`,
      params: { case: 'tier', least, most },
    }),
  ]
}

const expansion = /[A-Z][a-z]{2,}(?:\s?[.·•]\s?[A-Z][a-z]{2,}){1,5}/g

/** One abbreviation spelt out in two ways: Flower.Book.Interest and Flower.Book.Interesting (SI-075). */
function expansions(document: Extracted): readonly DocumentFinding[] {
  const hits = linesOf(document).flatMap((line) =>
    [...line.text.matchAll(expansion)].map((match) => ({
      line,
      from: match.index,
      text: match[0],
      words: match[0].split(/\s?[.·•]\s?/),
    })),
  )
  return hits.flatMap((hit, index) => {
    const other = hits.slice(index + 1).find(({ words }) => {
      const differing = words.flatMap((word, at) =>
        word === hit.words[at] ? [] : [{ word, mine: hit.words[at] ?? '' }],
      )
      const [only, another] = differing
      return (
        words.length === hit.words.length &&
        only !== undefined &&
        another === undefined &&
        only.word.slice(0, 4) === only.mine.slice(0, 4)
      )
    })
    return other === undefined
      ? []
      : [
          found('name-alias', 'note', hit.line, {
            span: { from: hit.from, to: hit.from + hit.text.length },
            stated: hit.text,
            computed: other.text,
            params: { case: 'expansion', line: spotOf(other.line) },
          }),
        ]
  })
}

/** Finds what a document uses and never explains. */
export const undefinedRule: DocumentRule = {
  id: 'undefined',
  check: (document) => [...gaps(document), ...tiers(document)],
}

/** Finds abbreviations spelt out in two ways. */
export const expansionRule: DocumentRule = { id: 'name-alias', check: expansions }
