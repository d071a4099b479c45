import type { DrawnCell, DrawnTable } from '../model/drawn-document.ts'
import { colours } from '../model/official-style.ts'
import { standsWhole } from '../model/stands-whole.ts'
import type { Book } from './book.ts'
import type { Definitions } from './definitions.ts'
import { objectParagraph, type Paragraph, textParagraph } from './paragraph.ts'
import { rowHeights } from './row-heights.ts'
import { tableXml, type WrittenCell } from './table.ts'
import { unitsOfMm } from './units.ts'

const shades: Readonly<Record<'head' | 'total', string>> = { head: colours.head, total: colours.total }

function writtenCell(definitions: Definitions, cell: DrawnCell, lines: boolean): WrittenCell {
  const { row, column, rowSpan, columnSpan, text, align, bold, shade, heads } = cell
  const style = heads === null ? 'cell' : 'cellHead'
  return {
    ...{ row, column, rowSpan, columnSpan, heads: heads === 'columns' },
    borderFill: definitions.borderFill({
      lines: lines ? 'all' : 'none',
      fill: shade === null || !lines ? null : shades[shade],
    }),
    paragraphs: text
      .split(/\r\n?|\n/)
      .map((line) => textParagraph(definitions, style, [{ text: line }], { align, letters: { bold } })),
  }
}

/**
 * A table of the document, its caption and the unit of its numbers above it: its rows break over pages, its heads repeat.
 * They are paragraphs and no caption element, on which readers lay the table's first row.
 */
export function tableParagraphs(book: Book, table: DrawnTable): readonly Paragraph[] {
  const { definitions, nextObject } = book
  const { caption, unit } = table
  const widths = table.widthsMm.map(unitsOfMm)
  const object = tableXml(definitions, {
    id: nextObject(),
    widths,
    heights: rowHeights(table.rowCount, widths, table.cells),
    cells: table.cells.map((cell) => writtenCell(definitions, cell, table.lines)),
    inLine: false,
    breaks: !standsWhole(table),
    repeatsHead: table.headRows > 0,
    align: 'left',
  })
  return [
    ...(caption === null ? [] : [textParagraph(definitions, 'caption', [{ text: caption }])]),
    ...(unit === null ? [] : [textParagraph(definitions, 'unit', [{ text: unit }])]),
    objectParagraph(definitions, object),
  ]
}
