import { describe, expect, it } from 'vitest'
import { evenTable, placeCells, plainTable } from '#kit/merged-cells.ts'
import { readTsv } from '#kit/read-tsv.ts'
import { columnOf } from './header-words.ts'
import { readAmount, unitOf } from './read-amount.ts'
import { readMultiYear } from './read-multi-year.ts'
import { findHeading, readPastedLines } from './read-pasted-lines.ts'

const defaults = { fiscalYear: 2021, accountName: '', group: null, source: 'district' } as const
const read = (rows: string[][]) => readPastedLines(plainTable(rows), defaults)
const lines = (rows: string[][]) => read(rows)?.lines ?? []

describe('readAmount', () => {
  it('reads digits, groups and units', () => {
    expect(
      ['1,500', '１,５００', '₩3000', '5천원', '1.5억원', '2만원', '3백만원', '0'].map((text) => readAmount(text)),
    ).toEqual([1500, 1500, 3000, 5000, 150_000_000, 20_000, 3_000_000, 0])
    expect(readAmount('1.5', 1000)).toBe(1500)
    expect(readAmount('5원', 1000)).toBe(5)
  })
  it('reads nothing else', () => {
    for (const text of ['', '-5', '△5', '1.5', '1.5.5', '몰라', '9,000,000,000,000'])
      expect(readAmount(text)).toBeNull()
  })
  it('knows the unit that words name', () => {
    expect(['(단위: 천원)', '금액(백만원)', '금액', '단위: 원'].map(unitOf)).toEqual([1000, 1_000_000, 1, 1])
  })
})

describe('readTsv', () => {
  it('reads tabs and lines', () => {
    expect(readTsv('a\tb\r\nc\t\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ])
    expect(readTsv('')).toEqual([['']])
  })
  it('reads quoted cells, and lone quotes as they are', () => {
    expect(readTsv('"a\nb"\t"말 ""인용"""\n"끝"')).toEqual([['a\nb', '말 "인용"'], ['끝']])
    expect(readTsv('"가\t나\n5"\t"x"y')).toEqual([['가\t나\n5', '"x"y']])
    expect(readTsv('"닫지 않은\t것')).toEqual([['"닫지 않은', '것']])
  })
  it('reads a megabyte of quotes at once', () => {
    expect(readTsv('"a\t'.repeat(100_000)).at(0)?.length).toBeGreaterThan(1)
    expect(readTsv('""'.repeat(500_000))).toHaveLength(1)
  })
})

describe('merged cells', () => {
  const cell = (text: string, rowSpan = 1, columnSpan = 1) => ({ text, rowSpan, columnSpan })
  it('stand in every row they reach over, and say so', () => {
    const table = evenTable(placeCells([[cell('목', 2), cell('가', 1, 2)], [cell('나'), cell('다')], [cell('끝')]]))
    expect(table.map((row) => row.map(({ text, over }) => (over ? `(${text})` : text)))).toEqual([
      ['목', '가', '(가)'],
      ['(목)', '나', '다'],
      ['끝', '', ''],
    ])
  })
  it('are read no further than a sheet goes', () => {
    expect(evenTable(placeCells([[cell('가', 1_000_000, 1_000_000), cell('나')]]))).toHaveLength(2000)
    expect(evenTable([])).toEqual([])
    expect(evenTable([{ text: '아래', row: 2, column: 1, rowSpan: 0, columnSpan: 0 }])).toEqual([
      [
        { text: '', over: false },
        { text: '', over: false },
      ],
      [
        { text: '', over: false },
        { text: '', over: false },
      ],
      [
        { text: '', over: false },
        { text: '아래', over: false },
      ],
    ])
    expect(placeCells([[cell('가', 0, 0)], [cell('나')]])).toMatchObject([{ column: 0 }, { column: 0, row: 1 }])
  })
})

describe('the headings of a table', () => {
  it('say what a column holds', () => {
    expect(columnOf('통 계 목', 1)).toEqual({ kind: 'account' })
    expect(columnOf('총사업비(시비)', 1000)).toEqual({ kind: 'amount', unit: 1000, source: 'city' })
    expect(columnOf('금액(천원)', 1)).toEqual({ kind: 'amount', unit: 1000, source: null })
    expect(columnOf('구비', 1000)).toEqual({ kind: 'amount', unit: 1000, source: 'district' })
    expect([columnOf('', 1), columnOf('350,000원', 1)]).toEqual([null, null])
  })
  it('are found under a title with the unit', () => {
    const table = plainTable([
      ['소요예산', '(단위: 천원)'],
      ['통계목', '시비', '모름'],
    ])
    expect(findHeading(table)).toEqual({
      row: 1,
      columns: [{ kind: 'account' }, { kind: 'amount', unit: 1000, source: 'city' }, null],
    })
    expect(findHeading(plainTable([['가', '나']]))).toBeNull()
    expect(
      findHeading([
        [
          { text: '통계목', over: true },
          { text: '금액', over: false },
        ],
      ]),
    ).toBeNull()
  })
})

describe('readPastedLines', () => {
  it('reads the budget table of a project sheet', () => {
    const rows = [
      ['편성목', '통계목', '산출내역', '총사업비(시비)(천원)', '비고'],
      ['일반운영비', '사무관리비', '○ 자료 제작 : 350,000원×2회=700,000원', '700', ''],
      ['', '', '○ 현수막 50,000원×4개', '200', ''],
      ['', '소계', '', '900', ''],
      ['시설비', '시설비', '', '5,000', ''],
      ['합계', '', '', '5,900', ''],
    ]
    expect(lines(rows)).toMatchObject([
      { accountName: '사무관리비', label: '자료 제작', formulaText: '350,000원×2회=700,000원', stated: 700_000 },
      { accountName: '사무관리비', label: '현수막', formulaText: '50,000원×4개', stated: 200_000, source: 'city' },
      { accountName: '시설비', label: '', formulaText: '', lumpSum: true, stated: 5_000_000 },
    ])
  })

  it('reads a line for each source that has an amount', () => {
    const rows = [
      ['통계목', '내역', '합계', '시비', '구비'],
      ['시설비', '나무', '3,000', '2,000', '1,000'],
      ['시설비', '꽃', '500', '', '500'],
      ['시설비', '풀', '0', '-', '0'],
    ]
    expect(lines(rows).map(({ label, source, stated, lumpSum }) => [label, source, stated, lumpSum])).toEqual([
      ['나무', 'city', 2000, true],
      ['나무', 'district', 1000, true],
      ['꽃', 'district', 500, true],
      ['풀', 'district', null, false],
    ])
  })

  it('keeps groups, sources and lump sums, and skips empty rows', () => {
    const rows = [
      ['통계목', '묶음', '항목', '산출식', '일괄', '금액', '재원'],
      ['시설비', '조성비', '나무', '1,000원×2그루', '', '', '시비'],
      ['', '', '꽃', '500원×2송이', '', '', ''],
      ['사무관리비', '', '종이', '한 번에', 'O', '300', '구비'],
      ['', '', '', '', '', '', ''],
      ['', '', '물', '××', '', '', '달나라'],
      ['', '', '빵', '100원', '', '많이', ''],
    ]
    const pasted = read(rows)
    expect(
      pasted?.lines.map(({ group, label, source, lumpSum, stated }) => [group, label, source, lumpSum, stated]),
    ).toEqual([
      ['조성비', '나무', 'city', false, 2000],
      ['조성비', '꽃', 'district', false, 1000],
      [null, '종이', 'district', true, 300],
      [null, '물', 'district', false, null],
      [null, '빵', 'district', false, 100],
    ])
    expect(pasted?.problems).toEqual([
      { kind: 'source', row: 6, text: '달나라' },
      { kind: 'amount', row: 7, text: '많이' },
    ])
  })

  it('makes a line of every part of one cell', () => {
    const parts = '조성비\n - 나무 1,000원×2그루=2,000원\n - 꽃 500원'
    const rows = [
      ['통계목', '산출내역', '시비'],
      ['시설비', parts, '2,500'],
      ['시설비', '나무 1,000원\n꽃 500원', ''],
    ]
    const two = [
      ['통계목', '산출내역', '합계', '시비', '구비'],
      ['시설비', '나무 1.5원\n꽃 500원', '501', '1', '500'],
    ]
    expect(lines(two).map(({ stated, source }) => [stated, source])).toEqual([
      [null, 'district'],
      [500, 'district'],
    ])
    expect(lines(rows).map(({ group, label, stated, source }) => [group, label, stated, source])).toEqual([
      ['조성비', '나무', 2000, 'city'],
      ['조성비', '꽃', 500, 'city'],
      [null, '나무', 1000, 'district'],
      [null, '꽃', 500, 'district'],
    ])
    expect(
      lines([
        ['통계목', '산출내역'],
        ['시설비', '30,000원×10명+5,000원×2회'],
      ]),
    ).toMatchObject([{ formulaText: '30,000원×10명+5,000원×2회', stated: 310_000 }])
  })

  it('keeps a calculation that cannot be read, and one that is only parts with a name', () => {
    const rows = [
      ['통계목', '산출내역'],
      ['시설비', '나무 ××'],
      ['시설비', '조성비 1,000원×2+500원×3'],
      ['시설비', '다 른  이름 100원'],
    ]
    expect(lines(rows).map(({ formulaText, stated }) => [formulaText, stated])).toEqual([
      ['나무 ××', null],
      ['조성비 1,000원×2+500원×3', 3500],
      ['다 른  이름 100원', 100],
    ])
  })

  it('reads a merged calculation once', () => {
    const over = { text: '물 1,000원', over: true }
    const own = (text: string) => ({ text, over: false })
    const table = [
      [own('통계목'), own('산출내역'), own('금액')],
      [own('시설비'), own('물 1,000원'), own('1,000')],
      [{ text: '시설비', over: true }, over, own('')],
    ]
    expect(readPastedLines(table, defaults)?.lines).toHaveLength(1)
  })
})

describe('readMultiYear', () => {
  const rows = [
    ['구분', '합계', '기투자', '2021년', "'22", '장래소요', '비고'],
    ['합계', '30', '2', '10', '10', '8', ''],
    ['국비', '15', '1', '5', '5', '4', ''],
    ['시비', '15', '1', '5', '5', '4', ''],
    ['', '', '', '', '', '', ''],
  ]
  it('reads the cells, and leaves the right totals aside', () => {
    expect(readMultiYear(rows, 1000)).toEqual({
      years: [2021, 2022],
      rows: [
        { source: 'national', before: 1000, years: [5000, 5000], after: 4000 },
        { source: 'city', before: 1000, years: [5000, 5000], after: 4000 },
      ],
      problems: [],
    })
  })
  it('tells wrong totals, cells and sources', () => {
    const wrong = [
      ['', '2021', '향후', '계', '기타'],
      ['시비', '10', '', '12', 'x'],
      ['달나라', '1', '1', '2', ''],
      ['구비', '많이', '1', '-', ''],
      ['계', '11', '5', '99', ''],
    ]
    expect(readMultiYear(wrong, 1).problems).toEqual([
      { kind: 'margin', row: 2, column: '계', stated: 12, computed: 10 },
      { kind: 'source', row: 3, text: '달나라' },
      { kind: 'cell', row: 4, text: '많이' },
      { kind: 'margin', row: 5, column: '2021', stated: 11, computed: 10 },
      { kind: 'margin', row: 5, column: '향후', stated: 5, computed: 1 },
      { kind: 'margin', row: 5, column: '계', stated: 99, computed: 11 },
    ])
    expect(readMultiYear([['가', '나']], 1).problems).toEqual([{ kind: 'no-heading' }])
  })
  it('reads before and after by their words, short rows too', () => {
    expect(readMultiYear([['재원', '2020년까지', '2021', '이후'], ['시비', '1', '2'], ['합계']], 1)).toMatchObject({
      rows: [{ before: 1, years: [2], after: 0 }],
      problems: [],
    })
  })
})
