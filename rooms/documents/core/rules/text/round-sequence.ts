import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { found } from './found.ts'
import { group, type Line } from './lines.ts'
import { type LogRow, logRows } from './log-row.ts'

interface Round {
  readonly line: Line
  readonly from: number
  readonly written: string
  readonly body: string
  readonly year: number
  readonly number: number
  readonly rowYear: number
}

const label = /(?<!\d)((?:19|20)\d{2})\s?-\s?(\d{1,3})차/

/** The label of a row ("2019-3차") with the name that its cells spell before it ("복지·건강", "분과"). */
function roundOf(row: LogRow): readonly Round[] {
  let body = ''
  for (const { line, text, from } of row.cells) {
    const match = label.exec(text)
    if (match !== null) {
      const before = body + text.slice(0, match.index)
      return [
        {
          line,
          from: from + match.index,
          written: match[0],
          body: before.replaceAll(/[^가-힣A-Za-z]/g, ''),
          year: Number(match[1]),
          number: Number(group(match, 2)),
          rowYear: row.year,
        },
      ]
    }
    body += text
  }
  return []
}

const told = (round: Round, computed: string, kind: string, fix: boolean): DocumentFinding =>
  found('round-sequence', kind === 'year' ? 'error' : 'warning', round.line, {
    span: { from: round.from, to: round.from + round.written.length },
    stated: round.written,
    computed,
    params: { case: kind, body: round.body },
    ...(fix ? { fix: computed } : {}),
  })

/** One body's rounds in a year, in the order of the log. */
function inOrder(rounds: readonly Round[]): readonly DocumentFinding[] {
  let last: number | null = null
  return rounds.flatMap((round) => {
    const expected = last === null ? round.number : last + 1
    const computed = `${round.rowYear}-${expected}차`
    last = round.number
    if (round.year !== round.rowYear)
      return [told(round, `${round.rowYear}-${round.number}차`, 'year', round.number === expected)]
    if (round.number === expected || round.number < expected - 1) return []
    return [told(round, computed, round.number === expected - 1 ? 'repeated' : 'missing', false)]
  })
}

function check(document: Extracted): readonly DocumentFinding[] {
  const rounds = logRows(document).flatMap(roundOf)
  const groups = Map.groupBy(rounds, (round) => `${round.rowYear} ${round.body}`)
  return [...groups.values()].flatMap(inOrder)
}

/** Finds rounds of meetings ("2019-3차") that carry another year than their row, repeat, or leave a number out. */
export const roundSequenceRule: DocumentRule = { id: 'round-sequence', check }
