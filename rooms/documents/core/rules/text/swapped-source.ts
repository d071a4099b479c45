import type { DocumentFinding, DocumentRule } from '../../document-rule.ts'
import { found } from './found.ts'
import { group, type Line, linesOf } from './lines.ts'

/** "시비 2,149 101 71 460 776 668 73 0": a source with its total and its columns. */
interface SourceRow {
  readonly line: Line
  readonly at: number
  readonly source: string
  readonly values: readonly number[]
}

const row = /^\s*(국비|시비|구비|도비|군비|시\s비|구\s비)[\s\t]+((?:\d[\d,]*[\s\t]*){5,14})$/

function rowOf(line: Line, at: number): readonly SourceRow[] {
  const match = row.exec(line.text)
  if (match === null) return []
  const values = group(match, 2)
    .trim()
    .split(/\s+/)
    .map((digits) => Number(digits.replaceAll(',', '')))
  return [{ line, at, source: group(match, 1).replace(' ', ''), values: values.slice(1) }]
}

/** One source carries the plan in three columns and more, and in one the other does by twice as much. */
function swapped(a: SourceRow, b: SourceRow): readonly DocumentFinding[] {
  if (b.at - a.at > 3 || a.values.length !== b.values.length || a.source === b.source) return []
  const pairs = a.values.map((value, column) => ({ column, mine: value, other: b.values[column] ?? 0 }))
  const [mine, others] = [
    pairs.filter((pair) => pair.mine > pair.other * 2),
    pairs.filter((pair) => pair.other > pair.mine * 2),
  ]
  const odd =
    mine.length >= 3 && others.length === 1 ? others[0] : others.length >= 3 && mine.length === 1 ? mine[0] : undefined
  if (odd === undefined || odd.mine === 0 || odd.other === 0) return []
  return [
    found('swap', 'note', a.line, {
      stated: `${odd.mine} / ${odd.other}`,
      params: { source: a.source, other: b.source, column: odd.column + 2 },
    }),
  ]
}

/** Finds a column where two sources of money look exchanged. */
export const swappedSourceRule: DocumentRule = {
  id: 'swap',
  check: (document) => {
    const rows = linesOf(document).flatMap(rowOf)
    return rows.flatMap((one, index) => rows.slice(index + 1, index + 3).flatMap((other) => swapped(one, other)))
  },
}
