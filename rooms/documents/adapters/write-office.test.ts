import { read, utils } from '@e965/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { drawDocument } from '../core/model/drawn-document.ts'
import { everyBlock } from '../core/model/every-block.ts'
import { withChartPictures } from './with-chart-pictures.ts'
import { docxWriter } from './write-docx.ts'
import { workbookWriter } from './write-workbook-of-document.ts'

const drawn = drawDocument(everyBlock)
const madeAt = new Date('2026-01-02T03:04:05Z')

test('the same document and moment give the same bytes', async () => {
  for (const writer of [docxWriter, workbookWriter]) {
    const [first, second] = [await writer.write(drawn, madeAt), await writer.write(drawn, madeAt)]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  }
})

test('a workbook holds every cell of a table where it is drawn, numbers as numbers', async () => {
  const book = read((await workbookWriter.write(drawn, madeAt)).bytes)
  const table = drawn.blocks.find((block) => block.kind === 'table')
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets['재원별 예산'] ?? {}, { header: 1, raw: true })
  for (const cell of table?.cells ?? []) {
    const held = cell.number === null ? cell.text : Number(cell.number.value)
    expect(rows[cell.row + 2]?.[cell.column] ?? '').toBe(held)
  }
})

test('a Word document says every mark and cell, repeats its heads, and names nobody', async () => {
  const parts = unzipSync((await docxWriter.write(drawn, madeAt)).bytes)
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const xml = text('word/document.xml')
  expect(xml).toContain('<w:tblHeader/>')
  expect(xml).toContain('△1,234')
  expect(xml).toContain('Ⅰ. 계획의 개요')
  expect(text('docProps/core.xml')).not.toContain('creator')
})

test('a workbook holds the pictures, with what is told of them to who does not see them', async () => {
  const parts = unzipSync((await workbookWriter.write(await withChartPictures(drawn), madeAt)).bytes)
  const pictures = Object.keys(parts).filter((name) => name.startsWith('xl/media/'))
  expect(pictures).toHaveLength(drawn.blocks.filter(({ kind }) => kind === 'image' || kind === 'chart').length)
  const [picture] = drawn.blocks.flatMap((block) => (block.kind === 'image' ? [block.base64] : []))
  expect(pictures.map((name) => Buffer.from(parts[name] ?? []).toString('base64'))).toContain(picture)
  const shapes = strFromU8(parts['xl/drawings/drawing1.xml'] ?? new Uint8Array())
  expect(shapes).toContain('descr="빨강과 파랑"')
})
