import { expect, it } from 'vitest'
import { nearTitles } from './near-titles.ts'

const titled = [
  { itemId: 'far', title: '청년 공간 만들기' },
  { itemId: 'longer', title: '안양천 산책로 밝게 고치기' },
  { itemId: 'nearest', title: '안양천 산책길' },
  { itemId: 'slip', title: '안양천산책노' },
]
const near = (title: string, most = 5) => nearTitles([title], titled, most)[0]?.items.map(({ itemId }) => itemId)

it('finds the titles that share a third of their pairs of syllables, nearest first, spaces aside', () => {
  expect(near('안양천 산책로')).toEqual(['nearest', 'slip', 'longer'])
  expect(near('안양천 산책로', 1)).toEqual(['nearest'])
  expect(near('안양천 산책로 밝게')).toEqual(['longer', 'nearest', 'slip'])
})

it('finds none where nothing is shared, nor for a title of one syllable', () => {
  expect(near('도서관 늦게까지 열기')).toEqual([])
  expect(near('길')).toEqual([])
  expect(nearTitles(['안양천'], [], 5)).toEqual([{ title: '안양천', items: [] }])
})
