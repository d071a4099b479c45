import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placed, type TableReader, type ToldTable } from './told-table.ts'

interface Open {
  rowSpan: number
  columnSpan: number
  text: string
}

/** The tables among the lines in which pdfinfo prints the structure tree: elements, their attributes, their texts. */
export function tablesOfStructure(structure: string): readonly ToldTable[] {
  const tables: Open[][][] = []
  let [depth, cell]: [number, Open | null] = [0, null]
  for (const line of structure.split('\n')) {
    const [, indent = '', element] = /^( *)(?:(\w+)\b.*)?/.exec(line) ?? []
    if (element !== undefined && indent.length <= depth) cell = null
    if (element === 'Table') tables.push([])
    else if (element === 'TR') tables.at(-1)?.push([])
    else if (element === 'TH' || element === 'TD') {
      depth = indent.length
      cell = { rowSpan: 1, columnSpan: 1, text: '' }
      tables.at(-1)?.at(-1)?.push(cell)
    } else if (cell !== null) {
      const [, name, span] = /^ *\/(RowSpan|ColSpan) (\d+)$/.exec(line) ?? []
      if (name === 'RowSpan') cell.rowSpan = Number(span)
      if (name === 'ColSpan') cell.columnSpan = Number(span)
      cell.text += /^ *"(.*)"$/.exec(line)?.[1] ?? ''
    }
  }
  return tables.map(placed)
}

/** poppler, which tells tables, cells and spans from the tags of a PDF. */
export const byPoppler: TableReader = {
  name: 'poppler',
  format: 'pdf',
  async read(bytes) {
    const folder = mkdtempSync(join(tmpdir(), 'by-poppler-'))
    const file = join(folder, 'asked.pdf')
    writeFileSync(file, bytes)
    const told = execFileSync('pdfinfo', ['-struct-text', file], {
      ...{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 },
    })
    rmSync(folder, { recursive: true })
    return tablesOfStructure(told)
  },
}
