import { expect, test } from 'vitest'
import { linesOfText } from '../../text-document.ts'
import { gridsOf } from '../tables/grids-of.ts'
import { sumsInGrid } from '../tables/sums-in-tables.ts'

test('tables of tabs in a running text, their brackets too', () => {
  const text = '□ 인력\n합 계\t5급\t6급\t7급\n27(24)\t1(1)\t18(14)\t8(8)\n비고\t\n끝\n한\t줄'
  const found = gridsOf(linesOfText('글.txt', text)).flatMap(sumsInGrid)
  expect(found.map(({ place, span, computed }) => [place, span, computed])).toEqual([
    [{ kind: 'line', line: 3 }, { from: 2, to: 6 }, '23'],
  ])
})

test('a row that stands in from the edge has its cells in the same columns; a tab before them is an empty one', () => {
  const indented = '항목\t1월  2월\n  가\t10  20\n  나\t30\t40\n  합계\t40\t70'
  const [grid] = gridsOf(linesOfText('글.txt', indented))
  expect(grid?.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
    ['항목', '1월', '2월'],
    ['가', '10', '20'],
    ['나', '30', '40'],
    ['합계', '40', '70'],
  ])
  const sums = gridsOf(linesOfText('글.txt', indented)).flatMap(sumsInGrid)
  expect(sums.map(({ span, computed }) => [span, computed])).toEqual([[{ from: 8, to: 10 }, '60']])
  const [cornered] = gridsOf(linesOfText('글.txt', '\t1월\t2월\n가\t10\t20'))
  expect(cornered?.rows[0]?.map(({ text }) => text)).toEqual(['', '1월', '2월'])
})
