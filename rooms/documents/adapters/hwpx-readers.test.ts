import type { IRBlock } from 'kordoc'
import { beforeAll, describe, expect, test } from 'vitest'
import { cellAt, drawnMatrices, ownTables } from '#tests/support/drawn-matrices.ts'
import { openRhwp } from '#tests/support/told-tables/by-rhwp.ts'
import { hwpxWriter } from '../core/hwpx/write-hwpx.ts'
import { drawDocument } from '../core/model/drawn-document.ts'
import { everyBlock } from '../core/model/every-block.ts'
import { readHwpx } from './read-hwpx.ts'

const drawn = drawDocument(everyBlock)
let bytes: Uint8Array

beforeAll(async () => {
  bytes = (await hwpxWriter.write(drawn, new Date('2026-11-22T03:00:00.000Z'))).bytes
})

const places = (lines: readonly string[], sought: readonly string[]): readonly number[] =>
  sought.map((words) => lines.findIndex((line) => line.includes(words)))

/** Words of the document, in the order in which they are read. */
const thread = [
  '2020. 9.',
  '목 차',
  '1. 추진배경',
  '□ 주민이',
  '※ 비고는',
  '가. 재원별',
  '가운데 적은 글',
  '붙임',
  '끝.',
]

const inOrder = (lines: readonly string[]): void => {
  const found = places(lines, thread)
  expect(found).not.toContain(-1)
  // The list of contents says a section's heading before the section does.
  expect([...found].sort((a, b) => a - b)).toEqual(found)
}

describe('a document with every kind of block is read by', () => {
  test('our own reader: the same tables, the same words in the same order', () => {
    const { tables, pieces } = readHwpx('문서.hwpx', bytes)
    const read = ownTables(drawn, tables).map(({ cells }) =>
      cells.map(({ row, column, rowSpan, columnSpan, text }) => ({
        at: cellAt(row, column, rowSpan, columnSpan),
        text,
      })),
    )
    expect(read).toEqual(drawnMatrices(drawn))
    inOrder(pieces.map(({ text }) => text))
  })

  test('kordoc: heads known as heads, the levels of headings', async () => {
    process.env['KORDOC_OFFLINE'] = '1'
    const { parse } = await import('kordoc')
    const result = await parse(new Uint8Array(bytes).buffer)
    if (!result.success) throw new Error(JSON.stringify(result))
    const tables = result.blocks.flatMap(({ table }: IRBlock) => (table === undefined ? [] : [table]))
    const own = ownTables(drawn, tables)
    expect(own[0]?.cells[0]?.[0]?.isHeader).toBe(true)
    const headings = result.blocks.filter(({ type }) => type === 'heading')
    expect(headings.map(({ level, text }) => [level, text])).toEqual([
      [2, '1. 추진배경'],
      [3, '가. 재원별 예산'],
    ])
    inOrder(result.blocks.map(({ text }) => text ?? ''))
    expect(result.images).toHaveLength(1)
  })

  test('rhwp: so many pages, some of them lying', async () => {
    const document = await openRhwp(bytes)
    const shapes = Array.from({ length: document.pageCount() }, (_, page) => {
      const [, width = 0, height = 0] =
        /<svg[^>]* width="([\d.]+)"[^>]* height="([\d.]+)"/.exec(document.renderPageSvg(page)) ?? []
      return Number(width) > Number(height) ? 'lying' : 'upright'
    })
    expect(shapes.slice(0, 4)).toEqual(['upright', 'upright', 'upright', expect.any(String)])
    expect(shapes.filter((shape) => shape === 'lying').length).toBeGreaterThan(2)
    expect(shapes.at(-1)).toBe('upright')
  })
})
