import { describe, expect, it } from 'vitest'
import { bothOf, mergeFieldValue, movedCaret, saysTheSame, tidy } from './merge-field.ts'
import { readPastedTable, rowsFromPaste } from './paste-table.ts'
import { betweenTexts, sheetField } from './sheet-field.ts'
import { textOfValue } from './value-text.ts'

describe('two people’s writings of one field', () => {
  it('are joined line by line and row by row', () => {
    expect(mergeFieldValue('가\n나', '가!\n나', '가\n나\n다')).toBe('가!\n나\n다')
    expect(mergeFieldValue('', '내 글', '')).toBe('내 글')
    expect(mergeFieldValue('', '내 글', '그들 글')).toBe('그들 글\n내 글')
    expect(mergeFieldValue('글', '글 ', '새 글')).toBe('새 글')
    expect(mergeFieldValue('글', '같은 글', '같은 글')).toBe('같은 글')
    expect(mergeFieldValue(['가'], ['가', '내 것'], ['가', '그들 것'])).toEqual(['가', '그들 것', '내 것'])
    const row = { a: '1', b: '2' }
    expect(mergeFieldValue([row], [{ ...row, a: '내' }], [{ ...row, b: '그들' }])).toEqual([{ a: '내', b: '그들' }])
  })

  it('are left to a person where both changed one place', () => {
    expect(mergeFieldValue('글', '내 글', '그들 글')).toBeNull()
    expect(mergeFieldValue('', '내 글', '그들 글', false)).toBeNull()
    expect(mergeFieldValue('', '내 글', ['가'])).toBeNull()
    expect(mergeFieldValue(['가'], '내 글', ['나'])).toBeNull()
    expect(mergeFieldValue(['가'], ['나'], '그들 글')).toBeNull()
    expect(bothOf(['가'], '글')).toEqual(['가'])
    expect(mergeFieldValue(['가'], ['나'], ['다'])).toBeNull()
  })

  it('can be kept both', () => {
    expect(bothOf('내 글', '그들 글')).toBe('그들 글\n\n내 글')
    expect(bothOf('내', '그들', betweenTexts('title'))).toBe('그들 / 내')
    expect(betweenTexts('background')).toBe('\n\n')
    expect(bothOf('내 글', '')).toBe('내 글')
    expect(bothOf(['가', '내'], ['가', '그들'])).toEqual(['가', '그들', '내'])
    expect(bothOf('글', ['가'])).toBe('글')
  })

  it('say the same whatever spaces and empty rows they have', () => {
    expect(saysTheSame([' 가', ''], ['가'])).toBe(true)
    expect(tidy([{ a: ' 1 ' }, { a: ' ' }])).toEqual([{ a: '1' }])
    expect(textOfValue([{ a: '1', b: '2' }])).toBe('1 | 2')
    expect(textOfValue(['가'])).toBe('- 가')
  })
})

it('a cursor stays beside the same characters', () => {
  expect(movedCaret('하천을 찾는', '머리말\n하천을 찾는', 3)).toBe(7)
  expect(movedCaret('가나다', '가나다라', 2)).toBe(2)
  expect(movedCaret('가나다라', '가라', 2)).toBe(1)
  expect(movedCaret('가XX라', '가YYY라', 2)).toBe(2)
  expect(movedCaret('', '새 글', 0)).toBe(0)
})

describe('a pasted table', () => {
  it('is read as Excel and Hangul put it on the clipboard', () => {
    expect(readPastedTable('가\t나\r\n\r\n"둘\n줄"\t"따옴""표"\r\n')).toEqual([
      ['가', '나'],
      ['둘\n줄', '따옴"표'],
    ])
    expect(readPastedTable('5" 관\t가')).toEqual([['5" 관', '가']])
  })

  it('gives rows from the column it was pasted into, without its head', () => {
    const field = sheetField('stages')
    expect(rowsFromPaste(field, '종류\t내용\t기간\n계획\t조사\t2021년 1분기\t남는 칸', 'types')).toEqual([
      { types: '계획', title: '조사', periodText: '2021년 1분기' },
    ])
    expect(rowsFromPaste(field, '조사\t2021년 1분기', 'title')).toEqual([
      { types: '', title: '조사', periodText: '2021년 1분기' },
    ])
    expect(rowsFromPaste(field, '계획\t조사', 'nowhere')).toEqual([{ types: '계획', title: '조사', periodText: '' }])
  })
})
