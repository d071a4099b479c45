import { read, utils } from '@e965/xlsx'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { drawnMatrices, readBack } from '#tests/support/drawn-matrices.ts'
import { anyDocument } from '#tests/support/random-document.ts'
import { readCsv } from '#tests/support/read-csv.ts'
import { checkModel } from '../core/model/check-model.ts'
import { dataTable } from '../core/model/data-table.ts'
import { type DrawnDocument, drawDocument } from '../core/model/drawn-document.ts'
import type { OfficialDocument } from '../core/model/official-document.ts'
import { readDocx } from './read-docx.ts'
import { docxWriter } from './write-docx.ts'
import { tablesWriter } from './write-tables.ts'
import { workbookWriter } from './write-workbook-of-document.ts'

const madeAt = new Date('2026-11-22T03:00:00.000Z')
const runs = process.env['LONG_TESTS'] === '1' ? 500 : 40

const ofAny = (asked: (document: DrawnDocument) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(anyDocument, async (document: OfficialDocument) => {
      fc.pre(checkModel(document).every(({ kind }) => kind === 'level-skipped'))
      await asked(drawDocument(document))
    }),
    { numRuns: runs },
  )

/** Without white space at all: formats keep blanks and breaks each in their own way. */
const bare = (text: string): string => readBack(text).replaceAll(/\s+/g, '')

test('every table of any sound document is in its Word file, cell by cell, with its spans', () =>
  ofAny(async (document) => {
    const { tables } = readDocx('문서.docx', (await docxWriter.write(document, madeAt)).bytes)
    const own = document.blocks.flatMap(({ kind }) =>
      kind === 'table' || kind === 'chart' ? [true] : kind === 'approval' ? [false] : [],
    )
    expect(tables).toHaveLength(own.length)
    const told = tables
      .filter((_, at) => own[at])
      .map(({ cells }) =>
        cells.map(({ row, column, rowSpan, columnSpan, text }) => ({
          ...{ at: `${row},${column} ${rowSpan}x${columnSpan}`, text: bare(text) },
        })),
      )
    expect(told).toEqual(drawnMatrices(document).map((cells) => cells.map((one) => ({ ...one, text: bare(one.text) }))))
  }))

test('every cell of any sound document is in its workbook, numbers as they are shown', () =>
  ofAny(async (document) => {
    const book = read((await workbookWriter.write(document, madeAt)).bytes)
    const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    for (const [at, { cells, caption, unit }] of tables.entries()) {
      const sheet = book.Sheets[book.SheetNames[at + 1] ?? ''] ?? {}
      const above = [caption, unit].filter((said) => said !== null).length
      for (const { row, column, text, number } of cells) {
        const held = sheet[utils.encode_cell({ r: row + above, c: column })] as { w?: string; v?: unknown } | undefined
        if (number === null) expect(bare(String(held?.v ?? ''))).toBe(bare(text))
        else expect(held?.w).toBe(text)
      }
    }
  }))

/** Rows as texts. Before a text that begins like a formula stands a mark that keeps it a text; empty rows at the end are none. */
function saying(rows: readonly (readonly unknown[])[]): readonly (readonly string[])[] {
  const texts = rows.map((row) => row.map((cell) => bare(String(cell ?? '')).replace(/^'/, '')))
  return texts.slice(0, texts.findLastIndex((row) => row.some((text) => text !== '')) + 1)
}

test('every row of any sound document is in its CSV, under its heads', () =>
  ofAny(async (document) => {
    const tables = document.blocks.flatMap((block) => (block.kind === 'table' && block.lines ? [dataTable(block)] : []))
    const { bytes, ending } = await tablesWriter.write(document, madeAt)
    const files = ending === 'csv' ? [bytes] : Object.values(unzipSync(bytes)).slice(1, -1)
    expect(files).toHaveLength(tables.length)
    for (const [at, { columns, rows }] of tables.entries()) {
      const told = readCsv(strFromU8(files[at] ?? new Uint8Array()).replace(/^\uFEFF/, ''))
      const wanted = [columns.map(({ name }) => name), ...rows]
      expect(saying(told)).toEqual(saying(wanted))
    }
  }))
