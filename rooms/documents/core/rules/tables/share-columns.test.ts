import { describe, expect, test } from 'vitest'
import type { Extracted, TableCell } from '../../extracted.ts'
import { readPlainText } from '../../text-document.ts'
import { judgeShares } from '../numbers/shares.ts'
import { gridsOf } from './grids-of.ts'
import { executionRatesOf, sharesInGrid } from './share-columns.ts'
import { sumsInGrid } from './sums-in-tables.ts'

const sheet = (text: string): Extracted => readPlainText('sheet.csv', text.trim().replaceAll('|', ','))
const at = (place: unknown): string => (place as { cell: string }).cell

const shares = (text: string): readonly string[] =>
  gridsOf(sheet(text))
    .flatMap(sharesInGrid)
    .map(({ rule, severity, place, stated, computed, params }) => {
      return `${severity} ${rule} ${at(place)} ${stated} -> ${computed} ${params['way']}`
    })

const rates = (text: string): readonly string[] =>
  judgeShares(gridsOf(sheet(text)).flatMap(executionRatesOf), null, {
    rounding: 'execution-rate',
    wrong: 'execution-rate',
  }).map(({ severity, place, stated, computed }) => `${severity} ${at(place)} ${stated} -> ${computed}`)

describe('shares of a total', () => {
  const right = '과목|금액|비율\n가|100|33.2%\n나|100|33.2%\n다|101|33.6%\n합계|301|100%'

  test('rounded half up, or all cut, they are right', () => {
    expect(shares(right)).toEqual([])
    expect(shares('과목|금액|비율\n가|100|33.2%\n나|100|33.2%\n다|101|33.5%\n합계|301|100%')).toEqual([])
  })

  test('made to add up to 100 by largest remainder, or all raised, they are a note', () => {
    expect(shares('과목|득표|비율\n가|207|14%\n나|191|12%\n다|1126|74%\n합계|1524|100%')).toEqual([
      'note percentage-rounding C3 12% -> 13% largest-remainder',
      'note percentage-total C5 100% -> 101% largest-remainder',
    ])
    expect(shares(right.replaceAll('33.2%', '33.3%'))).toEqual([
      'note percentage-rounding C2 33.3% -> 33.2% up',
      'note percentage-rounding C3 33.3% -> 33.2% up',
    ])
  })

  test('one of another number is an error, one cut or raised among rounded ones a warning', () => {
    expect(shares(right.replace('나|100|33.2%', '나|100|23.2%'))).toEqual(['error percentage C3 23.2% -> 33.2% beyond'])
    const mixed = '과목|금액|비율\n가|1032|10.3%\n나|1064|10.7%\n다|7904|79.0%\n합계|10000|100%'
    expect(shares(mixed)).toEqual([
      'warning percentage-rounding C3 10.7% -> 10.6% raised',
      'note percentage-total C5 100% -> 99.9% by-hand',
    ])
    expect(shares(right.replace('다|101|33.6%', '다|101|33.5%').replace('나|100|33.2%', '나|100|23.2%'))).toEqual([
      'error percentage C3 23.2% -> 33.2% beyond',
      'warning percentage-rounding C4 33.5% -> 33.6% cut',
    ])
  })

  test('nobody knows what shares without a relation are shares of', () => {
    expect(shares('과목|금액|만족도|비율\n가|100|1|12%\n나|100|5|45%\n다|101|7|91%')).toEqual([])
    expect(shares('과목|금액|증가율\n가|100|33.2%\n나|100|33.2%\n합계|200|100%')).toEqual([])
    const many = ['과목', ...'abcdefghijk', '비율'].join('|')
    expect(shares(`${many}\n가|1|2|3|4|5|6|7|8|9|10|11|50%\n나|2|2|2|2|2|2|2|2|2|2|2|50%`)).toEqual([])
    expect(shares('과목\n가\n나')).toEqual([])
  })

  test('of two columns that bear the shares out, the better one', () => {
    expect(shares('과목|금액|인원|비율\n가|10|1|10%\n나|20|2|20%\n다|70|8|70%\n합계|100|10|100%')).toEqual([])
    expect(shares('과목|인원|금액|비율\n가|1|10|10%\n나|2|20|20%\n다|8|70|70%\n합계|10|100|100%')).toEqual([])
  })

  test('words and zeros have no share', () => {
    expect(shares('과목|금액|비율\n가|100|-\n나|미정|50%\n다|100|50%\n라|100|50%\n합계|200|100%')).toEqual([])
    expect(shares('과목|실적|목표|비율\n가|5|0|50%\n나|1|2|50%\n다|3|4|75%')).toEqual([])
  })
})

describe('rates by their title', () => {
  test('achievement is what was done by what was aimed at', () => {
    expect(shares('과목|목표|실적|달성률(%)\n가|200|100|50\n나|300|100|33\n다|3|2|50')).toEqual([
      'error percentage D4 50 -> 67 beyond',
    ])
  })

  test('the rate of execution is what was spent by the budget', () => {
    const table = '부서|예산액|집행액|집행률(%) (5.31.기준)\n계|300|151|50.3\n가|100|51|51.0\n나|200|100|50.0'
    expect(rates(table)).toEqual([])
    expect(rates(table.replace('51.0', '51.2'))).toEqual(['error D3 51.2 -> 51.0'])
    expect(rates('부서|예산액|집행액|집행률\n가|1200|1000|83.3%\n나|600|500|83.4%\n다|700|100|14.3%')).toEqual([
      'warning C3 83.4% -> 83.3%'.replace('C3', 'D3'),
    ])
  })

  test('of several amounts that were spent, the one that most rates bear out', () => {
    expect(
      rates('부서|예산액|집행액|집행잔액|집행률\n가|100|51|49|51%\n나|200|100|100|50%\n다|400|100|300|26%'),
    ).toEqual(['error E4 26% -> 25%'])
    expect(rates('부서|예산액|집행액|집행잔액|집행률\n가|100|51|49|91%')).toEqual([])
    expect(rates('부서|담당\n가|김')).toEqual([])
  })
})

test('a share beneath a spreadsheet cell is taken as it is shown', () => {
  const cell = (row: number, column: number, text: string, more: Partial<TableCell> = {}): TableCell => ({
    ...{ row, column, rowSpan: 1, columnSpan: 1, text },
    place: { kind: 'cell', sheet: '시트', cell: `${row},${column}` },
    ...more,
  })
  const number = (row: number, column: number, value: string, decimals: number | null): TableCell => {
    const percent = column === 2
    return cell(row, column, value, { number: { value, shownAs: percent ? 'percent' : 'number', decimals } })
  }
  const table = {
    title: '시트',
    rows: 5,
    columns: 3,
    cells: [
      ...[cell(0, 0, '부서'), cell(0, 1, '금액'), cell(0, 2, '비율')],
      ...[cell(1, 0, '가'), number(1, 1, '1', 0), number(1, 2, '0.333333333333333', 1)],
      ...[cell(2, 0, '나'), number(2, 1, '1', null), number(2, 2, '0.7', null)],
      ...[cell(3, 0, '다'), number(3, 1, '1', null), number(3, 2, '0.333', 1)],
      ...[cell(4, 0, '합계'), number(4, 1, '3', 0), number(4, 2, '1', 0)],
    ],
  }
  const document: Extracted = { name: 'a.xlsx', format: 'xlsx', pieces: [], tables: [table] }
  expect(
    gridsOf(document)
      .flatMap(sharesInGrid)
      .map(({ stated, computed }) => [stated, computed]),
  ).toEqual([['0.7', '33']])
})

describe('differences', () => {
  const differences = (text: string): readonly string[] =>
    gridsOf(sheet(text))
      .flatMap(sumsInGrid)
      .map(({ place, stated, computed }) => `${at(place)} ${stated} -> ${computed}`)

  test('an increase against the two amounts it lies between, whichever way round', () => {
    const table = '과목|기정액|경정액|증감\n가|100|120|20\n나|200|150|△50\n다|300|310|10\n라|5||'
    expect(differences(table)).toEqual([])
    expect(differences(table.replace('310|10', '310|20'))).toEqual(['D4 20 -> 10'])
    expect(differences('과목|예산액|전년예산액|비교증감\n가|120|100|20\n나|150|200|△50\n다|310|300|20')).toEqual([
      'D4 20 -> 10',
    ])
  })

  test('a row of differences over two rows', () => {
    const table = '구분|계|5급|6급|7급\n정원|49|3|30|16\n현원|57|3|36|18\n과부족|8|-|6|2'
    expect(differences(table)).toEqual([])
    expect(differences(table.replace('|6|2', '|7|2'))).toEqual(['D4 7 -> 6'])
  })

  test('of two readings the one that leaves fewer wrong', () => {
    expect(differences('과목|전년|당초|변경|증감\n가|100|100|120|20\n나|200|200|150|△50\n다|300|299|310|11')).toEqual(
      [],
    )
  })

  test('where nothing bears a difference out, or there is none, nothing is said', () => {
    expect(differences('과목|기정액|경정액|증감\n가|100|120|7\n나|미정|150|△50')).toEqual([])
    expect(differences('과목|기정액|경정액\n가|100|120')).toEqual([])
    expect(differences('과목|담당\n가|김')).toEqual([])
  })
})

describe('rates of growth', () => {
  const right =
    '구분|2020년|2021년|증감|증감률\n가|100|120|20|20.0%\n나|500|450|△50|△10.0%\n다|40|50|10|25.0%\n라|3|4|1|33.3%'

  test('what most rows bear out is taken as their origin; one that departs is told', () => {
    expect(shares(right)).toEqual([])
    expect(shares(right.replace('△10.0%', '△12.0%'))).toEqual(['error percentage E3 △12.0% -> △10.0% beyond'])
    expect(shares(right.replace('|증감률', '|성장률').replace('25.0%', '20.0%'))).toEqual([
      'error percentage E4 20.0% -> 25.0% beyond',
    ])
  })

  test('where no two columns bear the rates out, nothing is said', () => {
    expect(shares('구분|2020년|2021년|증감률\n가|100|120|5.0%\n나|500||7.0%\n다||50|9.0%')).toEqual([])
  })
})
