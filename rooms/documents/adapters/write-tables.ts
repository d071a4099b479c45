import { strToU8, zipSync } from 'fflate'
import { writeCsv } from 'hucre'
import { dataTable } from '../core/model/data-table.ts'
import type { PureWriter } from '../core/model/document-writer.ts'
import type { DrawnDocument, DrawnTable } from '../core/model/drawn-document.ts'
import { partTime } from './docx/fixed-package.ts'
import { sheetName } from './sheet-name.ts'

/** A CSV that Korean Excel opens rightly and programs read: UTF-8 with a mark, no text that begins like a formula. */
const csvOf = (rows: readonly (readonly (string | number | null)[])[]): Uint8Array =>
  new TextEncoder().encode(
    writeCsv(
      rows.map((row) => [...row]),
      { escapeFormulae: true, bom: true, lineSeparator: '\r\n' },
    ),
  )

const tablesOf = ({ blocks }: DrawnDocument): readonly DrawnTable[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'chart') return [block.data]
    return block.kind === 'table' && block.lines ? [block] : []
  })

/** A name for the file of each table, none twice. */
function namesOf(tables: readonly DrawnTable[]): ReadonlyMap<DrawnTable, string> {
  const taken = new Set<string>()
  return new Map(
    tables.map((table) => {
      const name = sheetName(table.sheet ?? table.caption ?? `표 ${table.number}`, taken)
      taken.add(name.toLowerCase())
      return [table, name.replaceAll(/["<>|]/g, ' ')]
    }),
  )
}

const describedBy = ['파일', '항목명', '형식', '단위'] as const

/**
 * Writes the tables of a document as data: one CSV where there is one table, otherwise a package of them with a
 * description (항목명, 형식, 단위; 공공데이터 관리지침). Every row stands alone: what spans several rows is said in each.
 */
export const tablesWriter: PureWriter = {
  format: 'csv',
  async write(document) {
    const tables = tablesOf(document)
    const data = tables.map(dataTable)
    const [only] = data
    if (only !== undefined && data.length === 1) {
      return {
        bytes: csvOf([only.columns.map(({ name }) => name), ...only.rows]),
        contentType: 'text/csv; charset=utf-8',
        ending: 'csv',
      }
    }
    const names = [...namesOf(tables).values()]
    const described = data.flatMap(({ columns }, index) =>
      columns.map(({ name, holds, unit }) => [`${names[index]}.csv`, name, holds, unit ?? '']),
    )
    const files = Object.fromEntries([
      ['자료 설명.csv', csvOf([[...describedBy], ...described])],
      ...data.map(({ columns, rows }, index) => [
        `${names[index]}.csv`,
        csvOf([columns.map(({ name }) => name), ...rows]),
      ]),
      ['제목.txt', strToU8(document.title)],
    ])
    return { bytes: zipSync(files, { mtime: partTime }), contentType: 'application/zip', ending: 'zip' }
  },
}
