import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellAt, drawnMatrices, ownTables, readBack } from '#tests/support/drawn-matrices.ts'
import { anyDocument } from '#tests/support/random-document.ts'
import { checkHwpx } from '../../adapters/check-hwpx.ts'
import { readHwpx } from '../../adapters/read-hwpx.ts'
import { checkModel } from '../model/check-model.ts'
import { drawDocument } from '../model/drawn-document.ts'
import { hwpxWriter } from './write-hwpx.ts'

const madeAt = new Date('2026-11-22T03:00:00.000Z')
const runs = process.env['LONG_TESTS'] === '1' ? 1000 : 60

test('of any sound document the checker has nothing to say, not even a remark', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      fc.pre(checkModel(document).every(({ kind }) => kind === 'level-skipped'))
      const { bytes } = await hwpxWriter.write(drawDocument(document), madeAt)
      expect(checkHwpx(bytes)).toEqual([])
    }),
    { numRuns: runs },
  )
})

test('every table of any sound document is read back cell by cell, with its spans', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const drawn = drawDocument(document)
      const { bytes } = await hwpxWriter.write(drawn, madeAt)
      const { tables } = readHwpx('문서.hwpx', bytes)
      const read = ownTables(drawn, tables).map(({ cells }) =>
        cells.map(({ row, column, rowSpan, columnSpan, text }) => ({
          at: cellAt(row, column, rowSpan, columnSpan),
          text: readBack(text),
        })),
      )
      expect(read).toEqual(drawnMatrices(drawn))
    }),
    { numRuns: runs },
  )
})

test('the same document and moment give the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const [once, again] = await Promise.all([1, 2].map(() => hwpxWriter.write(drawDocument(document), madeAt)))
      expect(once).toEqual(again)
    }),
    { numRuns: 10 },
  )
})
