import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../text-document.ts'
import { gridsOf } from './grids-of.ts'
import { sumsInGrid } from './sums-in-tables.ts'

const asCsv = (sheet: string): string =>
  sheet
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .map((cell) => `"${cell}"`)
        .join(','),
    )
    .join('\n')

/** What is found in a sheet whose cells are parted by "|"; by tabs and by blanks it must be the same. */
function check(sheet: string): readonly string[] {
  const told = (name: string, text: string): readonly string[] =>
    gridsOf(readPlainText(name, text))
      .flatMap(sumsInGrid)
      .map(({ rule, stated, computed, params }) =>
        `${rule} ${stated} -> ${computed} ${params['way'] ?? params['formula'] ?? ''}`.trim(),
      )
  const found = told('sheet.csv', asCsv(sheet))
  expect(told('text', sheet.trim().replaceAll('|', '\t'))).toEqual(found)
  const spaced = sheet
    .trim()
    .replaceAll(/\|(?=\||$)/gm, '|-')
    .replaceAll('|', '    ')
  expect(told('text', `${spaced}\n`)).toEqual(found)
  return found
}

describe('a wrong total over right subtotals', () => {
  const rows = '가|100,000\n나|250,000\n다|300,000\n소계|650,000\n라|1,400,000\n마|1,000,000\n소계|2,400,000'
  const sheet = (total: string, more = ''): string => `사업명|예산액\n${rows}${more}\n합계|${total}`
  const third = '\n바|200,000\n사|100,000\n소계|300,000'

  test('is told by the sum of the subtotals', () => {
    expect(check(sheet('3,050,000'))).toEqual([])
    expect(check(sheet('3,150,000'))).toEqual(['sums 3,150,000 -> 3,050,000 column'])
    expect(check(sheet('3,051,000'))).toEqual(['sums 3,051,000 -> 3,050,000 column'])
    expect(check(sheet('3,150,000', third))).toEqual(['sums 3,150,000 -> 3,350,000 column'])
    expect(check('구분|금액\n가|100\n나|200\n소계|300\n다|250\n라|250\n소계|500\n총계|900')).toEqual([
      'sums 900 -> 800 column',
    ])
  })

  test('is told where subtotals stand over their rows, the total under or over all', () => {
    const groups = '소계|100,000\n가|40,000\n나|60,000\n소계|80,000\n다|50,000\n라|30,000'
    expect(check(`구분|금액\n${groups}\n합계|180,000`)).toEqual([])
    expect(check(`구분|금액\n${groups}\n합계|190,000`)).toEqual(['sums 190,000 -> 180,000 column'])
    expect(check(`구분|금액\n합계|190,000\n${groups}`)).toEqual(['sums 190,000 -> 180,000 column'])
  })

  test('is not told where rows outside the subtotals explain it', () => {
    expect(check(sheet('3,150,000', '\n예비비|100,000'))).toEqual([])
    expect(check(sheet('3,050,000', '\n예비비|100,000'))).toEqual([])
    expect(check(sheet('3,049,300', '\n절사|700'))).toEqual([])
    expect(check(sheet('3,150,000', '\n전년이월|100,000'))).toEqual([])
    expect(check(sheet('3,150,000', '\n전년이월|추후 확정'))).toEqual(['sums 3,150,000 -> 3,050,000 column'])
    expect(check(sheet('3,450,000', '\n예비비|100,000'))).toEqual(['sums 3,450,000 -> 3,150,000 column'])
    const many = Array.from({ length: 7 }, (_, index) => `\n기타${'가나다라마바사'[index]}|${index + 3}1,300`).join('')
    expect(check(sheet('3,999,999', many))).toEqual([])
  })

  test('is not told where its levels are not certain', () => {
    expect(check(sheet('9,150,000'))).toEqual([])
    expect(check(sheet('3,150,000').replace('합계', '누계'))).toEqual([])
    expect(check(`${sheet('3,150,000')}\n그 밖|5`)).toEqual([])
    expect(check(`${sheet('3,150,000')}\n다른 합계|4,000,000`)).toEqual([])
    const groups = '가|100\n나|500\n소계|600\n다|100\n라|150\n소계|250\n마|150\n바|200\n소계|350'
    expect(check(`구분|금액\n${groups}\n합계|1,100`)).toEqual([])
  })

  test('a wrong subtotal is told, and not the total that follows from the rows', () => {
    expect(check(sheet('3,050,000').replace('650,000', '660,000'))).toEqual(['sums 660,000 -> 650,000 column'])
    expect(check(sheet('3,061,000').replace('650,000', '660,000'))).toEqual(['sums 660,000 -> 650,000 column'])
  })
})

describe('the smallest change that explains all', () => {
  test('one wrong amount in a sum and in a difference', () => {
    expect(check('과목|기정|경정|증감\n가|100|110|10\n나|20|25|5\n다|30|31|1\n계|150|167|16')).toEqual([
      'sums 167 -> 166 agree',
    ])
    expect(check('과목|기정|경정|증감\n가|100|110|10\n나|180|196|15\n다|30|32|2\n계|310|337|27')).toEqual([
      'sums 196 -> 195 agree',
    ])
    const years = '구분|2020|2021|증감\n가|100|120|20\n나|200|210|10\n소계|300|330|30\n다|50|70|20\n라|50|60|10'
    expect(check(`${years}\n소계|100|130|30\n합계|400|460|60`)).toEqual([])
    expect(check(`${years}\n소계|100|130|30\n합계|400|470|60`)).toEqual(['sums 470 -> 460 agree'])
  })

  test('a wrong product and the subtotal over it', () => {
    const sheet = `품목|단가|수량|금액
가|20,000|10|200,000
나|40,000|5|200,000
다|25,000|10|260,000
소계|||650,000
라|100,000|4|400,000
마|50,000|4|200,000
소계|||600,000
합계|||1,250,000`
    expect(check(sheet)).toEqual(['formula 260,000 -> 250,000 25,000×10'])
  })

  test('where two cells explain as much, the equation is told once', () => {
    expect(check('구분|예산액|국비|시비|합계\n가|3|1|2|3\n나|7|3|4|7\n다|12|5|6|12')).toEqual(['sums 12 -> 11 row'])
    const sheet = '구분|금액\n가|10\n나|20\n소계|30\n다|40\n라|55\n소계|90\n마|1\n바|2\n소계|3\n합계|123'
    expect(check(sheet)).toEqual(['sums 90 -> 95 column'])
  })
})

describe('products of two rows', () => {
  const sheet = '품목|단가|수량|금액\n책상|120,000|5|600,000\n의자|50,000|10|500,000\n합계|||1,100,000'
  const wrong = sheet.replace('600,000', '620,000')

  test('the wrong amount is told, and not the right total', () => {
    expect(check(sheet)).toEqual([])
    expect(check(wrong)).toEqual(['formula 620,000 -> 600,000 120,000×5'])
    expect(check(wrong.replace('1,100,000', '1,120,000'))).toEqual(['formula 620,000 -> 600,000 120,000×5'])
    expect(check(sheet.replace('1,100,000', '1,120,000'))).toEqual(['sums 1,120,000 -> 1,100,000 column'])
  })

  test('amounts may stand in 천원, cut to its last digit', () => {
    expect(check('품목|단가(원)|수량|금액(천원)\n책상|120,500|5|602\n의자|50,000|10|500')).toEqual([])
  })

  test('nothing is said where the columns are not certainly a product', () => {
    expect(check(wrong.replace('수량', '규격').replace('1,100,000', '1,120,000'))).toEqual([])
    expect(check(wrong.replace('단가', '규격').replace('1,100,000', '1,120,000'))).toEqual([])
    expect(check(wrong.replace('금액', '결과').replace('1,100,000', '1,120,000'))).toEqual([])
    expect(check('품목|단가|수량|금액\n책상|120,000|5|620,000\n의자|50,000|10|530,000')).toEqual([])
    expect(check('품목|단가|수량|금액\n책상|120,000|-|620,000\n의자|0|10|530,000')).toEqual([])
  })
})
