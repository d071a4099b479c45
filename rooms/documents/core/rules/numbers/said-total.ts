import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { isNearSum } from './composition.ts'
import { same, sumOf, writeFixed } from './fixed.ts'
import { found } from './found.ts'
import { type Line, linesOf } from './lines.ts'
import type { Placed } from './numbered-list.ts'
import { readNumbers, type WrittenNumber, wonPer } from './written-number.ts'

/** "(총 370,000천원)" in the header of a column of amounts. */
const said = /[(（]\s*총\s*([\d,]+\s?(?:천원|백만원|만원|억원|원))\s*[)）]\s*$/
const ends = /^\s*(?:[□■○☞※<【]|\d+\s*-\s*\d+\s|순위|연번|구\s*분|합\s*계|총\s*계|\d+\)|\[)|[(（]\s*총\s*[\d,]+/
const reach = 90
const fewest = 3

/** Amounts of a unit that stand alone on their lines, as cells of a column do. */
const cellsIn = (line: Line, unit: string) =>
  readNumbers(line.text).filter(({ from, end, unit: own }) => {
    const before = line.text.charAt(from - 1)
    return own === unit && wonPer.has(own) && /^\s?$/.test(before) && /^\s?$/.test(line.text.charAt(end))
  })

/** A column of amounts under a header that says their total. */
interface SaidColumn {
  readonly line: Line
  readonly total: WrittenNumber
  readonly amounts: readonly Placed[]
}

function columnUnder(lines: readonly Line[], line: Line): SaidColumn | null {
  const match = said.exec(line.text)
  const total = match === null ? undefined : readNumbers(line.text).findLast(({ from }) => from >= match.index)
  if (total === undefined) return null
  const rest = lines.slice(line.index + 1, line.index + reach)
  const end = rest.findIndex(({ text }) => ends.test(text))
  const own = end === -1 ? [] : rest.slice(0, end)
  const cells = own.map((one) => cellsIn(one, total.unit).map((number): Placed => ({ ...number, line: one })))
  const start = cells.findIndex(({ length }) => length > 0)
  // A numbered list is read as one elsewhere.
  if (start === -1 || own.slice(0, start + 1).some(({ text }) => /^\s*1\s/.test(text))) return null
  return { line, total, amounts: cells.flat() }
}

/** The columns of amounts whose header says their total. */
export const columnsUnderTotals = oncePerDocument((document: Extracted): readonly SaidColumn[] => {
  const lines = linesOf(document)
  return lines.flatMap((line) => {
    const column = columnUnder(lines, line)
    return column === null || column.amounts.length < fewest ? [] : [column]
  })
})

/** Totals in the header of a column against the amounts in the lines beneath; numbered lists are checked elsewhere. */
export const saidTotals = (document: Extracted): readonly DocumentFinding[] =>
  columnsUnderTotals(document).flatMap(({ line, total, amounts }) => {
    const sum = sumOf(amounts.map(({ value }) => value))
    if (same(sum, total.value) || !isNearSum(total.value, sum)) return []
    const span = { from: total.from, to: total.to }
    const stated = line.text.slice(total.from, total.end)
    const params = { way: 'list', parts: amounts.length }
    return [found('sums', 'error', line.place, { span, stated, computed: `${writeFixed(sum)}${total.unit}`, params })]
  })
