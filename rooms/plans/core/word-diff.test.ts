import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordDiff } from './word-diff.ts'

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}]` : `[+${text}]`))
    .join('')

it('shows what was taken out and put in, word by word', () => {
  expect(shown('주민이 함께하는 안전한 놀이터', '주민과 함께하는 안전한 놀이터')).toBe(
    '[-주민이][+주민과] 함께하는 안전한 놀이터',
  )
  expect(shown('예산 121,000천원', '예산 71,000천원')).toBe('예산 [-121,000][+71,000]천원')
  expect(shown('', '새 글')).toBe('[+새 글]')
  expect(shown('옛 글', '')).toBe('[-옛 글]')
  expect(shown('같은 글', '같은 글')).toBe('같은 글')
  expect(shown('가 나 다 라', '가 다 나 라 마')).toContain('[+')
  expect(shown('', '')).toBe('')
})

it('gives back both texts exactly', () => {
  const text = fc
    .array(fc.constantFrom('가', '나 ', '1,000', '. ', '다'), { maxLength: 12 })
    .map((words) => words.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDiff(before, after)
      expect(
        pieces
          .filter(({ kind }) => kind !== 'added')
          .map((piece) => piece.text)
          .join(''),
      ).toBe(before)
      expect(
        pieces
          .filter(({ kind }) => kind !== 'removed')
          .map((piece) => piece.text)
          .join(''),
      ).toBe(after)
    }),
  )
})

it('shows two long texts that have nothing in common as a whole taken out and one put in', () => {
  const text = (word: string, mark: string, from: number) =>
    Array.from({ length: 1500 }, (_, at) => `${word}${at + from}`).join(mark)
  expect(wordDiff(text('가', ' ', 0), text('나', '-', 5000)).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
