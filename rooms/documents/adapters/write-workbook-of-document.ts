import { type Cell, type CellStyle, type SheetImage, type WriteSheet, writeXlsx } from 'hucre'
import { contentTypes } from '../core/file-name.ts'
import type { PureWriter } from '../core/model/document-writer.ts'
import {
  type DrawnBlock,
  type DrawnDocument,
  type DrawnTable,
  headingLine,
  textOfRuns,
} from '../core/model/drawn-document.ts'
import { colours, noteMark } from '../core/model/official-style.ts'
import { sheetName } from './sheet-name.ts'
import { sheetPicture } from './sheet-picture.ts'

const line = { style: 'thin', color: { rgb: '999999' } } as const
const border = { top: line, right: line, bottom: line, left: line }
const page = (landscape: boolean) =>
  ({
    paperSize: 'a4',
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  }) as const
const headerFooter = (header: string | null, numbered: boolean) => ({
  ...(header === null ? {} : { oddHeader: `&R${header.replaceAll('&', '&&')}` }),
  ...(numbered ? { oddFooter: '&C- &P -' } : {}),
})

const sides = { left: 'left', center: 'center', right: 'right', justified: 'justify' } as const
const styleOf = (cell: DrawnTable['cells'][number], lines: boolean): CellStyle => ({
  ...(lines ? { border } : {}),
  ...(cell.bold ? { font: { bold: true } } : {}),
  ...(cell.shade === null
    ? {}
    : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: colours[cell.shade].slice(1) } } }),
  ...(cell.number === null ? {} : { numFmt: cell.number.format }),
  alignment: { horizontal: sides[cell.align], vertical: 'center', wrapText: true },
})

/** A table on a sheet of its own: caption, unit line, heads that stay and repeat in print, numbers as numbers. */
function sheetOf(table: DrawnTable, name: string, landscape: boolean, document: DrawnDocument): WriteSheet {
  const width = table.widthsMm.length
  const above = [table.caption, table.unit].filter((text) => text !== null)
  const top = above.length
  const rows: (string | number | null)[][] = [
    ...above.map((text) => [text, ...Array.from({ length: width - 1 }, () => null)]),
    ...Array.from({ length: table.rowCount }, () => Array.from({ length: width }, () => null)),
  ]
  const cells = new Map<string, Partial<Cell>>()
  if (table.caption !== null) cells.set('0,0', { style: { font: { bold: true, size: 14 } } })
  const merges: NonNullable<WriteSheet['merges']> = []
  for (const cell of table.cells) {
    const row = cell.row + top
    const held = rows[row]
    if (held !== undefined) {
      held[cell.column] = cell.number === null ? (cell.text === '' ? null : cell.text) : Number(cell.number.value)
    }
    const [endRow, endCol] = [row + cell.rowSpan - 1, cell.column + cell.columnSpan - 1]
    const style = styleOf(cell, table.lines)
    for (let down = row; down <= endRow; down += 1) {
      for (let across = cell.column; across <= endCol; across += 1) cells.set(`${down},${across}`, { style })
    }
    if (endRow > row || endCol > cell.column) merges.push({ startRow: row, startCol: cell.column, endRow, endCol })
  }
  const heads = table.headRows
  return {
    name,
    rows,
    cells,
    merges,
    // A letter of a sheet's font is about two millimetres wide.
    columns: table.widthsMm.map((mm) => ({ width: Math.max(4, mm / 2) })),
    ...(heads > 0 ? { freezePane: { rows: top + heads } } : {}),
    pageSetup: { ...page(landscape), ...(heads > 0 ? { printTitlesRow: `$${top + 1}:$${top + heads}` } : {}) },
    headerFooter: headerFooter(document.header, document.pageNumbers),
  }
}

/** What a block says in the sheet of running text, a row each. */
function rowsOf(block: DrawnBlock, sheetOfTable: (table: DrawnTable) => string): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.text, ...block.under]
    case 'heading':
      return [headingLine(block)]
    case 'item':
      return [`${'  '.repeat(block.level - 1)}${block.mark} ${textOfRuns(block.runs)}`]
    case 'note':
      return [`${noteMark} ${textOfRuns(block.runs)}`]
    case 'paragraph':
      return [textOfRuns(block.runs)]
    case 'table':
      return [`[${sheetOfTable(block)}]`]
    case 'chart':
      return [block.alternative, `[${sheetOfTable(block.data)}]`]
    case 'image':
      return [block.caption ?? block.alternative]
    case 'attachments':
      return block.lines
    case 'approval':
      return [`${block.label}: ${block.signers.join(', ')}`]
    default:
      return []
  }
}

/** Writes a workbook: the running text and the pictures on its first sheet, and every table on a sheet of its own. */
export const workbookWriter: PureWriter = {
  format: 'xlsx',
  async write(document, madeAt) {
    const taken = new Set(['본문'])
    const names = new Map<DrawnTable, string>()
    const tables: WriteSheet[] = []
    let landscape = false
    for (const block of document.blocks) {
      if (block.kind === 'section') landscape = block.landscape
      const table = block.kind === 'table' ? block : block.kind === 'chart' ? block.data : null
      if (table === null) continue
      const name = sheetName(table.sheet ?? table.caption ?? `표 ${table.number}`, taken)
      taken.add(name.toLowerCase())
      names.set(table, name)
      tables.push(sheetOf(table, name, landscape, document))
    }
    const texts: string[] = []
    const images: SheetImage[] = []
    for (const block of document.blocks) {
      const picture = sheetPicture(block, texts.length)
      if (picture !== null) {
        images.push(picture.image)
        texts.push(...Array.from({ length: picture.rows }, () => ''))
      }
      texts.push(...rowsOf(block, (table) => names.get(table) ?? ''))
    }
    const wrapped = { style: { alignment: { wrapText: true, vertical: 'top' } } } as const
    const first: WriteSheet = {
      name: '본문',
      rows: texts.map((text) => [text]),
      cells: new Map(texts.map((_, row) => [`${row},0`, wrapped])),
      columns: [{ width: 85 }],
      ...(images.length > 0 ? { images } : {}),
      pageSetup: page(false),
      headerFooter: headerFooter(document.header, document.pageNumbers),
    }
    const properties = { title: document.title, created: madeAt, modified: madeAt }
    const bytes = await writeXlsx({ sheets: [first, ...tables], properties })
    return { bytes, contentType: contentTypes.xlsx, ending: 'xlsx' }
  },
}
