import { describe, expect, it } from 'vitest'
import { transferWordsEn, transferWordsKo } from './messages-transfers.ts'
import { guessColumns, readTransfers, type TransferRow } from './transfer-columns.ts'
import { fitTransfers, goesOn, readAmount, sumTransfers } from './transfers.ts'

const table = [
  ['2020년 시민참여예산 구단위계획형 이관', '', '', '', '', ''],
  ['', '', '', '', '(단위: 천원)', ''],
  ['연번', '제안사업명', '소관 부서', '당초 제목', '요청액', '검토 결과'],
  ['1', '안양천 꽃길', '공원녹지과, 치수과', '꽃길', '79,614', '적정'],
  ['', '', '', '', '', ''],
  ['연번', '제안사업명', '소관 부서', '당초 제목', '요청액', '검토 결과'],
  ['2', '놀이터 그늘막', '', '', '500', '조건부 적정'],
  ['3', '하천 위 주차장', '', '', '', '부적정(법 위반)'],
  ['합계', '3건', '', '', '80,114', ''],
]
const read = (rows = table) => {
  const columns = guessColumns(rows, {})
  return { ...readTransfers(rows, columns), columns }
}
const row = (parts: Partial<TransferRow>): TransferRow => ({
  ...{ row: 1, number: '1', title: '꽃길', amount: '', department: '' },
  ...{ place: '', alias: '', verdict: '', reason: '', ...parts },
})
const none: ReadonlySet<string> = new Set()
const problemsOf = (rows: readonly TransferRow[], known = none) => {
  const fitted = fitTransfers(rows, 'won', known)
  if (fitted.ok) return []
  if (fitted.refusal.kind === 'transfers-imported-already') return [fitted.refusal.kind]
  return fitted.refusal.cells.map(({ row: at, column, problem }) => `${at} ${column} ${problem}`)
}

describe('the columns of the city’s file', () => {
  it('are found below what stands above, with their unit; sums and headings that stand again are no rows', () => {
    const { rows, stated, columns } = read()
    expect(columns).toMatchObject({ headings: 2, unit: 'thousand' })
    expect(rows.map(({ row: at, number, title }) => [at, number, title])).toEqual([
      [4, '1', '안양천 꽃길'],
      [7, '2', '놀이터 그늘막'],
      [8, '3', '하천 위 주차장'],
    ])
    expect(stated).toEqual({ amount: '80,114', count: 3 })
  })

  it('are read as the district chose them before; a unit may stand in the heading; nothing says: won', () => {
    const rows = [
      ['관리', '무엇', '제목', '사업비(백만원)'],
      ['가-1', '꽃길', '다른 칸', '2'],
      ['계', '', '', ''],
    ]
    const columns = guessColumns(rows, { number: '관리', title: '무엇' })
    expect(columns).toEqual({ headings: 0, unit: 'million', mapping: { number: 0, title: 1, amount: 3 } })
    expect(readTransfers(rows, columns)).toMatchObject({
      rows: [{ number: '가-1' }],
      stated: { amount: '', count: null },
    })
    expect(
      guessColumns(
        [
          ['번호', '제목'],
          ['1', 'ㄱ'],
        ],
        {},
      ).unit,
    ).toBe('won')
    expect(guessColumns([], {})).toMatchObject({ headings: 0, mapping: {} })
    expect(readTransfers([['1', '2']], { headings: -1, mapping: {} }).rows).toMatchObject([{ number: '', title: '' }])
  })
})

it('columns are named by their headings, or by their place where they have none', () => {
  for (const { column } of [transferWordsKo, transferWordsEn]) {
    expect(column(2, '제목')).toBe('2. 제목')
    expect(column(2, '')).toMatch(/2/)
  }
})

describe('readAmount', () => {
  it.each([
    ['12,000', 'won', 12_000],
    ['₩１２,000원', 'thousand', 12_000],
    ['12천원', 'won', 12_000],
    ['1.5', 'million', 1_500_000],
    ['1.50백만원', 'won', 1_500_000],
    ['1.5', 'won', null],
    ['1.0', 'won', 1],
    ['약 3천', 'won', null],
    ['-5', 'won', null],
    ['9999999999999', 'thousand', null],
  ] as const)('%s in %s is %s', (text, unit, amount) => expect(readAmount(text, unit)).toBe(amount))
})

describe('fitTransfers', () => {
  it('takes every row, with departments apart and amounts in won', () => {
    const fitted = fitTransfers(read().rows, 'thousand', none)
    expect(fitted).toMatchObject({
      ok: true,
      value: [
        {
          ...{ number: '1', requested: 79_614_000, alias: '꽃길', verdict: 'suitable' },
          departmentNames: ['공원녹지과', '치수과'],
        },
        { requested: 500_000, verdict: 'conditional', departmentNames: [], alias: null },
        { requested: null, verdict: 'unsuitable' },
      ],
    })
  })

  it('names every cell that does not fit, and takes nothing', () => {
    const rows = [
      row({ row: 4 }),
      row({ row: 5, amount: '약간' }),
      row({ row: 6, number: '', title: '' }),
      row({ row: 7, number: '9', verdict: '글쎄', place: 'ㄱ'.repeat(301) }),
      row({ row: 8, number: '10' }),
    ]
    expect(problemsOf(rows, new Set(['10']))).toEqual([
      '5 number number-twice',
      '5 amount amount-unreadable',
      '6 number number-missing',
      '6 title title-missing',
      '7 place too-long',
      '7 verdict verdict-unknown',
      '8 number number-known',
    ])
  })

  it('knows the same file again', () => {
    expect(problemsOf([row({})], new Set(['1', '2']))).toEqual(['transfers-imported-already'])
    expect(fitTransfers([], 'won', none)).toEqual({ ok: true, value: [] })
  })
})

describe('the verdict of a transfer', () => {
  const verdictOf = (verdict: string) => {
    const fitted = fitTransfers([row({ verdict })], 'won', none)
    return fitted.ok ? fitted.value[0]?.verdict : problemsOf([row({ verdict })])
  }

  it.each([
    ['suitable', ['적정', ' 적 정 ', '(적정)', '적정.', 'Suitable']],
    ['conditional', ['조건부', '조건부 적정', '적정(조건부)', '적정 (조건부)', '[조건부]적정', '적정/조건부']],
    [
      'conditional',
      ['적정(조건부: 예산 확보)', '조건부적정(구간을 줄여서)', '적정\n(조건부)', '조건부 - 도로 점용 허가'],
    ],
    ['conditional', ['conditional', 'Conditionally suitable', 'suitable (conditional)', 'suitable with conditions']],
    ['unsuitable', ['부적정', '부적정(법 위반)', '부적정: 적정성 미흡', '부적정\n다른 사업과 겹침', 'not suitable']],
    ['unsuitable', ['Unsuitable (against the law)', '부적정 – 조건부로도 어려움']],
    [null, ['', ' ', '()']],
  ] as const)('is %s for %j', (verdict, texts) => {
    for (const text of texts) expect([text, verdictOf(text)]).toEqual([text, verdict])
  })

  it.each([
    ...[
      '적정하지 않음',
      '적정성 미흡',
      '적정성 검토 중',
      '적정 아님',
      '적정(보류)',
      '적정, 단 예산 범위에서',
      '적정/부적정',
    ],
    ...['조건부 부적정', '조건부(부적정)', '부적정(적정)', '부적정하지 않음', '조건부적정 아님', '비적정', '보류', '-'],
    ...['적정(조건부 아님)', '적\n정\n미흡', 'suitable?', 'suitability unclear', 'unsuitable not'],
  ])('cannot be told from %j: the cell is named, to be corrected', (text) => {
    expect(verdictOf(text)).toEqual(['1 verdict verdict-unknown'])
  })
})

describe('sumTransfers', () => {
  const { rows, stated } = read()
  const fitted = fitTransfers(rows, 'thousand', none)
  const transfers = fitted.ok ? fitted.value : []

  it('adds up by verdict, and holds it against the file’s own total', () => {
    const sums = sumTransfers(transfers, stated, 'thousand')
    expect(sums).toEqual({
      all: { count: 3, won: 80_114_000 },
      byVerdict: [
        { verdict: 'suitable', count: 1, won: 79_614_000 },
        { verdict: 'conditional', count: 1, won: 500_000 },
        { verdict: 'unsuitable', count: 1, won: 0 },
      ],
      statedCount: { stated: 3, more: 0 },
      statedWon: { stated: 80_114_000, more: 0 },
    })
    expect(goesOn(sums.byVerdict)).toEqual({ count: 2, won: 80_114_000 })
  })

  it('says how much the file says more, or that it says nothing', () => {
    const more = sumTransfers(transfers, { amount: '80,115', count: 4 }, 'thousand')
    expect([more.statedCount?.more, more.statedWon?.more]).toEqual([1, 1000])
    expect(sumTransfers(transfers, null, 'won')).toMatchObject({ statedCount: null, statedWon: null })
    expect(sumTransfers(transfers, { amount: '', count: null }, 'won')).toMatchObject({
      statedCount: null,
      statedWon: null,
    })
  })
})
