import { describe, expect, test } from 'vitest'
import { documentWriters } from '#apps/document-writers.ts'
import { writeHere } from '#rooms/documents/adapters/document-writing.ts'
import { type DrawnBlock, type DrawnTable, drawDocument } from '#rooms/documents/core/model/drawn-document.ts'
import { everyBlock } from '#rooms/documents/core/model/every-block.ts'
import { tableReaders } from './support/told-tables/table-readers.ts'
import { type TableReader, type ToldTable, withoutSpace } from './support/told-tables/told-table.ts'

/** A place among the tables of a file: a table of the document, or one that the writer sets besides, for its look. */
type Place = DrawnTable | 'besides'

const besides = (block: DrawnBlock, format: TableReader['format']): boolean =>
  (block.kind === 'approval' && format !== 'xlsx') ||
  (format === 'hwpx' && block.kind === 'heading' && block.level === 1)

const placesIn = (format: TableReader['format']): readonly Place[] =>
  drawDocument(everyBlock).blocks.flatMap((block): readonly Place[] => {
    if (block.kind === 'table') return [block]
    if (block.kind === 'chart') return [block.data]
    return besides(block, format) ? ['besides'] : []
  })

/** Above a table on a sheet stand its caption and its unit, a row each. */
const rowsAbove = ({ caption, unit }: DrawnTable, format: TableReader['format']): number =>
  format === 'xlsx' ? [caption, unit].filter((said) => said !== null).length : 0

/** The cells by place, span and text, without the rows above. */
const matrix = (table: ToldTable, above: number): readonly string[] =>
  table
    .filter(({ row }) => row >= above)
    .map(({ row, column, rowSpan, columnSpan, text }) =>
      [`${row - above},${column}`, `${rowSpan}x${columnSpan}`, withoutSpace(text)].join(' '),
    )

describe('a document with every kind of block has the same cells', () => {
  test.each(tableReaders)('in $format as $name reads it', async ({ format, read }) => {
    const madeAt = new Date('2026-11-22T03:00:00.000Z')
    const written = await writeHere(documentWriters)({ document: everyBlock, format, madeAt })
    if (!written.ok) throw new Error(written.refusal.kind)
    const told = await read(written.value.bytes)
    const places = placesIn(format)
    expect(told).toHaveLength(places.length)
    for (const [at, place] of places.entries()) {
      if (place === 'besides') continue
      expect(matrix(told[at] ?? [], rowsAbove(place, format)), place.caption ?? `${at}`).toEqual(matrix(place.cells, 0))
    }
  })
})
