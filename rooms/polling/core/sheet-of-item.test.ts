import { expect, test } from 'vitest'
import { won } from '#kit/won.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { type ItemFacts, sheetOfItem } from './sheet-of-item.ts'

const picture = {
  ...{ fileId: 'f1', format: 'picture', alt: '어두운 골목', people: 'none', seenBy: 'everyone', state: 'attached' },
}
const facts: ItemFacts = {
  itemId: ItemId.parse('light'),
  title: '골목길 밝히기',
  cost: won(51_000_000),
  words: { place: '독산1동 골목', problem: '밤에 어둡습니다.', wish: '등을 바꿔 주세요.' },
  decided: [
    { kind: 'review', reason: '가능합니다.' },
    { kind: 'review', reason: null },
    { kind: 'screening', reason: '우선합니다.' },
  ],
  files: [picture],
}

test('the sheet says what the thread says', () => {
  expect(sheetOfItem(facts)).toMatchObject({
    ...{
      itemId: 'light',
      title: '골목길 밝히기',
      cost: 51_000_000,
      summary: '등을 바꿔 주세요.',
      place: '독산1동 골목',
    },
    ...{ opinion: '가능합니다.', photo: '/files/f1', photoAlt: '어두운 골목' },
  })
})

test('the problem stands where no wish was written, and what is too long is cut', () => {
  const words = { place: '', problem: '어두움'.repeat(500), wish: '' }
  const sheet = sheetOfItem({ ...facts, words, title: '길'.repeat(300) })
  expect([sheet.summary.length, sheet.summary.at(-1), sheet.place, sheet.title.length]).toEqual([1000, '…', null, 200])
})

test('without words, reasons, pictures and an amount it says nothing of them', () => {
  const bare = { ...facts, words: null, decided: [], files: [], cost: won(0) }
  expect(sheetOfItem(bare)).toMatchObject({
    ...{ summary: '', place: null, opinion: null, photo: null, photoAlt: null, cost: null },
  })
  expect(sheetOfItem({ ...bare, cost: null }).cost).toBeNull()
})

test.each([
  { ...picture, format: 'document' },
  { ...picture, alt: '' },
  { ...picture, people: 'not-agreed' },
  { ...picture, seenBy: 'office' },
  { ...picture, state: 'hidden' },
])('a picture that may not be shown is left out: %o', (file) => {
  expect(sheetOfItem({ ...facts, files: [file] }).photo).toBeNull()
  expect(sheetOfItem({ ...facts, files: [file, { ...picture, fileId: 'f2' }] }).photo).toBe('/files/f2')
})
