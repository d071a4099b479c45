import { describe, expect, test } from 'vitest'
import { cellName } from '#rooms/documents/core/cell-name.ts'
import type { Extracted, Table, TableCell } from '#rooms/documents/core/extracted.ts'
import { formulaRule } from './formula-rule.ts'

type Written = string | (Partial<TableCell> & { readonly text: string })

/** A sheet from rows of texts; '' is no cell. */
const sheet = (rows: readonly (readonly Written[])[]): Extracted => {
  const cells = rows.flatMap((written, row) =>
    written.flatMap((one, column): TableCell[] => {
      const cell = typeof one === 'string' ? { text: one } : one
      if (cell.text === '') return []
      const place = { kind: 'cell', sheet: '예산', cell: cellName(row, column) } as const
      return [{ row, column, rowSpan: 1, columnSpan: 1, place, ...cell }]
    }),
  )
  const table: Table = { title: null, rows: rows.length, columns: 9, cells }
  return {
    name: '예산.xlsx',
    format: 'xlsx',
    tables: [table],
    pieces: cells.map(({ text, place }) => ({ text, place })),
  }
}
const found = (rows: readonly (readonly Written[])[]): readonly unknown[] =>
  formulaRule
    .check(sheet(rows))
    .map(({ place, stated, computed }) => [place.kind === 'cell' ? place.cell : null, stated, computed])

const header = ['내역', '단가(원)', '인원', '횟수(회)', '금액(원)']
const right = [
  ['수당', '70,000', '11', '12', '9,240,000'],
  ['강사', '100,000원', '2명', '-', '200,000'],
]

describe('unit price × quantities = amount', () => {
  test('right rows are silent', () => expect(found([header, ...right])).toEqual([]))

  test('a row that does not follow is told where most do', () => {
    expect(found([header, ...right, ['다과', '5,000', '20', '2', '250,000']])).toEqual([['E4', '250000', '200000']])
  })

  test('amounts in thousand won are read so, and rounded', () => {
    const inThousands = ['내역', '단가', '수량', '예산액(천원)']
    const rows = [inThousands, ['가', '70,000', '10', '700'], ['나', '1,234', '3', '4'], ['다', '500', '20', '20']]
    expect(found(rows)).toEqual([['D4', '20', '10']])
    expect(found([...rows.slice(0, 3), ['라', '1,500', '7', '20']])).toEqual([['D4', '20', '10.5']])
  })

  test('the value that a file keeps counts, not what it shows', () => {
    const kept = (text: string, value: string, shownAs: 'number' | 'percent' | 'date' = 'number'): Written => ({
      text,
      number: { value, shownAs, decimals: 0 },
    })
    const rate = ['내역', '단가', '투입율', '금액']
    expect(
      found([
        rate,
        ['가', kept('3,200', '3200000'), kept('15%', '0.15', 'percent'), '480,000'],
        ['나', '100', kept('3', '3'), '300'],
        ['다', '100', kept('1월 3일', '44199', 'date'), '300'],
        ['라', '100', kept('3', '3E2'), '400'],
      ]),
    ).toEqual([['D5', '400', '300']])
  })

  test.each([
    [
      'no header of a unit price',
      [
        ['내역', '가격', '수량', '금액'],
        ['가', '10', '2', '30'],
        ['나', '10', '2', '20'],
        ['다', '10', '2', '20'],
      ],
    ],
    [
      'no amount right of it',
      [
        ['금액', '단가', '수량'],
        ['30', '10', '2'],
        ['20', '10', '2'],
        ['20', '10', '2'],
      ],
    ],
    [
      'no quantities',
      [
        ['내역', '단가', '금액'],
        ['가', '10', '30'],
        ['나', '10', '10'],
        ['다', '10', '10'],
      ],
    ],
    ['only one row that follows', [header, right[0] ?? [], ['다과', '5,000', '20', '2', '250,000']]],
    [
      'most rows do not follow',
      [header, ...right, ['가', '1', '1', '1', '9'], ['나', '1', '1', '1', '9'], ['다', '1', '1', '1', '9']],
    ],
    [
      'cells that are no numbers',
      [
        header,
        ...right,
        ['가', '1', '열', '1', '9'],
        ['나', '1', '1', '1', '미정'],
        ['다', '', '1', '1', '9'],
        ['라', '1', '', '', '9'],
        ['마', '1', '1', '1', ''],
      ],
    ],
    [
      'merged cells',
      [
        header,
        ...right,
        ['가', '1', '1', '1', { text: '9', rowSpan: 2 }],
        ['나', { text: '1', rowSpan: 2 }, '1', '1', '9'],
      ],
    ],
    [
      'numbers that are too long, or two of them',
      [header, ...right, ['가', '12345678901234567890', '1', '1', '9'], ['나', '1', '1 2', '1', '9']],
    ],
  ])('silent: %s', (_, rows) => expect(found(rows)).toEqual([]))
})

describe('a calculation in words beside its amount', () => {
  const heads = ['산출내역', '예산액(천원)']
  const two = [
    ['수당 70,000원×11명×12회', '9,240'],
    ['강사 100,000원×2명\n다과 5,000원×20명', '300'],
  ]

  test('right rows are silent, wrong ones told', () => {
    expect(found([heads, ...two])).toEqual([])
    expect(found([heads, ...two, ['현수막 100,000원×5개', '550']])).toEqual([['B4', '550', '500']])
  })

  test('a stated result counts, be it wrong: that is told in its own place', () => {
    expect(found([heads, ...two, ['현수막 100,000원×5개=550,000원', '550']])).toEqual([['A4', '550000', '500000']])
  })

  test('an amount over merged rows is that of all', () => {
    const merged = (text: string): Written => ({ text, rowSpan: 2 })
    const rows = [heads, ...two, ['가 10,000원×2명', merged('50')], ['나 10,000원×3명', '']]
    expect(found(rows)).toEqual([])
    expect(found([heads, ...two, ['가 10,000원×2명', merged('60')], ['나 10,000원×3명', '']])).toEqual([
      ['B4', '60', '50'],
    ])
  })

  test.each([
    [
      'an amount that may be that of several rows',
      [
        ['가 10,000원×2명', '50'],
        ['나 10,000원×3명', ''],
      ],
    ],
    [
      'lump sums and notes',
      [
        ['가 10,000원', '50'],
        ['A4 2×3', '50'],
        ['나 5명×2회', '7'],
      ],
    ],
    ['two calculations in a row', [[{ text: '가 10,000원×2명' }, '']]],
    ['an amount that is none', [['가 10,000원×2명', '미정']]],
    [
      'parts of a won',
      [
        ['가 10,000원×1/3', '50'],
        ['가 10원×1/3\n나 10원×2', '50'],
      ],
    ],
    ['calculations over merged rows', [[{ text: '가 10,000원×2명', rowSpan: 2 }, '50']]],
  ] as const)('silent: %s', (_, rows) => expect(found([heads, ...two, ...rows])).toEqual([]))

  test('silent: a row with two calculations', () => {
    const rows = [
      ['산출내역', '산출근거', '금액'],
      ['가 1,000원×2', '', '2,000'],
      ['나 1,000원×3', '', '3,000'],
      ['다 1,000원×3', '라 1,000원×4', '5,000'],
    ]
    expect(found(rows)).toEqual([])
  })
})
