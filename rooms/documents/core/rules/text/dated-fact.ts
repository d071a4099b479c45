import { inclusiveDays, type LocalDate } from '#kit/korean-date.ts'
import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { found } from './found.ts'
import { group, type Line, linesOf, spotOf } from './lines.ts'
import { logRows } from './log-row.ts'
import { dayOf } from './written-date.ts'

/** A thing with a number and what happened to it on a day: "3호점", "공간임대계약체결", 2019. 9. 26. */
interface Fact {
  readonly line: Line
  readonly span: { readonly from: number; readonly to: number }
  readonly text: string
  readonly thing: string
  /** What happened, without spaces and without what stands in brackets. */
  readonly event: string
  readonly year: number
  readonly month: number
  readonly day: number | null
}

const thing = /(?<!\d)(\d{1,2}(?:호점|호기|호관|공구|지구|단지|구역))/
const date = '((?:19|20)\\d{2})\\s?\\.\\s?(\\d{1,2})(?:\\s?\\.\\s?(\\d{1,2}))?\\s?\\.?'
/** "10) [2019.10] 공간(3호점) 임대 계약 체결 (독산3동 311길 1층)" */
const dateBefore = new RegExp(`^\\s*(?:\\d{1,2}\\)\\s*)?[-○]?\\s*\\[${date}\\]\\s*(\\S[\\s\\S]*)$`)
/** "○ 3호점 공간 임대계약 체결(2019.9.26)" */
const dateBehind = new RegExp(`^([\\s\\S]*\\S)\\s?\\(${date}\\)\\s*$`)

const eventOf = (text: string): string => text.replaceAll(/\([^()]*\)/g, '').replaceAll(/[^가-힣]/g, '')

function factOf(line: Line): readonly Fact[] {
  const [before, behind] = [dateBefore.exec(line.text), dateBehind.exec(line.text)]
  const match = before ?? behind
  if (match === null) return []
  const [text, year, month, day] =
    before === null
      ? [group(match, 1), group(match, 2), group(match, 3), group(match, 4)]
      : [group(match, 4), group(match, 1), group(match, 2), group(match, 3)]
  const named = thing.exec(text)
  if (named === null) return []
  const from = before === null ? group(match, 1).length : line.text.indexOf('[')
  const [written] = /[[(][^[\]()]*[\])]/.exec(line.text.slice(from)) as RegExpExecArray
  const at = line.text.indexOf(written, from)
  return [
    {
      line,
      span: { from: at + 1, to: at + written.length - 1 },
      text: written.slice(1, -1),
      thing: group(named, 1),
      event: eventOf(text),
      year: Number(year),
      month: Number(month),
      day: day === '' ? null : Number(day),
    },
  ]
}

const factsOf = oncePerDocument((document): readonly Fact[] => linesOf(document).flatMap(factOf))

function sameEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}

/** Two dates of one thing, as exactly as both are known. */
const differ = (a: Fact, b: Fact): boolean =>
  a.year !== b.year || a.month !== b.month || (a.day !== null && b.day !== null && a.day !== b.day)

/** Rows of one history name one thing's events one after the other: only places far apart tell of one event twice. */
const farApart = 60
const months = ({ year, month }: Fact): number => year * 12 + month

const oneEvent = (a: Fact, b: Fact): boolean =>
  a.thing === b.thing &&
  b.line.index - a.line.index > farApart &&
  Math.abs(months(a) - months(b)) <= 6 &&
  sameEnd(a.event, b.event) >= 5

/** One thing's one event with two dates (SI-073): told at the first. */
function twoDates(document: Extracted): readonly DocumentFinding[] {
  const facts = factsOf(document)
  return facts.flatMap((fact, index) => {
    const other = facts.slice(index + 1).find((one) => oneEvent(fact, one) && differ(one, fact))
    if (other === undefined) return []
    return [
      found('cross-reference', 'warning', fact.line, {
        span: fact.span,
        stated: fact.text,
        computed: other.text,
        params: { case: 'dates', thing: fact.thing, line: spotOf(other.line) },
      }),
    ]
  })
}

interface Notice {
  readonly date: LocalDate
  readonly thing: string
}

/** Meetings that still discussed the call for applications for a thing. */
const noticesOf = (document: Extracted): readonly Notice[] =>
  logRows(document).flatMap((row) =>
    row.cells.flatMap(({ text }) => {
      const named = thing.exec(text)
      return named === null || row.date === null || !/모집\s?공고/.test(text)
        ? []
        : [{ date: row.date, thing: group(named, 1) }]
    }),
  )

/** A call stands open for a week at least; one discussed less than that before the choice leaves no time for it. */
const openFor = 7

function chosenTooSoon(document: Extracted): readonly DocumentFinding[] {
  const notices = noticesOf(document)
  return factsOf(document).flatMap((fact) => {
    const chosen = fact.day === null ? null : dayOf(fact.year, fact.month, fact.day)
    const notice = notices.find((one) => one.thing === fact.thing)
    if (chosen === null || notice === undefined || !fact.event.endsWith('선정') || notice.date > chosen) return []
    const days = inclusiveDays(notice.date, chosen) - 1
    return days >= openFor
      ? []
      : [
          found('cross-reference', 'warning', fact.line, {
            span: fact.span,
            stated: fact.text,
            computed: notice.date,
            params: { case: 'notice', thing: fact.thing, days },
          }),
        ]
  })
}

/** Finds two places of a document that date one thing differently (SI-073, SI-074). */
export const datedFactRule: DocumentRule = {
  id: 'cross-reference',
  check: (document) => [...twoDates(document), ...chosenTooSoon(document)],
}

const founded =
  /제?\s?(\d{1,2})기\s{1,3}([가-힣]{3,14}?)\s?(?:구성|출범)\s?\(\s?((?:19|20)\d{2})\.\s?(\d{1,2})\.\s?(\d{1,2})\.?\s?\)/
const appointed = /(?:제\s?)?(\d{1,2})기\s{1,3}([가-힣]{3,14}?)\s?위촉식/

/** Finds bodies whose founding and appointing stand on two near days (SI-055). */
export const foundingDateRule: DocumentRule = {
  id: 'date-mismatch',
  check: (document) => {
    const ceremonies = logRows(document).flatMap((row) =>
      row.cells.flatMap(({ text, line }) => {
        const match = appointed.exec(text)
        return match === null || row.date === null ? [] : [{ key: `${match[1]} ${match[2]}`, date: row.date, line }]
      }),
    )
    return linesOf(document).flatMap((line) => {
      const match = founded.exec(line.text)
      const day = match === null ? null : dayOf(Number(match[3]), Number(match[4]), Number(match[5]))
      const other = ceremonies.find(({ key }) => match !== null && key === `${match[1]} ${match[2]}`)
      if (match === null || day === null || other === undefined || day === other.date) return []
      const [first, last] = day < other.date ? [day, other.date] : [other.date, day]
      if (inclusiveDays(first, last) > 31) return []
      return [
        found('date-mismatch', 'note', line, {
          span: { from: match.index, to: match.index + match[0].length },
          stated: day,
          computed: other.date,
          params: { case: 'founding', body: group(match, 2), line: spotOf(other.line) },
        }),
      ]
    })
  },
}
