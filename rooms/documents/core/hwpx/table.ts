import type { Alignment } from '../model/official-document.ts'
import type { Definitions } from './definitions.ts'
import type { Paragraph } from './paragraph.ts'
import { subList } from './paragraph.ts'
import { element } from './xml.ts'

/** A cell that is ready: its paragraphs, its look, its place in the grid. */
export interface WrittenCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly heads: boolean
  readonly borderFill: number
  readonly paragraphs: readonly Paragraph[]
}

export interface WrittenTable {
  /** Unlike that of any other table or picture of the document. */
  readonly id: number
  /** In units, of each column and of each row. */
  readonly widths: readonly number[]
  readonly heights: readonly number[]
  readonly cells: readonly WrittenCell[]
  /** Whether it stands in its line as a letter does, and so on one page; else it breaks over pages between its rows. */
  readonly inLine: boolean
  /** Whether it may break over pages between its rows. */
  readonly breaks?: boolean
  readonly repeatsHead: boolean
  readonly align: Extract<Alignment, 'left' | 'right'>
}

/** The space between a cell's lines and its text, in units. */
export const cellMargin = { left: 510, right: 510, top: 200, bottom: 200 } as const

const marginXml = element('hp:cellMargin', cellMargin)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

function cellXml(cell: WrittenCell, { widths, heights }: WrittenTable): string {
  const { row, column, rowSpan, columnSpan, heads, borderFill, paragraphs } = cell
  return element(
    'hp:tc',
    { name: '', header: heads ? 1 : 0, hasMargin: 0, protect: 0, editable: 0, dirty: 0, borderFillIDRef: borderFill },
    subList('CENTER', 0, paragraphs),
    element('hp:cellAddr', { colAddr: column, rowAddr: row }),
    element('hp:cellSpan', { colSpan: columnSpan, rowSpan }),
    element('hp:cellSz', {
      width: sum(widths.slice(column, column + columnSpan)),
      height: sum(heights.slice(row, row + rowSpan)),
    }),
    marginXml,
  )
}

/** A table; a cell that a span covers is not written. */
export function tableXml(definitions: Definitions, table: WrittenTable): string {
  const { id, widths, heights, cells, inLine, breaks = !inLine, repeatsHead, align } = table
  const rows: string[] = heights.map(() => '')
  for (const cell of cells) rows[cell.row] += cellXml(cell, table)
  const width = sum(widths)
  return element(
    'hp:tbl',
    {
      ...{ id, zOrder: id, numberingType: 'TABLE', textWrap: 'TOP_AND_BOTTOM', textFlow: 'BOTH_SIDES', lock: 0 },
      ...{ dropcapstyle: 'None', pageBreak: breaks ? 'CELL' : 'NONE', repeatHeader: repeatsHead ? 1 : 0 },
      ...{ rowCnt: heights.length, colCnt: widths.length, cellSpacing: 0 },
      ...{ borderFillIDRef: definitions.borderFill({ lines: 'none', fill: null }), noAdjust: 0 },
    },
    element('hp:sz', {
      ...{ width, widthRelTo: 'ABSOLUTE', height: sum(heights), heightRelTo: 'ABSOLUTE', protect: 0 },
    }),
    element('hp:pos', {
      ...{ treatAsChar: inLine ? 1 : 0, affectLSpacing: 0, flowWithText: 1, allowOverlap: 0, holdAnchorAndSO: 0 },
      ...{ vertRelTo: 'PARA', horzRelTo: 'COLUMN', vertAlign: 'TOP', horzAlign: align === 'left' ? 'LEFT' : 'RIGHT' },
      ...{ vertOffset: 0, horzOffset: 0 },
    }),
    element('hp:outMargin', { left: 0, right: 0, top: inLine ? 0 : 283, bottom: inLine ? 0 : 283 }),
    element('hp:inMargin', cellMargin),
    ...rows.map((row) => element('hp:tr', {}, row)),
  )
}
