import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { found } from './found.ts'
import { group, type Line, linesOf } from './lines.ts'

const numerals = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']
const numberOfNumeral: ReadonlyMap<string, number> = new Map(numerals.map((numeral, number) => [numeral, number]))
const signs = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'

interface Heading {
  readonly line: Line
  readonly from: number
  readonly written: string
  readonly number: number
  readonly title: string
}

const numeral = `([${signs}]|[IVX]{1,5})`
/** "Ⅲ. 신규·중점사업", "I . 일반현황" */
const before = new RegExp(`^(\\s{0,20})${numeral}\\s{0,2}[.．)]?\\s{1,3}(\\S[\\s\\S]*)$`)
/** "배경 및 목적I", "성과평가계획V": the number of a box beside the title, glued behind it by the extraction. */
const behind = new RegExp(`^(\\s{0,80}[가-힣0-9][\\s\\S]{1,60}?[가-힣)]\\s?)${numeral}\\s*$`)

/** A line of a table of contents: dots and a page. */
const contents = /\.{3}|…|\t\d{1,3}\s*$|·{4}/

const numberOf = (written: string): number =>
  signs.includes(written) ? signs.indexOf(written) + 1 : (numberOfNumeral.get(written) ?? 0)

function headingOf(line: Line): readonly Heading[] {
  if (line.text.length > 100 || contents.test(line.text)) return []
  const [head, tail] = [before.exec(line.text), behind.exec(line.text)]
  const match = head ?? tail
  if (match === null) return []
  const written = group(match, 2)
  const title = (head === null ? group(match, 1) : group(match, 3)).trim()
  const number = numberOf(written)
  return number === 0 || !/[가-힣]{2}/.test(title)
    ? []
    : [{ line, from: group(match, 1).length, written, number, title }]
}

const sign = (number: number, like: string): string =>
  signs.includes(like) ? signs.charAt(number - 1) : (numerals[number] ?? String(number))

function wrongNumber(heading: Heading, before: Heading | null): readonly DocumentFinding[] {
  if (before === null || heading.number === 1 || heading.number === before.number + 1) return []
  const repeated = heading.number === before.number
  if (repeated ? heading.title === before.title : heading.number < before.number) return []
  const right = sign(before.number + 1, heading.written)
  return [
    found('section-number', repeated ? 'warning' : 'note', heading.line, {
      span: { from: heading.from, to: heading.from + heading.written.length },
      stated: heading.written,
      computed: right,
      params: {
        case: repeated ? 'repeated' : 'missing',
        title: heading.title,
        before: before.title,
        beforeNumber: before.written,
      },
    }),
  ]
}

/** Check marks and names ("V", "X") stand many times; the numbers of chapters do not. */
const isChapters = (headings: readonly Heading[]): boolean => headings.some((heading) => heading.number === 2)

function check(document: Extracted): readonly DocumentFinding[] {
  const headings = linesOf(document).flatMap(headingOf)
  if (!isChapters(headings)) return []
  let last: Heading | null = null
  return headings.flatMap((heading) => {
    const findings = wrongNumber(heading, last)
    last = heading
    return findings
  })
}

/** Finds chapters whose Roman number repeats or leaves one out (SI-021), those glued behind their title included. */
export const sectionNumberRule: DocumentRule = { id: 'section-number', check }
