import { expect, test } from 'vitest'
import { linesOfText } from '../../text-document.ts'
import { gridsOf } from '../tables/grids-of.ts'
import { sumsInGrid } from '../tables/sums-in-tables.ts'
import { spacedGrids, spacedLines } from './spaced-grid.ts'

const sources = `□ 재원별 예산                           (단위: 천원)
사업명        국비      시비      구비      합계
가 사업       100       200       300       600
나 사업        50        60        70       180
다 사업         1         2         3         6
합계          151       262       373       786`
const found = (text: string) =>
  gridsOf(linesOfText('글.txt', text))
    .flatMap(sumsInGrid)
    .map(({ place, span, stated, computed }) => [place.kind === 'line' ? place.line : 0, span?.from, stated, computed])

test('columns parted by runs of blanks are a table; a right one is let be, a wrong cell is told in its place', () => {
  expect(found(sources)).toEqual([])
  expect(found(sources.replace('180', '190'))).toEqual([[4, 41, '190', '180']])
})

test('a row with fewer cells stands in the columns under which its cells stand', () => {
  const text = `항목                2020년      2021년     합계
인건비              1,000        2,000    3,000
운영비                             500      500
시설비                300                   300
합계                1,300        2,500    3,900`
  expect(found(text)).toEqual([[5, 40, '3,900', '3,800']])
  expect(found(text.replace('3,900', '3,800'))).toEqual([])
})

test('a row that stands askew, and one with more cells, end the table', () => {
  const grids = (text: string) => spacedGrids(linesOfText('글', text)).map(({ rows }) => rows.length)
  const rows = '가   1   2\n나   3   4\n다   5   6'
  expect(grids(rows)).toEqual([3])
  expect(grids(`${rows}\n                     라  7\n마   8   9`)).toEqual([3])
  expect(grids(`${rows}\n바  1  2  3  4`)).toEqual([3])
  expect(grids(`제목          (단위: 원)\n${rows}`)).toEqual([3])
  expect(grids('가   1   2\n나   3   4\n끝\n다   5   6')).toEqual([])
  expect(grids('가   1\n나   2   3\n다   4   5   6')).toEqual([])
})

test('sentences, tabs and long lines are no rows; the caption above goes with the table', () => {
  const long = `가${' '.repeat(300)}1`
  expect(spacedGrids(linesOfText('글', `${long}\n${long}\n${long}\n가\t  1\n나\t  2\n다\t  3`))).toEqual([])
  const document = linesOfText('글', `단위: 천원\n가\u30001\n나  2\n다  3\n끝`)
  expect(spacedGrids(document).map(({ caption }) => caption)).toEqual(['단위: 천원'])
  expect([...spacedLines(document)].map((place) => (place.kind === 'line' ? place.line : 0))).toEqual([2, 3, 4])
})

test('tabs mixed with blanks part the cells where the rows are as wide only then', () => {
  const text = '□ 분기별\n구분\t1분기  2분기\t합계\n가\t10  20\t30\n나\t30\t40  70\n합계\t40\t60\t110\n이상\n끝'
  expect(found(text)).toEqual([[5, 9, '110', '100']])
})
