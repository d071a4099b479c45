import { expect, test } from 'vitest'
import { drawDocument } from '../core/model/drawn-document.ts'
import { everyBlock } from '../core/model/every-block.ts'
import { htmlWriter } from './html-writer.ts'

test('a document is written as HTML in UTF-8, whenever it is made', async () => {
  const drawn = drawDocument(everyBlock)
  const written = await htmlWriter.write(drawn, new Date(0))
  expect(await htmlWriter.write(drawn, new Date(1))).toEqual(written)
  expect(new TextDecoder('utf-8', { fatal: true }).decode(written.bytes)).toContain('<meta charset="utf-8">')
  expect(written).toMatchObject({ ending: 'html', contentType: 'text/html; charset=utf-8' })
})
