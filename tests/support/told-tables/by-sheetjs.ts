import { read, utils } from '@e965/xlsx'
import type { TableReader, ToldCell } from './told-table.ts'

/** SheetJS, which shows numbers by their formats itself; the first sheet holds the running text. */
export const bySheetJs: TableReader = {
  name: 'SheetJS',
  format: 'xlsx',
  async read(bytes) {
    const book = read(bytes, { cellNF: true })
    return book.SheetNames.slice(1).map((name) => {
      const sheet = book.Sheets[name] ?? {}
      const merges = sheet['!merges'] ?? []
      const range = utils.decode_range(sheet['!ref'] ?? 'A1')
      const cells: ToldCell[] = []
      for (let row = 0; row <= range.e.r; row += 1)
        for (let column = 0; column <= range.e.c; column += 1) {
          const merge = merges.find(({ s, e }) => s.r <= row && row <= e.r && s.c <= column && column <= e.c)
          if (merge !== undefined && (merge.s.r !== row || merge.s.c !== column)) continue
          const held = sheet[utils.encode_cell({ r: row, c: column })] as { w?: string; v?: unknown } | undefined
          const [rowSpan, columnSpan] =
            merge === undefined ? [1, 1] : [merge.e.r - merge.s.r + 1, merge.e.c - merge.s.c + 1]
          cells.push({ row, column, rowSpan, columnSpan, text: held?.w ?? String(held?.v ?? '') })
        }
      return cells
    })
  },
}
