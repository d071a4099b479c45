import { expect, test } from 'vitest'
import { hanjaIn } from './hanja-in.ts'

test('the Chinese characters of a document are told once each, whichever part they stand in', () => {
  const document = {
    title: '예산(豫算)',
    blocks: [{ kind: 'item', text: '算出' }, { cells: [['Ⅰ', '①', '㎡', '〓', '金']] }],
  }
  expect(hanjaIn(document)).toEqual(['出', '算', '豫', '金'])
  expect(hanjaIn({ title: '○ 예산' })).toEqual([])
})
