import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { cellName } from '../core/cell-name.ts'
import { decimalOfNumber } from '../core/exact-decimal.ts'
import type { CellNumber, Extracted, Table, TableCell } from '../core/extracted.ts'
import { extractedOfTables } from '../core/extracted-of-tables.ts'
import { maxCells, maxDepth } from '../core/limits.ts'
import { LockedDocument, NestedTooDeep, TooLargeUnzipped, unzipParts } from './unzip.ts'

interface OpenSheet {
  readonly name: string
  readonly hidden: boolean
  readonly cells: TableCell[]
  row: number
  column: number
}
interface OpenCell {
  readonly tag: SaxesTagPlain
  readonly lines: string[]
}

const countOf = ({ attributes }: SaxesTagPlain, name: string): number => {
  const value = Number(attributes[name] ?? 1)
  return Number.isInteger(value) && value > 0 ? value : 1
}

const dayZero = Date.UTC(1899, 11, 30)
const millisecondsOfDay = 86_400_000

/** What stands beneath the shown text of a cell: the file says it exactly, and the shown text how many decimals show. */
function numberOf({ attributes }: SaxesTagPlain, shown: string): CellNumber | undefined {
  const type = attributes['office:value-type']
  if (type === 'date') {
    const at = Date.parse(`${(attributes['office:date-value'] ?? '').slice(0, 10)}T00:00:00Z`)
    const day = Number.isNaN(at) ? null : decimalOfNumber((at - dayZero) / millisecondsOfDay)
    return day === null ? undefined : { value: day, shownAs: 'date', decimals: null }
  }
  if (type !== 'float' && type !== 'currency' && type !== 'percentage') return undefined
  const value = decimalOfNumber(Number(attributes['office:value'] ?? Number.NaN))
  if (value === null) return undefined
  const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0
  return { value, shownAs: type === 'percentage' ? 'percent' : 'number', decimals }
}

/** "of:=SUM([.B2:.B9])" as other programs write it: "SUM(B2:B9)". */
const formulaOf = ({ attributes }: SaxesTagPlain): string | undefined =>
  attributes['table:formula']
    ?.replace(/^\w+:/, '')
    .replace(/^=/, '')
    .replaceAll(/\[\.([^\]]*)\]/g, (_, cells: string) => cells.replaceAll(':.', ':'))

/** The styles of sheets that the workbook hides. */
function isHiding(tag: SaxesTagPlain): boolean {
  return tag.name === 'style:table-properties' && tag.attributes['table:display'] === 'false'
}

function sheetsOf(xml: string): readonly Table[] {
  const [sheets, hiding] = [[] as OpenSheet[], new Set<string>()]
  let [style, depth, listed, repeatedRows, rowStart, notes] = ['', 0, 0, 1, 0, 0]
  let sheet: OpenSheet | null = null
  let cell: OpenCell | null = null
  const place = (of: OpenSheet, { tag, lines }: OpenCell): void => {
    const across = countOf(tag, 'table:number-columns-repeated')
    const text = lines.join('\n').trim()
    const formula = formulaOf(tag)
    if (text !== '' || formula !== undefined) {
      listed += across
      if (listed > maxCells) throw new TooLargeUnzipped('cells')
      const [number, name] = [numberOf(tag, text), of.name]
      const rowSpan = Math.min(countOf(tag, 'table:number-rows-spanned'), maxCells)
      const columnSpan = Math.min(countOf(tag, 'table:number-columns-spanned'), maxCells)
      for (let column = of.column; column < of.column + across; column += 1) {
        const at = { kind: 'cell', sheet: name, cell: cellName(of.row, column) } as const
        const extras = { ...(number === undefined ? {} : { number }), ...(formula === undefined ? {} : { formula }) }
        of.cells.push({ row: of.row, column, rowSpan, columnSpan, text, place: at, ...extras })
      }
    }
    of.column += across
  }
  /** A row that stands many times says its cells as often; an empty one only takes room. */
  const repeat = (of: OpenSheet): void => {
    const own = of.cells.slice(rowStart)
    listed += own.length * (repeatedRows - 1)
    if (listed > maxCells) throw new TooLargeUnzipped('cells')
    for (let down = 1; own.length > 0 && down < repeatedRows; down += 1) {
      for (const one of own) {
        const row = one.row + down
        of.cells.push({ ...one, row, place: { kind: 'cell', sheet: of.name, cell: cellName(row, one.column) } })
      }
    }
    of.row += repeatedRows
  }
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > maxDepth) throw new NestedTooDeep(tag.name)
    const { name, attributes } = tag
    if (name === 'style:style') style = attributes['style:name'] ?? ''
    else if (isHiding(tag)) hiding.add(style)
    else if (name === 'office:annotation') notes += 1
    else if (name === 'table:table' && sheet === null) {
      const hidden = hiding.has(attributes['table:style-name'] ?? '')
      sheet = { name: attributes['table:name'] ?? '', hidden, cells: [], row: 0, column: 0 }
    } else if (name === 'table:table-row' && sheet !== null) {
      sheet.column = 0
      repeatedRows = countOf(tag, 'table:number-rows-repeated')
      rowStart = sheet.cells.length
    } else if (name === 'table:table-cell') cell = { tag, lines: [] }
    else if (name === 'table:covered-table-cell' && sheet !== null) {
      sheet.column += countOf(tag, 'table:number-columns-repeated')
    } else if (name === 'text:p' && notes === 0) cell?.lines.push('')
    else if (name === 'text:s' || name === 'text:tab')
      said(name === 'text:tab' ? '\t' : ' '.repeat(Math.min(100, countOf(tag, 'text:c'))))
    else if (name === 'text:line-break') said('\n')
  })
  const said = (text: string): void => {
    if (cell === null || notes > 0 || cell.lines.length === 0) return
    cell.lines.push(`${cell.lines.pop() ?? ''}${text}`)
  }
  parser.on('text', said)
  parser.on('closetag', ({ name }) => {
    depth -= 1
    if (name === 'office:annotation') notes -= 1
    else if (name === 'table:table-cell' && sheet !== null && cell !== null) {
      place(sheet, cell)
      cell = null
    } else if (name === 'table:table-row' && sheet !== null) repeat(sheet)
    else if (name === 'table:table' && sheet !== null) {
      sheets.push(sheet)
      sheet = null
    }
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  if (sheets.length === 0) throw new Error('The workbook has no sheet.')
  return sheets.map(({ name, hidden, cells }) => ({
    title: name,
    rows: cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0),
    columns: cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0),
    cells,
    ...(hidden ? { hidden } : {}),
  }))
}

/**
 * Reads an ODS: all sheets, each cell as the file shows it and what stands beneath. It says in a few letters how often a
 * cell or row stands again: only what says something is laid out, and no more than is read of any file.
 */
export function readOds(name: string, bytes: Uint8Array): Extracted {
  const parts = unzipParts(bytes, (part) => part === 'content.xml' || part === 'META-INF/manifest.xml')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const manifest = parts['META-INF/manifest.xml']
  if (manifest !== undefined && decoder.decode(manifest).includes('encryption-data')) throw new LockedDocument(name)
  return extractedOfTables(name, 'ods', sheetsOf(decoder.decode(parts['content.xml'])))
}
