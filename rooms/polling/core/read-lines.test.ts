import { describe, expect, it } from 'vitest'
import { dongs } from './fixture.ts'
import { readConflicts } from './read-conflicts.ts'
import { readLimits } from './read-limits.ts'
import { readOptions } from './read-options.ts'
import { readRoster } from './read-roster.ts'
import { readStyles } from './read-styles.ts'

describe('options that are typed or pasted', () => {
  it('are read with their cost, summary and place; headings and empty lines are passed over', () => {
    const text = '제목\t금액\n마을 미디어\t30,000,000원\t방송\t가산동\n\n안심 귀갓길 | 2000\n청소년 공방'
    expect(readOptions(text)).toMatchObject([
      { title: '마을 미디어', cost: 30_000_000, summary: '방송', place: '가산동', id: null },
      { title: '안심 귀갓길', cost: 2000, place: null },
      { title: '청소년 공방', cost: null },
    ])
  })
  it.each([
    ['공방 | 많이', 1],
    ['공방\n| 3000', 2],
    ['공방\n텃밭 | 0', 2],
  ])('name the line that is no option: %j', (text, line) => expect(readOptions(text)).toEqual({ line }))
})

describe('options of which one wins at most', () => {
  it('are pairs of their numbers', () => {
    expect(readConflicts('1-3, 2~3\n\n', 3)).toEqual([
      [0, 2],
      [1, 2],
    ])
  })
  it.each(['1-4', '0-1', '2-2', '하나-둘', '1'])('must be two of them: %s', (text) => {
    expect(readConflicts(`1-2\n${text}`, 3)).toEqual({ line: 2 })
  })
})

describe('what a dong or a category may cost', () => {
  const options = readOptions('공방 | 300 | | 가산동\n텃밭 | 200 | | 독산1동\n쉼터 | 100 | | 가산 동\n등')
  if ('line' in options) throw new Error('no options')
  it('names its options by their numbers, or by their place', () => {
    expect(readLimits('가산동 | 300,000,000원\n\n환경\t500\t1, 2-3, 2', options)).toEqual([
      { title: '가산동', most: 300_000_000, of: [0, 2] },
      { title: '환경', most: 500, of: [0, 1, 2] },
    ])
    expect(readLimits('', options)).toEqual([])
  })
  it.each([
    ['가산동 300', 'limit-line-unread'],
    [' | 300 | 1', 'limit-line-unread'],
    [`${'동'.repeat(201)} | 300 | 1`, 'limit-line-unread'],
    ['환\u007f경 | 300 | 1', 'limit-line-unread'],
    ['환경 | 300 | 하나', 'limit-line-unread'],
    ['환경 | 많이 | 1', 'limit-amount-unread'],
    ['환경 |  | 1', 'limit-amount-unread'],
    ['환경 | 0 | 1', 'limit-amount-unread'],
    ['시흥1동 | 300', 'limit-place-missing'],
    ['환경 | 300 | 5', 'limit-option-missing'],
    ['환경 | 300 | 3-2', 'limit-option-missing'],
    ['환경 | 300 | 0', 'limit-option-missing'],
    ['가산동 | 500 | 1', 'limit-twice'],
  ])('says what is wrong with a line: %j', (text, kind) => {
    expect(readLimits(`가산동 | 300\n${text}`, options)).toEqual({ kind, line: 2 })
  })
  it('takes numbers from cells of a spreadsheet, and no more limits than the format has', () => {
    expect(readLimits('환경\t500\t1\t2 ~ 3', options)).toEqual([{ title: '환경', most: 500, of: [0, 1, 2] }])
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `분야 ${at} | 100 | 1`).join('\n')
    expect(readLimits(lines(100), options)).toHaveLength(100)
    expect(readLimits(lines(101), options)).toEqual({ kind: 'too-many-limits', line: 101 })
  })
})

describe('other maxima by channel and dong', () => {
  const known = { dongs, contests: 2 }
  it('are read line by line', () => {
    expect(readStyles('온라인 | 가산동 | 2 | 0\n\n현장\t-\t1\t1', known)).toEqual([
      { channel: 'online', dong: 'gasan', maxima: [2, 0] },
      { channel: 'onsite', dong: null, maxima: [1, 1] },
    ])
  })
  it.each([
    ['우편 | 가산동 | 1 | 1', 1],
    ['온라인 | 없는동 | 1 | 1', 1],
    ['온라인 | 가산동 | 1', 1],
    ['온라인 | 가산동 | 하나 | 1', 1],
    ['온라인 | 가산동 | 0 | 0', 1],
    ['온라인 | | 1 | 1\nonline | - | 2 | 2', 2],
  ])('name the line that cannot be read: %j', (text, line) => expect(readStyles(text, known)).toEqual({ line }))
})

describe('the roster of a closed vote', () => {
  it('is read however days are written, without its headings', () => {
    const text = '성명\t생년월일\n홍길동, 1990-01-31, 010-0000-0000\n김마당\t1985.7.2.\n이동네|19700305\n'
    expect(readRoster(text)).toEqual({
      ok: true,
      value: [
        { name: '홍길동', birth: '1990-01-31', phone: '010-0000-0000' },
        { name: '김마당', birth: '1985-07-02' },
        { name: '이동네', birth: '1970-03-05' },
      ],
    })
  })
  it.each([
    ['홍길동, 1990-02-30', 'roster-line-unread', 1],
    ['홍길동, 언제', 'roster-line-unread', 1],
    ['홍길동, 1990-13-01', 'roster-line-unread', 1],
    [`${'길'.repeat(41)}, 1990-01-01`, 'roster-line-unread', 1],
    ['\n', 'roster-line-unread', 1],
    ['홍길동, 1990-01-31\n홍길동, 1990.1.31', 'roster-line-twice', 2],
  ])('refuses %j', (text, kind, line) => {
    expect(readRoster(text)).toEqual({ ok: false, refusal: { kind, field: 'rows', line } })
  })
  it('takes five thousand people', () => {
    const row = (at: number) => `사람${at}, 1990-01-31`
    const rows = Array.from({ length: 5001 }, (_, at) => row(at))
    expect(readRoster(rows.slice(1).join('\n')).ok).toBe(true)
    expect(readRoster(rows.join('\n'))).toMatchObject({ refusal: { kind: 'roster-too-long', most: 5000 } })
  })
})
