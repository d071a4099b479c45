import { normaliseName } from '#kit/korean-text.ts'
import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { cardsOf } from './card.ts'
import { found } from './found.ts'
import { group, type Line, linesOf, spotOf } from './lines.ts'

/** "동단위 시민참여예산 사업 : 26건(182,500천원)" */
interface Statement {
  readonly line: Line
  readonly span: { readonly from: number; readonly to: number }
  readonly text: string
  readonly name: string
  readonly key: string
  readonly year: string
  readonly count: number
  readonly unit: string
  readonly amount: number
}

const statement =
  /^[\s\-○※·∙◦□*]*(?:((?:19|20)\d{2})년?\s)?(\S[^:：]{3,40}?)\s*[:：]\s*(\d{1,4})\s?(건|개소|개교|개|명|회|대|종)\s?[/(]\s?(\d[\d,]{3,14})\s?(천원|원|백만원)/

function statementOf(line: Line): readonly Statement[] {
  const match = statement.exec(line.text)
  if (match === null) return []
  const text = match[0].slice(match[0].search(/[:：]/) + 1).trim()
  const from = line.text.indexOf(text)
  return [
    {
      line,
      span: { from, to: from + text.length },
      text: text.replace(/[/(]\s?/, ' '),
      name: group(match, 2),
      key: normaliseName(group(match, 2)).replace(/사업$/, ''),
      year: group(match, 1),
      count: Number(match[3]),
      unit: group(match, 4) + group(match, 6),
      amount: Number(group(match, 5).replaceAll(',', '')),
    },
  ]
}

/** One name, or one that leaves a few syllables of the other out. */
function sameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 6 || long.length - short.length > 4) return false
  let front = 0
  while (front < short.length && short.charAt(front) === long.charAt(front)) front += 1
  return long.endsWith(short.slice(front))
}

const comparable = (a: Statement, b: Statement): boolean =>
  a.unit === b.unit && (a.year === '' || b.year === '' || a.year === b.year) && sameName(a.key, b.key)

/** Whether one amount is the other rounded to hundreds or thousands. */
const rounded = (a: number, b: number): boolean =>
  [a, b].some((one) => one % 100 === 0) && Math.abs(a - b) * 1000 < Math.max(a, b)

function told(first: Statement, second: Statement): DocumentFinding {
  const note = first.count === second.count && rounded(first.amount, second.amount)
  return found('cross-reference', note ? 'note' : 'warning', second.line, {
    span: second.span,
    stated: second.text,
    computed: first.text,
    params: { case: note ? 'rounded' : 'counts', name: first.name, line: spotOf(first.line) },
  })
}

/** Cards of other projects have the same words for their own things. */
const inOneCard = (document: Extracted, a: Statement, b: Statement): boolean => {
  const card = ({ line }: Statement): number => cardsOf(document).findIndex(({ lines }) => lines.includes(line))
  return card(a) === card(b)
}

function check(document: Extracted): readonly DocumentFinding[] {
  const statements = linesOf(document).flatMap(statementOf)
  return statements.flatMap((second, index) => {
    const first = statements
      .slice(0, index)
      .findLast((one) => comparable(one, second) && inOneCard(document, one, second))
    if (first === undefined || (first.count === second.count && first.amount === second.amount)) return []
    return [told(first, second)]
  })
}

/** Finds one thing stated twice with another count or amount. */
export const twoStatementsRule: DocumentRule = { id: 'cross-reference', check }

const size =
  /구\s{0,4}성(?:\s?인원)?\s*[:：]\s*(?:([가-힣]{2,10}(?:회의|위원회|분과|추진단|협의체))별\s)?(?:총\s?)?(?:\d{1,3}\s?[~∼]\s?)?(\d{1,3})\s?명\s?(?:이내|이하)/
const bodyAtEnd = /([가-힣]{2,8}(?:회의|위원회|분과|추진단|협의체))\s*$/

interface Size {
  readonly line: Line
  readonly span: { readonly from: number; readonly to: number }
  readonly text: string
  readonly body: string
  readonly most: number
}

function sizesIn(document: Extracted): readonly Size[] {
  const lines = linesOf(document)
  return lines.flatMap((line, number) => {
    const match = size.exec(line.text)
    if (match === null) return []
    const above = lines.slice(Math.max(0, number - 3), number).toReversed()
    const named = above.flatMap(({ text }) => bodyAtEnd.exec(text)?.[1] ?? [])[0]
    const body = group(match, 1) === '' ? named : group(match, 1)
    if (body === undefined) return []
    const text = match[0].slice(match[0].search(/[:：]/) + 1).trim()
    const from = line.text.indexOf(text)
    return [{ line, span: { from, to: from + text.length }, text, body, most: Number(match[2]) }]
  })
}

/** Finds bodies with two sizes in one document (SI-053): told at the later. */
export const compositionRule: DocumentRule = {
  id: 'composition',
  check: (document) => {
    const sizes = sizesIn(document)
    return sizes.flatMap((later, index) => {
      const first = sizes.slice(0, index).find(({ body, most }) => body === later.body && most !== later.most)
      return first === undefined
        ? []
        : [
            found('composition', 'warning', later.line, {
              span: later.span,
              stated: later.text,
              computed: first.text,
              params: { body: later.body, line: spotOf(first.line) },
            }),
          ]
    })
  },
}
