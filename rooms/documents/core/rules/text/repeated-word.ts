import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { found } from './found.ts'
import { group, type Line, linesOf } from './lines.ts'

/** Words that are said twice on purpose. */
const doubled = new Set(
  '하나 조목 구석 마디 골목 동네 마을 차례 조각 사이 가지 하루 순간 굽이 방울 주저 시간 시시 나날 거듭 각각 매우 더욱 점점 차츰 정말 서로 자주 빨리 천천히 조금 오래 모두 다시 따로 바로 계속 지속 단계 개별 층층 동별 분기별'.split(
    ' ',
  ),
)

/** How often each word of two syllables or more stands in the document with nothing of Hangul around it. */
const wordCounts = oncePerDocument((document): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const line of linesOf(document)) {
    for (const word of line.text.match(/[가-힣]{2,}/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
})

const told = (line: Line, from: number, text: string, once: string): DocumentFinding =>
  found('repeated-word', 'note', line, {
    span: { from, to: from + text.length },
    stated: text,
    computed: once,
    params: { case: 'word' },
    fix: once,
  })

/** "예산예산": a word that the document knows alone, written twice without a space. 나풀나풀 is known only doubled. */
function glued(document: Extracted, line: Line): readonly DocumentFinding[] {
  return [...line.text.matchAll(/(?<![가-힣])([가-힣]{2,6})\1(?![가-힣])/g)].flatMap((match) => {
    const word = group(match, 1)
    const alone = wordCounts(document).get(word) ?? 0
    return doubled.has(word) || alone < 3 ? [] : [told(line, match.index, match[0], word)]
  })
}

/** Words of a sentence, not names in the cells of a row: they end in a particle or bind. */
const inSentence =
  /(?<![가-힣])((?:[가-힣]+(?:[을를은는에]|(?<![회협심문정토강건주합동상])의|위한|통한|대한|하여|하고|하는|있는|으로)|위한|통한|대한|및)) \1(?![가-힣])/g

/** "추진을 추진을", "및 및": the same word twice in a sentence; rows of a table repeat their cells rightly. */
const spaced = (line: Line): readonly DocumentFinding[] =>
  [...line.text.matchAll(inSentence)]
    .filter((match) => !doubled.has(group(match, 1)))
    .map((match) => told(line, match.index, match[0], group(match, 1)))

/** "주1회 ... 주1회": how often is said twice in one line. */
function frequency(line: Line): readonly DocumentFinding[] {
  if (!line.text.includes('회')) return []
  const [first, second, third] = [...line.text.matchAll(/(?<![가-힣\d])(?:매?주|매?월|연)\s?\d{1,3}회/g)]
  if (first === undefined || second === undefined || third !== undefined || first[0] !== second[0]) return []
  const between = line.text.slice(first.index + first[0].length, second.index)
  if (/[,/·:;|\t()]/.test(between) || between.length > 30) return []
  return [
    found('repeated-word', 'note', line, {
      span: { from: second.index, to: second.index + second[0].length },
      stated: first[0],
      params: { case: 'frequency' },
    }),
  ]
}

/** Finds words written twice by mistake (SI-023). */
export const repeatedWordRule: DocumentRule = {
  id: 'repeated-word',
  check: (document) =>
    linesOf(document).flatMap((line) => [...glued(document, line), ...spaced(line), ...frequency(line)]),
}
