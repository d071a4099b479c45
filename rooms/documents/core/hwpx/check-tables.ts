import { type HwpxFinding, type Say, saying } from './fault.ts'
import {
  childOf,
  childrenOf,
  type HwpxPackage,
  numberIn,
  rootOf,
  sectionNames,
  visit,
  type XmlNode,
} from './package.ts'

/** No table that an office makes spans more fields; a file that claims more is not laid out field by field. */
const maxFields = 1_000_000

interface Cell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly width: number
  readonly heads: boolean
}

const cellOf = (node: XmlNode): Cell => {
  const [address, span, size] = ['hp:cellAddr', 'hp:cellSpan', 'hp:cellSz'].map((name) => childOf(node, name))
  return {
    row: numberIn(address, 'rowAddr'),
    column: numberIn(address, 'colAddr'),
    rowSpan: numberIn(span, 'rowSpan'),
    columnSpan: numberIn(span, 'colSpan'),
    width: numberIn(size, 'width'),
    heads: node.attributes['header'] === '1',
  }
}

const fieldName = (row: number, column: number): string => `${row},${column}`

function checkTable(table: XmlNode, where: () => string, say: Say): void {
  const rows = childrenOf(table, 'hp:tr')
  const columns = numberIn(table, 'colCnt')
  const at = (row: number, column: number) => () => `${where()} ${fieldName(row, column)}`
  if (!(columns > 0 && rows.length * columns <= maxFields)) {
    say('grid-outside', where, { found: `${rows.length} x ${table.attributes['colCnt'] ?? ''}` })
    return
  }
  const lines = rows.map(() => ({ taken: new Array<boolean>(columns).fill(false), width: 0 }))
  let bodyBegun = false
  for (const [index, row] of rows.entries()) {
    const cells = childrenOf(row, 'hp:tc').map(cellOf)
    if (cells.length === 0) say('row-empty', at(index, 0))
    for (const { row: said, column, rowSpan, columnSpan, width } of cells) {
      if (said !== index) say('cell-in-wrong-row', at(index, column), { found: said, expected: index })
      const fits = rowSpan > 0 && columnSpan > 0 && column >= 0
      if (!fits || index + rowSpan > rows.length || column + columnSpan > columns) {
        say('grid-outside', at(index, column), { found: `${rowSpan} x ${columnSpan}` })
        continue
      }
      for (const [down, line] of lines.slice(index, index + rowSpan).entries()) {
        line.width += width
        const overlap = line.taken.indexOf(true, column)
        if (overlap !== -1 && overlap < column + columnSpan) say('grid-overlap', at(index + down, overlap))
        line.taken.fill(true, column, column + columnSpan)
      }
    }
    const heads = cells.some((cell) => cell.heads)
    if (heads && bodyBegun) say('head-not-first', at(index, 0))
    bodyBegun ||= !heads && cells.length > 0
  }
  for (const [row, { taken }] of lines.entries()) {
    const hole = taken.indexOf(false)
    if (hole !== -1) say('grid-hole', at(row, hole))
  }
  const whole = numberIn(childOf(table, 'hp:sz'), 'width')
  for (const [row, { width }] of lines.entries()) {
    if (width !== whole) say('widths-wrong', at(row, 0), { found: width, expected: whole })
  }
}

/** Checks the grid of every table: no field without a cell or with two, no cell beyond it, rows as wide as the table. */
export function checkTables(of: HwpxPackage): readonly HwpxFinding[] {
  const findings: HwpxFinding[] = []
  for (const part of sectionNames(of)) {
    const say = saying(findings, part)
    const root = rootOf(of, part)
    if (root !== null) visit(root, (node, where) => node.name === 'hp:tbl' && checkTable(node, where, say))
  }
  return findings
}
