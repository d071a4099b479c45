import { expect, it } from 'vitest'
import { guessMapping, headingRow, textOf } from './mapped-columns.ts'

const known = { title: ['제안명', '제목'], amount: ['요청액'] }

it('guesses columns from headings however they are spaced, the best known name first', () => {
  expect(guessMapping(known, ['제목', '제 안 명', '비고'])).toEqual({ title: 1 })
  expect(guessMapping(known, ['요청액', '제목'])).toEqual({ amount: 0, title: 1 })
})

it('finds the headings below what stands above them', () => {
  expect(headingRow(known, [['2020년 이관 목록'], ['제목', '요청액'], ['꽃길', '500']])).toBe(1)
  expect(headingRow(known, [['꽃길', '500']])).toBe(0)
})

it('reads a text with its spaces made one, and nothing where there is no column', () => {
  expect(textOf([' 꽃  길 '], { title: 0 }, 'title')).toBe('꽃 길')
  expect(textOf(['꽃길'], { title: 4 }, 'title')).toBe('')
  expect(textOf(['꽃길'], {}, 'title')).toBe('')
})
