import { zipSync } from 'fflate'
import { type Cell, type CellValue, readXls, readXlsx, type Sheet } from 'hucre'
import { decimalOfNumber } from '../core/exact-decimal.ts'
import { maxCells } from '../core/limits.ts'
import type { RawCell, RawSheet } from '../core/raw-sheet.ts'
import { shiftFormula } from '../core/shift-formula.ts'
import { TooLargeUnzipped, unzipParts } from './unzip.ts'

/** Pictures, caches and queries of a workbook are not read. */
const wanted = (name: string): boolean =>
  /\.(xml|rels)$/i.test(name) &&
  !/\/(pivotCache|externalLinks|drawings|charts|media|queryTables|customXml|slicers?|timelines?)\//.test(name)

/** How many elements of these names a part opens, whatever prefix they bear. Letters beyond ASCII do not matter here. */
function countOf(bytes: Uint8Array, element: RegExp): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  let count = 0
  for (const _ of text.matchAll(element)) count += 1
  return count
}

const cellElement = /<(?:\w{1,40}:)?c[\s>/]/g
const valueElement = /<(?:\w{1,40}:)?(?:v|is)[\s>/]/g

/** How many cells are only styled: they cost time, but say nothing. */
const maxStyledCells = 1_000_000

const textOf = (bytes: Uint8Array | undefined): string => (bytes === undefined ? '' : new TextDecoder().decode(bytes))

/** Sheets that hold no cells (charts, dialogs): the library takes them for damage. */
function sheetsWithoutCells(parts: Readonly<Record<string, Uint8Array>>): ReadonlySet<string> {
  const relations = textOf(parts['xl/_rels/workbook.xml.rels']).match(/<Relationship\b[^>]*>/g) ?? []
  const ids = relations
    .filter((relation) => !/Type="[^"]*\/worksheet"/.test(relation))
    .flatMap((relation) => /\bId="([^"]*)"/.exec(relation)?.[1] ?? [])
  const sheets = textOf(parts['xl/workbook.xml']).match(/<(?:\w+:)?sheet\b[^>]*>/g) ?? []
  const names = sheets
    .filter((sheet) => ids.includes(/\br:id="([^"]*)"/.exec(sheet)?.[1] ?? ''))
    .flatMap((sheet) => /\bname="([^"]*)"/.exec(sheet)?.[1] ?? [])
  return new Set(names)
}

/** Reads an XLSX (or XLSM): all sheets, hidden ones too, formulas with the values the file remembers. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly RawSheet[]> {
  const parts = unzipParts(bytes, wanted)
  const sheets = Object.entries(parts).filter(([name]) => /worksheets\/[^/]*\.xml$/.test(name))
  const valued = sheets.reduce((sum, [, part]) => sum + countOf(part, valueElement), 0)
  const styled = sheets.reduce((sum, [, part]) => sum + countOf(part, cellElement), 0)
  if (valued > maxCells || styled > maxStyledCells) throw new TooLargeUnzipped('cells')
  const without = sheetsWithoutCells(parts)
  // Written anew without packing, so that the library unfolds nothing that was not measured above.
  const safe = zipSync({ ...parts }, { level: 0 })
  const workbook = await readXlsx(safe, { readStyles: true, sheets: ({ name }) => !without.has(name) })
  return workbook.sheets.map(rawSheet)
}

/** Reads an old binary XLS: values and merges; it tells no formulas. */
export async function readOldWorkbook(bytes: Uint8Array): Promise<readonly RawSheet[]> {
  const workbook = await readXls(bytes, { readStyles: true })
  const sheets = workbook.sheets.map(rawSheet)
  if (sheets.reduce((sum, { cells }) => sum + cells.length, 0) > maxCells) throw new TooLargeUnzipped('cells')
  return sheets
}

const dayZero = Date.UTC(1899, 11, 30)
const secondsOfDay = 86_400

/** The day number of a date: whole seconds are all that a document states. */
const serialOf = (date: Date): string | null =>
  decimalOfNumber(Math.round((date.getTime() - dayZero) / 1000) / secondsOfDay)

function rawValue(value: CellValue): RawCell['value'] | null {
  if (value === null) return null
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' }
  if (typeof value === 'string') return { kind: 'text', text: value }
  const number = typeof value === 'number' ? decimalOfNumber(value) : serialOf(value)
  return number === null ? null : { kind: 'number', text: number }
}

/** A date without a format of its own is shown the way Korean offices write it. */
const formatOf = (value: CellValue, cell: Cell | undefined): string =>
  cell?.style?.numFmt ?? (value instanceof Date ? 'yyyy-mm-dd' : 'General')

function rawSheet(sheet: Sheet): RawSheet {
  const formulas = formulasOf(sheet)
  const cells = sheet.rows.flatMap((row, rowIndex) =>
    row.flatMap((value, column): RawCell[] => {
      const key = `${rowIndex},${column}`
      const raw = rawValue(value)
      const formula = formulas.size === 0 ? null : (formulas.get(key) ?? null)
      if (raw === null && formula === null) return []
      const format = formatOf(value, sheet.cells?.get(key))
      return [{ row: rowIndex, column, value: raw ?? { kind: 'text', text: '' }, format, formula }]
    }),
  )
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rowSpan: endRow - startRow + 1,
    columnSpan: endCol - startCol + 1,
  }))
  return { name: sheet.name, hidden: sheet.hidden === true || sheet.veryHidden === true, cells, merges }
}

/** The formulas of a sheet by "row,column"; those that cells share are written out for each. */
function formulasOf(sheet: Sheet): ReadonlyMap<string, string> {
  const shared = new Map<number, { readonly formula: string; readonly row: number; readonly column: number }>()
  const formulas = new Map<string, string>()
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined) continue
    const [row = 0, column = 0] = key.split(',').map(Number)
    const index = cell.formulaSharedIndex
    if (index !== undefined && cell.formula !== '') shared.set(index, { formula: cell.formula, row, column })
    const master = index === undefined ? undefined : shared.get(index)
    const formula =
      cell.formula === '' && master !== undefined
        ? shiftFormula(master.formula, row - master.row, column - master.column)
        : cell.formula
    if (formula !== '') formulas.set(key, formula.replace(/^=/, ''))
  }
  return formulas
}
