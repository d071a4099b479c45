import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { type Fixed, same, sumOf, writeFixed } from './fixed.ts'
import { found } from './found.ts'
import { type Line, linesOf } from './lines.ts'
import { group } from './listed.ts'
import { readNumbers, type WrittenNumber } from './written-number.ts'

/** How many took part in a course or event, as a line of its own says it. */
interface Attendance {
  readonly line: Line
  readonly number: WrittenNumber
  /** Said to be a total. */
  readonly isTotal: boolean
  /** The sum of the sessions beneath, where they are listed and are not the number itself. */
  readonly bySession: Fixed | null
}

const statement = /(?:참여|참석|참가)\s*(?:인원|자|자수)?\s*[:：]\s*총?\s*(?=\d)/
const session = /^\s*(\d+\s?(?:강|회차|차시)|[기심]\S?화?본?\s*$)/
const attended = /(?:^|\s)(\d{1,4})\s?명\s*$/
const reach = 60

/** The attendance of the sessions that follow a statement, up to the next statement or section. */
function sessionsAfter(lines: readonly Line[], at: number): readonly Fixed[] {
  const rest = lines.slice(at + 1, at + reach)
  const end = rest.findIndex(({ text }) => statement.test(text) || /^\s*\d+\s?-\s?\d+\s/.test(text))
  const own = end === -1 ? rest : rest.slice(0, end)
  const first = own.findIndex(({ text }) => session.test(text))
  if (first === -1) return []
  return own.slice(first).flatMap(({ text }) => {
    const digits = group(attended.exec(text), 1)
    return digits === '' || /[:：(（]/.test(text) ? [] : [BigInt(digits) * 10n ** 15n]
  })
}

function attendances(lines: readonly Line[]): readonly Attendance[] {
  return lines.flatMap((line): readonly Attendance[] => {
    const match = statement.exec(line.text)
    const start = match === null ? -1 : match.index + match[0].length
    const number = readNumbers(line.text).find(({ from, unit }) => from === start && unit === '명')
    if (number === undefined) return []
    const sessions = sessionsAfter(lines, line.index)
    const sum = sumOf(sessions)
    const most = sessions.reduce((largest, one) => (one > largest ? one : largest), 0n)
    // Heads counted once lie between the largest session and the sum of all.
    const once = sessions.length > 1 && number.value >= most && number.value < sum
    return [{ line, number, isTotal: group(match, 0).includes('총'), bySession: once ? sum : null }]
  })
}

const tell = (line: Line, number: WrittenNumber, computed: Fixed, way: string): DocumentFinding =>
  found('counting-basis', 'note', line.place, {
    span: { from: number.from, to: number.to },
    stated: line.text.slice(number.from, number.end),
    computed: `${writeFixed(computed)}명`,
    params: { way },
  })

/** Totals of the year that add up numbers of which some count heads and others count attendances. */
function mixedTotals(lines: readonly Line[], parts: readonly Attendance[]): readonly DocumentFinding[] {
  const sum = sumOf(parts.map(({ number }) => number.value))
  const gross = sumOf(parts.map(({ number, bySession }) => bySession ?? number.value))
  const once = parts.filter(({ bySession }) => bySession !== null).length
  if (once === 0 || once === parts.length) return []
  return lines.flatMap((line) => {
    const people = /총\s*\d+\s?회/.test(line.text) ? readNumbers(line.text).filter(({ unit }) => unit === '명') : []
    const [number] = people
    return number === undefined || !same(number.value, sum) ? [] : [tell(line, number, gross, 'mixed')]
  })
}

/** Numbers of participants that count people once though their sessions add up to more, and totals that mix the two. */
export function countingBases(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  const parts = attendances(lines)
  const once = parts.flatMap(({ line, number, bySession }) =>
    bySession === null ? [] : [tell(line, number, bySession, 'once')],
  )
  return [
    ...once,
    ...mixedTotals(
      lines,
      parts.filter(({ isTotal }) => isTotal),
    ),
  ]
}
