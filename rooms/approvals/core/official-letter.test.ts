import { describe, expect, it } from 'vitest'
import { itemMark } from './item-mark.ts'
import { LetterItem, readItems, writeLetter } from './official-letter.ts'

const letter = {
  recipient: '서울특별시장(협치담당관)',
  via: null,
  title: '2021년 사업계획 제출',
  items: [],
  attachments: [],
}

describe('an official letter', () => {
  it('has its head, its items by level, what is attached, and its end', () => {
    const items = readItems(
      [
        '관련: 협치담당관-1234(2021. 3. 2.)',
        '사업계획을 제출합니다.',
        '  사업명: 안양천에서 놀자!',
        '  예산: 117,000천원',
        '    시비 100%',
        '승인하여 주시기 바랍니다.',
      ].join('\n'),
    )
    expect(writeLetter({ ...letter, items, attachments: ['사업계획서 1부.', '산출내역서 1부.'] })).toBe(
      `수신  서울특별시장(협치담당관)
(경유)
제목  2021년 사업계획 제출

1. 관련: 협치담당관-1234(2021. 3. 2.)
2. 사업계획을 제출합니다.
  가. 사업명: 안양천에서 놀자!
  나. 예산: 117,000천원
    1) 시비 100%
3. 승인하여 주시기 바랍니다.

붙임  1. 사업계획서 1부.
      2. 산출내역서 1부.  끝.
`,
    )
  })

  it('leaves a single item and a single attachment unnumbered, and counts anew under each parent', () => {
    const one = {
      ...letter,
      via: '부구청장',
      items: readItems('다음과 같이 시행합니다.'),
      attachments: ['계획서 1부.'],
    }
    expect(writeLetter(one)).toBe(
      '수신  서울특별시장(협치담당관)\n(경유)  부구청장\n제목  2021년 사업계획 제출\n\n다음과 같이 시행합니다.\n\n붙임  계획서 1부.  끝.\n',
    )
    const two = writeLetter({ ...letter, items: readItems('하나\n  작은 하나\n둘\n  작은 둘') })
    expect(two).toContain('1. 하나\n  가. 작은 하나\n2. 둘\n  가. 작은 둘  끝.')
    expect(writeLetter(letter)).toBe('수신  서울특별시장(협치담당관)\n(경유)\n제목  2021년 사업계획 제출  끝.\n')
  })

  it('hangs further lines of an item under its first word', () => {
    const items = [LetterItem.parse({ level: 1, text: '첫째\n이어짐' }), LetterItem.parse({ level: 1, text: '둘째' })]
    expect(writeLetter({ ...letter, items })).toContain('1. 첫째\n   이어짐\n2. 둘째')
    const deep = [...items, LetterItem.parse({ level: 2, text: '가\n나' })]
    expect(writeLetter({ ...letter, items: deep })).toContain('  가. 가\n      나')
  })

  it('takes off marks that were typed, and never goes down two levels at once', () => {
    expect(
      readItems('1. 관련\n\n      가. 너무 깊은 것\n\t1) 탭\n- 줄표\n(1) 괄호\n① 동그라미\n2021. 3. 2. 회의'),
    ).toEqual([
      { level: 1, text: '관련' },
      { level: 2, text: '너무 깊은 것' },
      { level: 2, text: '탭' },
      { level: 1, text: '줄표' },
      { level: 1, text: '괄호' },
      { level: 1, text: '동그라미' },
      { level: 1, text: '2021. 3. 2. 회의' },
    ])
  })
})

describe('the marks of items', () => {
  it('are those of the rule, level by level', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((level) => itemMark(level, 2))).toEqual([
      '2.',
      '나.',
      '2)',
      '나)',
      '(2)',
      '(나)',
      '②',
      '㉯',
    ])
    expect(() => itemMark(9, 1)).toThrow(RangeError)
  })

  it('go on after 하 with 거 너 더, and after the circled ones with brackets', () => {
    expect([1, 8, 14, 15, 16, 29, 84, 85].map((n) => itemMark(2, n))).toEqual([
      '가.',
      '아.',
      '하.',
      '거.',
      '너.',
      '고.',
      '히.',
      '가.',
    ])
    expect([itemMark(7, 20), itemMark(7, 21), itemMark(8, 14), itemMark(8, 15)]).toEqual(['⑳', '(21)', '㉻', '(거)'])
  })
})
