import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../text-document.ts'
import { gridsOf } from './grids-of.ts'
import { hasTurnedDigits, sumsInGrid } from './sums-in-tables.ts'

/** What is found in a sheet that is given row by row, its cells parted by "|". */
const check = (sheet: string): readonly string[] => {
  const csv = sheet
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .map((cell) => (cell.includes(',') ? `"${cell.trim()}"` : cell.trim()))
        .join(','),
    )
    .join('\n')
  return gridsOf(readPlainText('sheet.csv', csv))
    .flatMap(sumsInGrid)
    .map(({ rule, place, stated, computed, params }) => {
      const at = place.kind === 'cell' ? place.cell : ''
      return `${rule} ${at} ${stated} -> ${computed} ${params['way'] ?? ''}`.trim()
    })
}

const sources = `
사업명|국비|시비|구비|합계
가|100|200|300|600
나|50|60|70|180
다|1|2|3|6
합계|151|262|373|786`

describe('tables with both margins', () => {
  test('a right table is left alone', () => {
    expect(check(sources)).toEqual([])
  })

  test.each([
    ['an item', sources.replace('나|50|60|70', '나|50|60|90'), ['sums D3 90 -> 70 cross']],
    ['the total of a row', sources.replace('70|180', '70|190'), ['sums E3 190 -> 180 cross']],
    ['the total of a column', sources.replace('151|262', '151|272'), ['sums C5 272 -> 262 cross']],
    ['the grand total', sources.replace('373|786', '373|876'), ['sums E5 876 -> 786 cross']],
    [
      'two cells of a row that changed places',
      sources.replace('가|100|200|300', '가|100|300|200'),
      ['swap C2 300 -> 200'],
    ],
    [
      'two cells of a column that changed places',
      sources.replace('나|50', '나|1').replace('다|1', '다|50'),
      ['swap B3 1 -> 50'],
    ],
  ])('%s that is wrong is told at the cell that puts all right', (_, sheet, expected) => {
    expect(check(sheet)).toEqual(expected)
  })

  test('two wrong cells are told at their totals', () => {
    expect(check(sources.replace('가|100', '가|110').replace('다|1|2', '다|1|9'))).toEqual(
      expect.arrayContaining(['sums B2 110 -> 100 cross', 'sums C4 9 -> 2 cross']),
    )
  })
})

describe('where totals stand', () => {
  test('at the top, in the first row and the first column', () => {
    const sheet = `
재원별|합계|2021년|2022년|장래소요
계|1,500|300|500|700
국비|500|100|150|250
구비|1,000|200|350|450`
    expect(check(sheet)).toEqual([])
    expect(check(sheet.replace('구비|1,000|200', '구비|1,000|210'))).toEqual(['sums C4 210 -> 200 cross'])
  })

  test('under groups, with a total over the subtotals', () => {
    const sheet = `
사업명|예산액
가|1,000
나|2,000
소계|3,000
다|4,000
라|500
소계|4,500
합계|7,500`
    expect(check(sheet)).toEqual([])
    expect(check(sheet.replace('소계|4,500', '소계|4,600'))).toEqual(['sums B7 4,600 -> 4,500 column'])
  })

  test('over groups, three deep, as in a consolidated budget', () => {
    const sheet = `
사업|내역|시비|구비|총사업비
총계||900|60|960
소계||300|60|360
계||200|60|260
가|인건비|150|60|210
가|운영비|50||50
계||100||100
나|운영비|80||80
나|보상금|20||20
소계||600||600
계||250||250
다|시설비|200||200
다|운영비|50||50
계||350||350
라|시설비|300||300
라|운영비|50||50`
    expect(check(sheet)).toEqual([])
    expect(check(sheet.replace('소계||600||600', '소계||610||610'))).toEqual([
      'sums C10 610 -> 600 column',
      'sums E10 610 -> 600 column',
    ])
  })

  test('one total over one column is told where nothing else explains it', () => {
    const sheet = `
사업명|예산액
가|1,000
나|2,000
다|5,000
합계|8,000`
    expect(check(sheet)).toEqual([])
    expect(check(sheet.replace('8,000', '8,100'))).toEqual(['sums B5 8,100 -> 8,000 column'])
    expect(check(sheet.replace('8,000', '80,000'))).toEqual([])
  })

  test('one row of parts and their total', () => {
    expect(check('계|유치원|초등학교|중학교\n83|48|23|12')).toEqual([])
    expect(check('계|유치원|초등학교|중학교\n84|48|23|12')).toEqual(['sums A2 84 -> 83 row'])
    expect(check('계|유치원|초등학교|중학교\n284|48|23|12')).toEqual([])
    expect(check('구분|유치원|계|중학교\n가|48|23|12')).toEqual([])
  })

  test('sources beside an amount that is not called a total', () => {
    const sheet = `
사업명|예산액|국비|시비|구비
가|600|100|200|300
나|180|50|60|70
다|7|1|2|3`
    expect(check(sheet)).toEqual(['sums B4 7 -> 6 row'])
  })
})

describe('what bears a reading out', () => {
  test('a column that is called the total of all others needs one row', () => {
    expect(check('사업명|1분기|2분기|합계\n가|10|30|30\n나|30|20|70\n다|25|20|45')).toEqual([
      'sums D2 30 -> 40 row',
      'sums D3 70 -> 50 row',
    ])
  })

  test('the only total of a table needs one column', () => {
    expect(check('사업명|국비|시비|구비\n가|10|20|30\n나|30|40|50\n합계|40|70|90')).toEqual([
      'sums C4 70 -> 60 column',
      'sums D4 90 -> 80 column',
    ])
  })

  test('differences beside the parts are none', () => {
    expect(check('과목|국비|시비|증감|합계\n가|10|20|5|30\n나|30|40|-5|70\n다|1|2|9|4')).toEqual(['sums E4 4 -> 3 row'])
  })

  test('subtotals without items add up to the total', () => {
    expect(check('구분|국비|시비\n가 소계|10|20\n나 소계|30|40\n합계|40|61')).toEqual(['sums C4 61 -> 60 column'])
    expect(check('구분|국비|시비\n합계|40|61')).toEqual([])
    expect(check('구분|금액\n가|10\n합계|20')).toEqual([])
    expect(check('구분|금액\n가|10\n합계|20\n나|5\n소계|7')).toEqual([])
  })

  test('zeros and blanks bear nothing out', () => {
    expect(check('구분|국비|시비|합계\n가|0|0|0\n나|0||0\n다|2||3\n합계|3|0|4')).toEqual([])
    expect(check('구분|국비|시비|합계\n가|0|0|0\n나|1||1\n다|2||2\n라|2||3\n합계|5|0|5')).toEqual([
      'sums D5 3 -> 2 cross',
    ])
  })

  test('a blank part is nothing', () => {
    expect(check('구분|국비|시비|합계\n가|1|2|3\n나|3||4\n다|5|6|11')).toEqual(['sums D3 4 -> 3 row'])
  })

  test('numbers of rows and years are no amounts', () => {
    expect(check('구분|해|금액|합계\n1|2019|10|10\n2|2020|20|20\n3|2019|30|31')).toEqual(['sums D4 31 -> 30 row'])
  })

  test('two swaps that share a total are told once', () => {
    const rows = ['가|15|1|11', '나|10|1|16', '다|15|1|11', '라|1|2|3', '마|3|4|7', '바|5|6|11']
    expect(check(['구분|국비|시비|합계', ...rows].join('\n'))).toEqual(['swap B2 15 -> 10', 'sums D4 11 -> 16 row'])
  })

  test('very many wrong totals are told one by one', () => {
    const rows = Array.from({ length: 400 }, (_, index) => `사업${index}|1|2|${index % 2 === 0 ? 3 : 4}`)
    expect(check(['구분|국비|시비|합계', ...rows].join('\n'))).toHaveLength(200)
  })
})

describe('what is no mistake', () => {
  test('rows under rows are no items of one sum', () => {
    expect(check('과목|예산액\n정책사업|300\n단위사업1|100\n단위사업2|200\n합계|300')).toEqual([])
    expect(check('과목|예산액\n정책사업|300\n단위사업1|100\n단위사업2|200\n합계|310')).toEqual([])
  })

  test('averages, rates, numbers of rows, years and unit prices are not added up', () => {
    expect(
      check(`
연번|사업명|단가|수량|금액|시작년도|집행률(%)
1|가|10|2|20|2019|50
2|나|20|3|60|2020|60
3|다|30|1|30|2021|70
|합계|||110||`),
    ).toEqual([])
  })

  test('words among the parts leave the sum open', () => {
    expect(check('사업명|예산액\n가|1,000\n나|추후 확정\n다|2,000\n합계|5,000')).toEqual([])
  })

  test('rows that compare or give shares are no parts', () => {
    expect(
      check('구분|국비|시비|합계\n가|10|20|30\n나|30|40|70\n합계|40|60|100\n구성비|40|60|100\n전년대비|5|5|10'),
    ).toEqual([])
  })

  test('header rows of years or months are no data', () => {
    expect(check('구분|2021|2022|2023|합계\n가|1|2|3|6\n나|4|5|6|15\n합계|5|7|9|21')).toEqual([])
    expect(check('구분|1|2|3|4|합계\n|가|나|다|라|\n갑|1|2|3|4|10\n을|4|5|6|7|22')).toEqual([])
  })

  test('blank cells and dashes are nothing, decreases count down', () => {
    expect(check('구분|국비|시비|구비|합계\n가|-|20|△5|15\n나|10||▲3|7\n다|(-)1|1|2|2\n합계|9|21|-6|24')).toEqual([])
  })

  test('a table without a total, or without numbers', () => {
    expect(check('구분|국비|시비\n가|10|20\n나|30|40')).toEqual([])
    expect(check('구분|담당\n가|김\n나|이')).toEqual([])
  })
})

describe('what the difference tells', () => {
  test('a slip between units', () => {
    expect(check('사업명|국비|시비|합계\n가|10|20|30\n나|30|40|70\n다|5|6|11,000')).toEqual([
      'unit-factor D4 11,000 -> 11 row',
    ])
  })

  test('two digits that changed places', () => {
    expect(check('사업명|예산액\n가|1,234\n나|2,000\n다|1,111\n합계|4,435')).toEqual(['sums B5 4,435 -> 4,345 digits'])
    expect(hasTurnedDigits(1234n, 1243n)).toBe(true)
    expect(hasTurnedDigits(1234n, 1432n)).toBe(false)
    expect(hasTurnedDigits(1234n, 12345n)).toBe(false)
    expect(hasTurnedDigits(1234n, 1256n)).toBe(false)
  })

  test('rounded amounts may be off by their last digit', () => {
    expect(check('사업명|국비(백만원)|합계\n가|1.3백만원|1.3백만원')).toEqual([])
    expect(check('사업명|면적|연면적\n가|1.5|2\n나|2.5|2\n합계|4.1|4')).toEqual(['rounding B4 4.1 -> 4 column'])
    expect(check('사업명|금액\n가|11백만원\n나|12백만원\n합계|24백만원')).toEqual(['rounding B4 24백만원 -> 23 column'])
  })
})

describe('amounts with another in brackets', () => {
  test('numbers in brackets are a table of their own', () => {
    const check23 = (inner: string) => check(`합계|5급|6급|7급|8급\n27(${inner})|1(1)|10(8)|8(8)|8(6)`)
    expect(check23('23')).toEqual([])
    expect(check23('24')).toEqual(['sums A2 27(24) -> 23 row'])
    expect(check('합계|5급|6급|7급|8급\n27(23)|1(1)|10(8)|8|8(6)')).toEqual(['sums A2 27(23) -> 15 row'])
  })
})
