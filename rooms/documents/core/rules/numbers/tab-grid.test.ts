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
