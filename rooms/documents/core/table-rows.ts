import type { Table } from './extracted.ts'

/** A table as rows of texts, all as long as the longest; what stands under a merge is empty. */
export function rowsOfTable({ rows, columns, cells }: Table): string[][] {
  const texts = new Map(cells.map(({ row, column, text }) => [row * columns + column, text]))
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => texts.get(row * columns + column) ?? ''),
  )
}
