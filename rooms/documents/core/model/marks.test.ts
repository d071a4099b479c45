import { describe, expect, it } from 'vitest'
import { headingNumber, letterMark, reportMark } from './marks.ts'

describe('marks', () => {
  it('of letters go 1. 가. 1) 가) (1) (가) ① ㉮, deeper ones as the deepest', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => letterMark(level, 2))).toEqual([
      '2.',
      '나.',
      '2)',
      '나)',
      '(2)',
      '(나)',
      '②',
      '㉯',
      '㉯',
    ])
  })
  it('count on past the end of their signs', () => {
    expect([14, 15, 28].map((count) => letterMark(2, count))).toEqual(['하.', '거.', '허.'])
    expect([20, 21, 35, 36, 50, 51].map((count) => letterMark(7, count))).toEqual(['⑳', '㉑', '㉟', '㊱', '㊿', '(51)'])
    expect([14, 15].map((count) => letterMark(8, count))).toEqual(['㉻', '(거)'])
  })
  it('of reports go □ ○ - ․ ▸, deeper ones as the deepest', () => {
    expect([1, 2, 3, 4, 5, 6].map(reportMark)).toEqual(['□', '○', '-', '․', '▸', '▸'])
  })
  it('of headings are Roman, Arabic, syllables', () => {
    expect([1, 4, 9, 10, 14, 40, 49, 99, 100].map((count) => headingNumber(1, count))).toEqual([
      'Ⅰ',
      'Ⅳ',
      'Ⅸ',
      'Ⅹ',
      'ⅩⅣ',
      'ⅩⅬ',
      'ⅩⅬⅨ',
      'ⅩⅭⅨ',
      '100',
    ])
    expect([headingNumber(2, 3), headingNumber(3, 3)]).toEqual(['3', '다'])
  })
})
