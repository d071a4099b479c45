import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { readGrid } from '../tables/columns.ts'
import { cellAt, type Grid } from '../tables/grid.ts'
import { same, writeFixed } from './fixed.ts'
import { found } from './found.ts'
import { type Line, linesOf } from './lines.ts'
import { group, listed } from './listed.ts'
import { tabGrids } from './tab-grid.ts'
import { readNumbers, wonPer } from './written-number.ts'

const statement = /(20\d\d)\s?년도?\s*(?:소요예산|소요액|예산액?|사업비)\s*[:：]?\s*(?=\d)/
const reach = 6

/** The total of a year in a table by years, in won: the sum row where there is one, else the only row. */
function totalOfYear(grid: Grid, year: string): bigint | null {
  const read = readGrid(grid)
  const unit = wonPer.get(group(/단위\s*[:：]\s*(원|천원|백만원|억원)/.exec(grid.caption), 1))
  if (read === null || unit === undefined) return null
  const columns = read.columns.filter(({ titles }) => titles.some((title) => title.startsWith(year)))
  const [total = read.data.length === 1 ? listed(read.data, 0) : null] = read.totals.keys()
  if (columns.length !== 1 || total === null) return null
  const { value } = cellAt(grid, total, listed(columns, 0).index)
  return value.kind === 'amount' ? value.amount * unit : null
}

function checkStatement(
  line: Line,
  grids: readonly Grid[],
  lineOf: ReadonlyMap<string, number>,
): readonly DocumentFinding[] {
  const match = statement.exec(line.text)
  if (match === null) return []
  const start = match.index + match[0].length
  const stated = readNumbers(line.text).find(({ from }) => from === start)
  const per = wonPer.get(stated?.unit ?? '')
  if (stated === undefined || per === undefined) return []
  const next = grids.find((grid) => {
    const at = lineOf.get(JSON.stringify(cellAt(grid, 0, 0).place)) as number
    return at > line.index && at - line.index <= reach
  })
  const total = next === undefined ? null : totalOfYear(next, group(match, 1))
  if (total === null || same(total, stated.value * per)) return []
  return [
    found('year-budget', 'warning', line.place, {
      span: { from: stated.from, to: stated.to },
      stated: line.text.slice(stated.from, stated.end),
      computed: `${writeFixed(total / per)}${stated.unit}`,
      params: { year: group(match, 1) },
    }),
  ]
}

/** "2022년 소요예산 : 494,038천원" against the column of that year in the table beneath. */
export function statedBudgets(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  const lineOf = new Map(lines.map(({ place, index }) => [JSON.stringify(place), index]))
  const grids = tabGrids(document)
  return lines.flatMap((line) => checkStatement(line, grids, lineOf))
}
